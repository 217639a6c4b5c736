import { z } from 'zod'
import { groupSdProfile } from '#analysis/statistics/random-intercept-profile.ts'
import { randomIntercept } from '#analysis/statistics/random-intercept.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Column = z.array(z.union([z.number(), z.boolean().transform(Number)]).nullable())

const Input = z.object({
  y: z.array(z.number().nullable()),
  group: z.array(z.union([z.string(), z.number()])),
  // R writes an empty list as []
  fixed: z
    .union([z.record(z.string(), Column), z.tuple([])])
    .nullish()
    .transform((fixed): z.infer<typeof Column>[] => Object.values(fixed ?? {})),
})

export const mixedModel: Readonly<Record<string, ReferenceFunction>> = {
  randomIntercept: referenceFunction(Input, (input) => {
    const complete = [...input.y.keys()].filter((row) =>
      [input.y, ...input.fixed].every((column) => typeof column[row] === 'number'),
    )
    const labels = complete.map((row) => String(input.group[row]))
    const groups = [...new Set(labels)]
    const data = {
      y: complete.map((row) => input.y[row]!),
      group: labels.map((label) => groups.indexOf(label)),
      groups: groups.length,
      columns: input.fixed.map((column) => complete.map((row) => column[row]!)),
    }
    const { reasons, ...model } = randomIntercept(data)
    if (reasons.icc) {
      const nothing = Object.fromEntries(Object.keys(model).map((name) => [name, null]))
      return { ...nothing, groups, sdGroupProfileCi: null, reason: reasons.icc }
    }
    // lme4 leaves columns out that others explain
    const estimated = <Value>(list: readonly Value[]) =>
      list.filter((_, column) => model.fixedEffects[column] !== null)
    return {
      ...model,
      fixedEffects: estimated(model.fixedEffects),
      fixedSe: estimated(model.fixedSe),
      fixedCovariance: estimated(model.fixedCovariance).map(estimated),
      groups,
      sdGroupProfileCi: groupSdProfile(data).interval,
    }
  }),
}
