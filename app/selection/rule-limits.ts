import { aggregations } from '#analysis/aggregation.ts'
import type { Strategy } from '#analysis/shortlist/selection.ts'

/** What a rule can say at most, in the form and in a file. */
export const ruleLimits = {
  places: 1000,
  steps: 8,
  quotas: 40,
  scenarios: 8,
  name: 120,
  reason: 4000,
  /** Of `rule.json`. */
  fileBytes: 128 * 1024,
  seed: 2 ** 32 - 1,
  draws: 50_000,
  scenarioDraws: 20_000,
  bootstrapReplicates: 10_000,
  weightDraws: 50_000,
  confidenceDraws: 2_000,
} as const

/** Fewer draws of the list would make its intervals a matter of luck. */
export const fewestDraws = 1_000

export const strategies = [
  'most_promising',
  'maximum_variation',
  'deviant',
  'borderline',
] as const satisfies readonly Strategy[]

export const bases = ['modelled', 'raw'] as const
export const methods = ['weighted_mean', 'topsis'] as const
export { aggregations }

/** What practices are registered with, as rules name it; the first four are strata that quotas are set for. */
export const ruleAttributes = [
  'area',
  'municipality',
  'organisation',
  'scopeLevel',
  'citizensPerYear',
  'staff',
  'startYear',
] as const
export type RuleAttribute = (typeof ruleAttributes)[number]

/** What a rule of a wave is held against. */
export interface RuleBounds {
  /** Ids of the questionnaire's elements, in order. */
  readonly elements: readonly string[]
  readonly scale: { readonly minimum: number; readonly maximum: number }
}
