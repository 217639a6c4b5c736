import { z } from 'zod'
import { chanceCorrectedAgreement } from '#analysis/statistics/chance-corrected-agreement.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Category = z.union([z.number(), z.string()])
type Category = z.infer<typeof Category>
const Weights = z.enum(['identity', 'linear', 'quadratic', 'ordinal'])

const Units = z.array(z.array(Category.nullable()))
const AgreementInput = z.object({
  units: Units,
  categories: z.array(Category).optional(),
  weights: z.array(Weights),
})
const KappaInput = z.object({
  units: Units,
  categories: z.array(Category).optional(),
  weights: Weights.default('identity'),
})

export const gwetFleiss: Readonly<Record<string, ReferenceFunction>> = {
  gwetAgreement: referenceFunction(AgreementInput, ({ units, categories, weights }) => {
    const { places, count } = placesOf(units, categories)
    return Object.fromEntries(
      weights.map((name) => {
        const { observedAgreement, ac, fleiss, pairableUnits } = chanceCorrectedAgreement(places, count, name)
        const { reasons } = ac
        const result = {
          percentAgreement: observedAgreement,
          chanceAgreement: ac.chanceAgreement,
          coefficient: ac.coefficient,
          se: ac.se,
          lower: ac.interval?.[0] ?? null,
          upper: ac.interval?.[1] ?? null,
          pairableUnits,
          fleissKappa: fleiss.coefficient,
          fleissChance: fleiss.chanceAgreement,
          fleissSe: fleiss.se,
          ...(reasons.coefficient && {
            reason: reasons.coefficient,
            coefficientReason: reasons.coefficient,
          }),
          ...(fleiss.reasons.coefficient && { fleissKappaReason: fleiss.reasons.coefficient }),
        }
        return [name, result]
      }),
    )
  }),

  fleissKappa: referenceFunction(KappaInput, ({ units, categories, weights }) => {
    const { places, count } = placesOf(units, categories)
    const { observedAgreement, fleiss } = chanceCorrectedAgreement(places, count, weights)
    const reason = fleiss.reasons.coefficient
    return {
      kappa: fleiss.coefficient,
      percentAgreement: observedAgreement,
      chanceAgreement: fleiss.chanceAgreement,
      se: fleiss.se,
      ...(reason && { reason, kappaReason: reason }),
    }
  }),
}

/**
 * Values as places in the ordered list of categories. A list of numbers is put in their order, a list with words is taken as
 * it stands; without a list the values that occur make one.
 */
function placesOf(units: z.infer<typeof Units>, categories?: readonly Category[]) {
  const listed = categories ?? units.flat().filter((value) => value !== null)
  const names = [...new Set(listed.map(String))]
  if (names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)))) {
    names.sort((a, b) => Number(a) - Number(b))
  }
  return {
    // without any category there is no value either
    count: Math.max(1, names.length),
    places: units.map((unit) =>
      unit.flatMap((value) => (value === null ? [] : names.indexOf(String(value)))),
    ),
  }
}
