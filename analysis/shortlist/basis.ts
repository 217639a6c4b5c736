import { figures, type Figures, type Interval, type Reason } from '../figure.ts'
import { countAnswers, rowOfCells } from '../ratings.ts'
import { countRoles } from '../roles-behind.ts'
import { valuesOf } from '../score-table.ts'
import { normalQuantile } from '../statistics/normal-distribution.ts'
import { pooledWithin } from '../statistics/pooled-within.ts'
import { studentTQuantile } from '../statistics/student-t.ts'
import { countingRows } from './counting-rows.ts'
import type { ScopeName, ShortlistInput } from './input.ts'
import { elementWeights, rowsLeftOut, scenarioScores, type Scenario } from './scenarios.ts'
import { weightedTotals } from './scores.ts'

/** What a practice's score on a list stands on. */
export type ListBasisOf = ScopeName &
  Figures<never, 'scoreInterval'> & {
    /** Informants whose scores the practice's own is made of, by role. */
    readonly roles: Readonly<Record<string, number>>
    /** Of the questions that those informants were asked. */
    readonly answered: number
    readonly asked: number
    /** Those of all its informants whose answers a flag questions: scenarios can leave them out. */
    readonly flagged: number
  }

/**
 * Informants, answers and a 95 % interval behind the score of every practice in a scenario.
 *
 *     of a model: score ± 1.96 · predictionSD;   of a mean: score ± t(.975; N − J) · s_w / √n
 *
 * @param input of the scenario.
 * @param passed places of the practices in the table.
 * @returns one per practice; the interval is `null` where the uncertainty of the score is not known (`not_a_mean`, TOPSIS).
 */
export function basisOf(input: ShortlistInput, scenario: Scenario, passed: readonly number[]): ListBasisOf[] {
  const { table } = input
  const leftOut = rowsLeftOut(input, scenario)
  const flagged = rowsLeftOut(input, { ...scenario, withoutFlagged: true })
  const totals = weightedTotals(table, elementWeights(input, scenario), leftOut)
  const { scores, sds, reasons, reason } = scenarioScores(input, scenario, leftOut, passed)
  const countingOf = countingRows(input, scenario, leftOut)
  const { df } = pooledWithin(table.scopes.map(({ rows }) => valuesOf(totals, rows)))
  const quantile = scenario.basis === 'raw' && df > 0 ? studentTQuantile(0.975, df) : normalQuantile(0.975)
  return passed.map((place) => {
    const { practice, scopeVersion, rows } = table.scopes[place]!
    const counting = countingOf[place]!
    const { answered, asked } = countAnswers(counting.flatMap((row) => [...rowOfCells(table.ratings, row)]))
    const [score, sd] = [scores[place] ?? null, sds?.[place] ?? null]
    const scoreInterval: Interval | null =
      score === null || sd === null ? null : [score - quantile * sd, score + quantile * sd]
    const why: Reason = reasons[place] ?? reason ?? 'conditions_not_met'
    return {
      practice,
      scopeVersion,
      ...figures({ scoreInterval }, { scoreInterval: why }),
      roles: countRoles(counting.map((row) => table.responses[row]!)),
      answered,
      asked,
      flagged: rows.filter((row) => flagged.has(row)).length,
    }
  })
}
