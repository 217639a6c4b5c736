import type { Figures } from './figure.ts'
import { sameRole } from './roles.ts'
import { valuesOf, type ScoreTable } from './score-table.ts'
import { mean } from './statistics/mean.ts'
import { pairedGap } from './statistics/paired-gap.ts'

/** How far two roles lie apart about one practice, on one version of its scope. */
export interface PracticeGap {
  readonly practice: string
  readonly scopeVersion: number
  /** Mean of the first role less mean of the second, in points of the scale. */
  readonly gap: number
  /** Informants with a score in each role. */
  readonly informants: readonly [first: number, second: number]
}

/** The paired gap between two roles over a mapping; `practices` hold both, and `gaps` lists them. */
export type RoleGap = Figures<'mean' | 'sd' | 't' | 'dz', 'interval'> & {
  readonly first: string
  readonly second: string
  readonly level: number
  readonly practices: number
  readonly informants: readonly [first: number, second: number]
  readonly gaps: readonly PracticeGap[]
}

/**
 * The difference between two roles inside each practice that has both, and its mean over practices, each counting the same.
 * Practices differ in quality and in who answers; comparing within them keeps the two apart. It is a difference between roles,
 * not a bias of either.
 *
 * @param scores one per row: `table.totals` or the scores of an element.
 * @param first a role code of either vocabulary; `sameRole` says which informants have it.
 */
export function roleGap(
  table: ScoreTable,
  scores: readonly (number | null)[],
  first = 'leader',
  second = 'staff',
  level = 0.95,
): RoleGap {
  const gaps = table.scopes.flatMap(({ practice, scopeVersion, rows }): PracticeGap[] => {
    const scoresOf = (role: string) =>
      valuesOf(
        scores,
        rows.filter((row) => sameRole(table.responses[row]!.role, role)),
      )
    const [firstScores, secondScores] = [scoresOf(first), scoresOf(second)]
    const [firstMean, secondMean] = [mean(firstScores), mean(secondScores)]
    if (firstMean === null || secondMean === null) return []
    return [
      {
        practice,
        scopeVersion,
        gap: firstMean - secondMean,
        informants: [firstScores.length, secondScores.length],
      },
    ]
  })
  const informants = (place: 0 | 1) => gaps.reduce((sum, gap) => sum + gap.informants[place], 0)
  return {
    ...pairedGap(
      gaps.map(({ gap }) => gap),
      level,
    ),
    first,
    second,
    level,
    practices: gaps.length,
    informants: [informants(0), informants(1)],
    gaps,
  }
}
