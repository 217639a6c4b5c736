import { z } from 'zod'

/** One list per unit, one value per informant; `null` is missing, and the place in the list means nothing. */
export const Units = z.array(z.array(z.number().nullable()))

/** The values that are there, unit by unit. */
export function valuesOfUnits(units: z.infer<typeof Units>): number[][] {
  return units.map((unit) => unit.filter((value) => value !== null))
}
