import type { Random } from '../statistics/random.ts'
import { withoutRoundingNoise } from '../statistics/ranks.ts'

/** The informants of a practice that are drawn from. */
export interface ResampledGroup {
  /** What each scores in all. */
  readonly values: Float64Array
  /** The role of each, by number. */
  readonly roles: Int32Array
}

/** A threshold rule, and what the informants score on the elements that it is about. */
export interface ResampledThresholds {
  /** One per element that has a threshold. */
  readonly limits: readonly number[]
  /** How many must be reached. */
  readonly met: number
  /** `[element][informant]`, not a number where the informant has no score. */
  readonly scores: readonly Float64Array[]
}

/**
 * A practice's score from as many informants as it has, drawn with replacement.
 *
 * @param byRole takes the mean of the means of the roles that are drawn, in place of the mean of informants.
 */
export function resampledScore(group: ResampledGroup, byRole: boolean, random: Random): number {
  const { values } = group
  const size = values.length
  if (byRole) return meanOf(values, drawnFrom(size, random), group.roles)
  if (size === 1) return values[0]!
  let sum = 0
  for (let draw = 0; draw < size; draw += 1) sum += values[random.below(size)]!
  return sum / size
}

/**
 * The same under a threshold rule: each element's score is that of the same drawn informants, those who have none aside, and is
 * held against its threshold.
 *
 * @returns how many thresholds are reached beside the score; `met` is 0 for an element that none of the drawn has a score on.
 */
export function resampledUnderThresholds(
  group: ResampledGroup,
  { limits, scores }: ResampledThresholds,
  byRole: boolean,
  random: Random,
): { readonly score: number; readonly met: number } {
  const drawn = drawnFrom(group.values.length, random)
  const roles = byRole ? group.roles : null
  const met = limits.filter((limit, element) => {
    const score = meanOf(scores[element]!, drawn, roles)
    return !Number.isNaN(score) && withoutRoundingNoise(score) >= withoutRoundingNoise(limit)
  }).length
  return { score: meanOf(group.values, drawn, roles), met }
}

function drawnFrom(size: number, random: Random): Int32Array {
  const drawn = new Int32Array(size)
  if (size > 1) for (let draw = 0; draw < size; draw += 1) drawn[draw] = random.below(size)
  return drawn
}

/** @param roles of the informants, when theirs are the means that it is a mean of. */
function meanOf(values: Float64Array, drawn: Int32Array, roles: Int32Array | null): number {
  const groups = roles === null ? 1 : values.length
  const sums = new Float64Array(groups)
  const counts = new Int32Array(groups)
  for (const at of drawn) {
    const value = values[at]!
    if (Number.isNaN(value)) continue
    const group = roles === null ? 0 : roles[at]!
    sums[group]! += value
    counts[group]! += 1
  }
  let [sum, there] = [0, 0]
  for (let group = 0; group < groups; group += 1) {
    if (counts[group] === 0) continue
    sum += sums[group]! / counts[group]!
    there += 1
  }
  return sum / there
}
