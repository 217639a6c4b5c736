import { z } from 'zod'
import { checkEffects, scopeChecks, type ScopeCheck, type ScopeCheckRules } from '#analysis/scope-checks.ts'

const effects = Object.fromEntries(scopeChecks.map((check) => [check, z.enum(checkEffects)])) as Record<
  ScopeCheck,
  z.ZodEnum<{ stop: 'stop'; warn: 'warn'; off: 'off' }>
>

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max, 'not_multiple_of')

/** The form with which the checks of a study are set. */
export const ScopeCheckForm = z
  .strictObject({
    ...effects,
    broadLevel: wholeNumber(2, 5),
    narrowCitizens: wholeNumber(0, 100_000),
    narrowStaff: wholeNumber(0, 10_000),
    after: z.coerce.number().int().min(0).max(1_000_000),
  })
  .transform(({ after, broadLevel, narrowCitizens, narrowStaff, ...chosen }) => {
    const chosenAs = (effect: string) => scopeChecks.filter((check) => chosen[check] === effect).join(',')
    return {
      after,
      values: { stops: chosenAs('stop'), warns: chosenAs('warn'), broadLevel, narrowCitizens, narrowStaff },
    }
  })

/** Rules as the fields of the form show them. */
export function shownRules({
  effects: chosen,
  tooBroad,
  tooNarrow,
}: ScopeCheckRules): Record<string, string> {
  return {
    ...chosen,
    broadLevel: String(tooBroad.level),
    narrowCitizens: String(tooNarrow.citizens),
    narrowStaff: String(tooNarrow.staff),
  }
}
