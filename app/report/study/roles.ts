import type { RoleGap } from '#analysis/role-gaps.ts'
import type { RoleModelSummary } from '#analysis/role-models.ts'
import type { ElementRoleModel, RoleStakeCell } from '#analysis/role-profile.ts'
import { sameRole } from '#analysis/roles.ts'
import { mean } from '#analysis/statistics/mean.ts'
import type { FullFigures } from '../computations.ts'
import { byName, practiceNamer, type ListedPractice, type NamedPractice } from './named-practice.ts'

/** What depends on who answered. */
export interface RolesSlice {
  readonly role: RoleModelSummary
  readonly roleAndStake: RoleModelSummary
  readonly byStake: readonly RoleStakeCell[]
  readonly elements: readonly ElementRoleModel[]
  readonly gap: Omit<RoleGap, 'gaps'>
  /** Over the practices with both roles, each counting the same; `null` without any. */
  readonly gapMeans: {
    readonly first: number
    readonly second: number
    readonly firstHigher: number
    readonly secondHigher: number
  } | null
  /** Those that are drawn, by name. */
  readonly slopes: readonly Slope[]
  /** Of the drawn ones those furthest apart, first; by name where practices are not to be ranked. */
  readonly widest: readonly Slope[]
}

/** Leaders and staff about one practice, each by the mean of their totals. */
export interface Slope extends NamedPractice {
  readonly first: number
  readonly second: number
  readonly gap: number
  readonly informants: readonly [first: number, second: number]
}

/** More lines than this cannot be told apart. */
export const mostSlopes = 100

const mostListed = 15

export function rolesSlice(
  { roleModels, practices }: FullFigures,
  asked: readonly ListedPractice[],
  ranks: boolean,
): RolesSlice {
  const { leaderStaffGap, role, roleAndStake, byStake, elements } = roleModels
  const { gaps: _, ...gap } = leaderStaffGap
  const slopes = slopesOf(practices, leaderStaffGap, asked)
  const widest = ranks ? slopes.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap)) : slopes
  return {
    role,
    roleAndStake,
    byStake,
    elements,
    gap,
    gapMeans: meansOf(slopes),
    slopes: evenly(slopes, mostSlopes),
    widest: widest.slice(0, mostListed),
  }
}

/**
 * Some of many, evenly spread over the order of their gaps, so that a picture of them looks like one of all; in the order
 * given.
 */
export function evenly(slopes: readonly Slope[], most: number): Slope[] {
  if (slopes.length <= most) return [...slopes]
  const byGap = slopes.toSorted((a, b) => a.gap - b.gap || byName(a, b))
  const step = (byGap.length - 1) / (most - 1)
  const kept = new Set(Array.from({ length: most }, (_, place) => byGap[Math.round(place * step)]))
  return slopes.filter((slope) => kept.has(slope))
}

function meansOf(slopes: readonly Slope[]): RolesSlice['gapMeans'] {
  const first = mean(slopes.map((slope) => slope.first))
  const second = mean(slopes.map((slope) => slope.second))
  if (first === null || second === null) return null
  return {
    first,
    second,
    firstHigher: slopes.filter(({ gap }) => gap > 0).length,
    secondHigher: slopes.filter(({ gap }) => gap < 0).length,
  }
}

function slopesOf(
  practices: FullFigures['practices'],
  { first, second, gaps }: RoleGap,
  asked: readonly ListedPractice[],
): Slope[] {
  const nameOf = practiceNamer(asked)
  const practiceOf = new Map(
    practices.map((practice) => [`${practice.id} ${practice.scopeVersion}`, practice]),
  )
  return gaps
    .flatMap(({ practice, scopeVersion, gap, informants }): Slope[] => {
      const responses = practiceOf.get(`${practice} ${scopeVersion}`)?.responses ?? []
      const meanOf = (role: string) =>
        mean(
          responses
            .filter((response) => sameRole(response.role, role))
            .flatMap(({ scores }) => scores.total ?? []),
        )
      const [firstMean, secondMean] = [meanOf(first), meanOf(second)]
      if (firstMean === null || secondMean === null) return []
      return [{ ...nameOf(practice, scopeVersion), first: firstMean, second: secondMean, gap, informants }]
    })
    .sort(byName)
}
