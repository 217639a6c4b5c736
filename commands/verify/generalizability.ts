import { z } from 'zod'
import { dStudyCrossed, gStudyCrossed } from '#analysis/statistics/generalizability.ts'
import { dStudyInformantsNested, informantsNeeded } from '#analysis/statistics/informants-needed.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Crossed = z.object({
  rows: z.array(z.array(z.number().nullable())),
  dStudySizes: z.array(z.number()).default([]),
})

const Nested = z.object({
  variance: z.object({
    practice: z.number(),
    informantWithinPractice: z.number(),
    practiceByItem: z.number(),
    residual: z.number(),
  }),
  informants: z.array(z.number()).default([]),
  items: z.number(),
  target: z.number().default(0.8),
})

/** How many informants the reference tries before it says that a target cannot be reached. */
const mostInformants = 200

export const generalizability: Readonly<Record<string, ReferenceFunction>> = {
  gStudyCrossed: referenceFunction(Crossed, ({ rows, dStudySizes }) => {
    const study = gStudyCrossed(rows)
    const coefficients = dStudySizes.map((size) => dStudyCrossed(study, size))
    return {
      ...study,
      relative: coefficients.map(({ relative }) => relative),
      absolute: coefficients.map(({ absolute }) => absolute),
      reason: study.reasons.varPerson ?? coefficients[0]?.reasons.relative,
    }
  }),
  dStudyInformantsNested: referenceFunction(Nested, ({ variance, informants, items, target }) => {
    const coefficients = informants.map((count) => dStudyInformantsNested(variance, count, items))
    const needed = informantsNeeded(variance, items, target, mostInformants)
    return {
      randomItems: coefficients.map(({ randomItems }) => randomItems),
      fixedItems: coefficients.map(({ fixedItems }) => fixedItems),
      informantsNeededRandomItems: needed.randomItems,
      informantsNeededFixedItems: needed.fixedItems,
      reason: needed.reasons.randomItems ?? needed.reasons.fixedItems,
    }
  }),
}
