import { z } from 'zod'
import { aWg } from '#analysis/statistics/a-wg.ts'
import { averageDeviation } from '#analysis/statistics/average-deviation.ts'
import { mean } from '#analysis/statistics/mean.ts'
import { discreteVariance } from '#analysis/statistics/null-variance.ts'
import { variance } from '#analysis/statistics/variance.ts'
import { unboundedAgreement, withinGroupAgreement } from '#analysis/statistics/within-group-agreement.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Groups = z.object({
  min: z.number(),
  max: z.number(),
  nullVariances: z.record(z.string(), z.number()),
  groups: z.array(
    z.object({
      group: z.union([z.string(), z.number()]),
      rows: z.array(z.array(z.number().nullable())),
    }),
  ),
})
type Groups = z.infer<typeof Groups>

const Distributions = z.object({ distributions: z.record(z.string(), z.array(z.number())) })

export const withinPracticeAgreement: Readonly<Record<string, ReferenceFunction>> = {
  withinGroupAgreement: referenceFunction(Groups, (input) => ({
    groups: input.groups.map((group) => groupAgreement(group, input)),
  })),
  nullVariance: referenceFunction(Distributions, ({ distributions }) =>
    Object.fromEntries(
      Object.entries(distributions).map(([name, probabilities]) => [name, discreteVariance(probabilities)]),
    ),
  ),
}

function groupAgreement({ group, rows }: Groups['groups'][number], { min, max, nullVariances }: Groups) {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const items = Array.from({ length: width }, (_, item) => rows.flatMap((row) => row[item] ?? []))
  const itemVariance = items.map(variance)
  const awgItem = items.map((values) => aWg(values, min, max))
  const adMeanItem = items.map((values) => averageDeviation(values))
  const meanItemVariance = meanOfDefined(itemVariance)
  const paired = itemVariance.filter((value) => value !== null).length
  const indices = Object.entries(nullVariances).flatMap(([name, expected]): [string, unknown][] => [
    [
      `rwgItem.${name}`,
      itemVariance.map((value) => (value === null ? null : withinGroupAgreement(value, expected))),
    ],
    [
      `rwgJ.${name}`,
      meanItemVariance === null ? null : withinGroupAgreement(meanItemVariance, expected, paired),
    ],
    [`rwgLindell.${name}`, meanItemVariance === null ? null : unboundedAgreement(meanItemVariance, expected)],
  ])
  const informants = rows.filter((row) => row.some((value) => value !== null)).length
  return {
    group,
    informants,
    itemVariance,
    meanItemVariance,
    awgItem,
    awgJ: meanOfDefined(awgItem),
    adMeanItem,
    adMeanJ: meanOfDefined(adMeanItem),
    adMedianJ: meanOfDefined(items.map((values) => averageDeviation(values, 'median'))),
    ...Object.fromEntries(indices),
    ...(meanItemVariance === null && { reason: informants === 0 ? 'empty' : 'too_few_raters' }),
  }
}

function meanOfDefined(values: readonly (number | null)[]): number | null {
  return mean(values.filter((value) => value !== null))
}
