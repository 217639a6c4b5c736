import { tied } from '../statistics/descending-order.ts'
import type { Random } from '../statistics/random.ts'
import type { Prediction } from './input.ts'

/** The informants of a practice that are drawn from. */
export interface ResampledGroup {
  /** What each scores in all, not a number where the informant has no such score. */
  readonly values: Float64Array
  /** The role of each, by number. */
  readonly roles: Int32Array
}

/** A threshold rule, and what the informants score on the elements that it is about. */
export interface DrawnThresholds {
  /** One per element that has a threshold. */
  readonly limits: readonly number[]
  /** How many must be reached. */
  readonly met: number
  /** `[element][informant]`, not a number where the informant has no score. */
  readonly scores: readonly Float64Array[]
  /** One per element that has a threshold: how far a model draws its score in; `null` where it is the informants' mean. */
  readonly shrinkage: readonly (Shrinkage | null)[]
}

/** A model's score from some informants' values, as in `Prediction`. */
export type Shrinkage = Pick<Prediction, 'intercept' | 'varianceRatio'>

/** Scores of practices from as many informants as they have, drawn with replacement; with memory of its own. */
export interface ResampledScores {
  /** The mean of those who are drawn, or of the means of the roles that are. */
  score(group: ResampledGroup, random: Random): number
  /**
   * The same under a threshold rule: each element's score is that of the same drawn informants, those who have none aside, and is
   * held against its threshold; one that none of the drawn has a score on is not reached.
   *
   * @returns the score and `reward` for each threshold that is reached; `null` when they are fewer than there must be, or when
   *   none of the drawn has a score in all.
   */
  underThresholds(
    group: ResampledGroup,
    thresholds: DrawnThresholds,
    reward: number,
    random: Random,
  ): number | null
}

/**
 * @param size how many informants the largest practice has.
 * @param byRole takes the mean of the means of the roles that are drawn, in place of the mean of informants.
 */
export function resampledScores(size: number, byRole: boolean): ResampledScores {
  const drawn = new Int32Array(size)
  const sums = new Float64Array(size)
  const counts = new Int32Array(size)

  return {
    score(group, random) {
      draw(group.values.length, random)
      return meanOf(group.values, group)
    },
    underThresholds(group, { limits, met, scores, shrinkage }, reward, random) {
      draw(group.values.length, random)
      const total = meanOf(group.values, group)
      if (Number.isNaN(total)) return null
      let reached = 0
      for (let element = 0; element < limits.length; element += 1) {
        const model = shrinkage[element]!
        const score = model ? predicted(scores[element]!, model) : meanOf(scores[element]!, group)
        if (score >= limits[element]! || tied(score, limits[element]!)) reached += 1
      }
      return reached < met ? null : total + reached * reward
    },
  }

  function draw(informants: number, random: Random): void {
    drawn[0] = 0
    if (informants === 1) return
    for (let at = 0; at < informants; at += 1) drawn[at] = random.below(informants)
  }

  /** Not a number where none of the drawn has a value. */
  function meanOf(values: Float64Array, { values: { length }, roles }: ResampledGroup): number {
    return byRole ? meanOfRoles(values, roles, length) : meanOfAll(values, length)
  }

  function predicted(values: Float64Array, { intercept, varianceRatio }: Shrinkage): number {
    let [sum, there] = [0, 0]
    for (let at = 0; at < values.length; at += 1) {
      const value = values[drawn[at]!]!
      if (Number.isNaN(value)) continue
      sum += value - intercept
      there += 1
    }
    const weight = there * varianceRatio
    return intercept + (weight / (1 + weight)) * (sum / there)
  }

  function meanOfAll(values: Float64Array, length: number): number {
    let [sum, there] = [0, 0]
    for (let at = 0; at < length; at += 1) {
      const value = values[drawn[at]!]!
      if (Number.isNaN(value)) continue
      sum += value
      there += 1
    }
    return sum / there
  }

  function meanOfRoles(values: Float64Array, roles: Int32Array, length: number): number {
    sums.fill(0, 0, length)
    counts.fill(0, 0, length)
    for (let at = 0; at < length; at += 1) {
      const value = values[drawn[at]!]!
      if (Number.isNaN(value)) continue
      const role = roles[drawn[at]!]!
      sums[role]! += value
      counts[role]! += 1
    }
    let [sum, there] = [0, 0]
    for (let role = 0; role < length; role += 1) {
      if (counts[role] === 0) continue
      sum += sums[role]! / counts[role]!
      there += 1
    }
    return sum / there
  }
}
