import type { AdjustedSteps } from '#analysis/steps/adjusted-steps.ts'
import type { AgreementSteps } from '#analysis/steps/agreement-steps.ts'
import type { DrawSteps } from '#analysis/steps/draw-steps.ts'
import type { ElementStep, InformantSteps } from '#analysis/steps/informant-steps.ts'
import type { PracticeSteps } from '#analysis/steps/practice-steps.ts'
import type { RankStep } from '#analysis/steps/rank-steps.ts'
import type { AggregationSteps } from '#analysis/steps/score-steps.ts'

/** Each figure as a reader with pencil and paper finds it, from nothing but the numbers that its step shows. */
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
export const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length

export function elementScore({ items, needed }: ElementStep): number | null {
  const answered = items.filter(({ rating, weight }) => rating !== null && weight > 0)
  if (answered.length < needed) return null
  return (
    sum(answered.map(({ rating, weight }) => rating! * weight)) / sum(answered.map(({ weight }) => weight))
  )
}

export function totalScore({ elements, total }: InformantSteps): number | null {
  const scores = elements.flatMap((element) => elementScore(element) ?? [])
  return scores.length < total.needed ? null : mean(scores)
}

export function practiceScore({ aggregation, informants, roles, ordered }: AggregationSteps): number | null {
  const values = informants.flatMap(({ value, counts }) => (counts ? (value ?? []) : []))
  if (values.length === 0) return null
  const middle = (ordered.length - 1) / 2
  switch (aggregation) {
    case 'mean_of_roles':
      return mean(roles.map((role) => mean(role.values)))
    case 'median_of_informants':
      return (ordered[Math.floor(middle)]! + ordered[Math.ceil(middle)]!) / 2
    case 'lowest_informant':
      return ordered[0]!
    default:
      return mean(values)
  }
}

export function interval({ score, interval }: PracticeSteps): [number, number] | null {
  const { sd, t, effectiveInformants } = interval
  const value = practiceScore(score)
  if (value === null || !sd || t === null || effectiveInformants === null) return null
  const half = (t * sd) / Math.sqrt(effectiveInformants)
  return [value - half, value + half]
}

export function averageDeviation({ items }: AgreementSteps): number | null {
  const deviations = items.flatMap(({ ratings }) => {
    const values = ratings.map(({ rating }) => rating)
    return values.length < 2 ? [] : [mean(values.map((value) => Math.abs(value - mean(values))))]
  })
  return deviations.length === 0 ? null : mean(deviations)
}

export function aWg({ agreement, scale }: PracticeSteps): number | null {
  const found = agreement.items.flatMap(({ ratings, variance, largestVariance, aWg: shown }) => {
    if (ratings.length < agreement.minimumForAWg || shown === null) return []
    const values = ratings.map(({ rating }) => rating)
    if (values.every((value) => value === scale.minimum) || values.every((value) => value === scale.maximum))
      return [1]
    return [1 - (2 * variance!) / largestVariance!]
  })
  return found.length === 0 ? null : mean(found)
}

export function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null
  return Math.sqrt(sum(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1))
}

export function adjusted({ model, informants, z }: AdjustedSteps) {
  const { intercept, varPractice, varResidual } = model!
  const left = mean(informants.map(({ total, effect }) => total - effect))
  const weight = (informants.length * varPractice) / varResidual
  const shrinkage = weight / (1 + weight)
  const score = intercept + shrinkage * (left - intercept)
  const predictionSd = Math.sqrt(varPractice * (1 - shrinkage))
  return {
    mean: left,
    shrinkage,
    adjusted: score,
    predictionSd,
    interval: [score - z * predictionSd, score + z * predictionSd] as const,
  }
}

export function rank(step: RankStep | null): number | null {
  return step && step.above + (step.equal + 1) / 2
}

export function percentile(step: DrawSteps | null): number | null {
  return step && (100 * (step.better + step.equal / 2)) / step.draws
}
