import { sampleCorrelation } from 'simple-statistics'
import { averageRanks } from '#analysis/statistics/ranks.ts'

/** Scores and chances of practices beside what is true of them, all in the same order. */
export interface ComparedRanks {
  readonly raw: readonly (number | null)[]
  readonly adjusted: readonly (number | null)[]
  readonly probabilityTopK: readonly (number | null)[]
  readonly truth: readonly number[]
}

/**
 * How near scores come to the truth: correlation, how many of the first k are truly among them, how many of the first k by
 * adjusted score the chances themselves expect, and the mean squared error of the chances (Brier, 1950). Figures are `null`
 * where a practice has no score or chance, correlations also where all scores are the same.
 */
export function rankQuality({ raw, adjusted, probabilityTopK, truth }: ComparedRanks, k: number) {
  const trueTop = firstK(truth, k)
  const chances = complete(probabilityTopK)
  const chosen = complete(adjusted) && firstK(complete(adjusted)!, k)
  return {
    rawPearsonWithTruth: correlation(raw, truth),
    adjustedPearsonWithTruth: correlation(adjusted, truth),
    [`rawTop${k}Overlap`]: overlap(raw, trueTop, k),
    [`adjustedTop${k}Overlap`]: overlap(adjusted, trueTop, k),
    [`expectedCorrectInTop${k}`]: chances && chosen && sum([...chosen].map((place) => chances[place]!)),
    [`brierTop${k}`]:
      chances &&
      sum(chances.map((chance, place) => (chance - (trueTop.has(place) ? 1 : 0)) ** 2)) / chances.length,
  }
}

function correlation(scores: readonly (number | null)[], truth: readonly number[]): number | null {
  const known = complete(scores)
  const isDefined = known && hasVariation(known) && hasVariation(truth)
  return isDefined ? sampleCorrelation(known, [...truth]) : null
}

function hasVariation(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0])
}

function overlap(scores: readonly (number | null)[], trueTop: ReadonlySet<number>, k: number): number | null {
  const known = complete(scores)
  return known && [...firstK(known, k)].filter((place) => trueTop.has(place)).length
}

/** Places of the k highest; of the same value the earlier place. */
function firstK(values: readonly number[], k: number): Set<number> {
  const ranks = averageRanks(values)
  const places = values.map((_, place) => place).sort((a, b) => ranks[a]! - ranks[b]! || a - b)
  return new Set(places.slice(0, k))
}

function complete(values: readonly (number | null)[]): number[] | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? known : null
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
