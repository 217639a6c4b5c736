import { z } from 'zod'
import type { Language, Role } from '#db/schema.ts'

// written here too: the page needs them in the browser, where nothing of db/ may be
export const coverageRoles = [
  'leader',
  'staff',
  'citizen',
  'relative',
  'authority',
  'partner',
  'external',
] as const satisfies readonly Role[]

export const groupRange = { min: 3, max: 10, suggested: 5 }
export const coverageMax = 20

const line = z.string().trim().min(1).max(200)

const wholeNumber = (min: number, max: number, fault: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,2}$/)
    .transform((text) => Number(text))
    .refine((value) => value >= min && value <= max, fault)

const minimumFields = Object.fromEntries(
  coverageRoles.map((role) => [minimumField(role), wholeNumber(0, coverageMax, 'coverage_range')]),
) as Record<`minimum_${Role}`, ReturnType<typeof wholeNumber>>

export function minimumField<R extends Role>(role: R): `minimum_${R}` {
  return `minimum_${role}`
}

/** A day of the calendar, within reason. */
export const Day = z.iso.date().refine((day) => day >= '2000-01-01' && day <= '2199-12-31', 'date_range')

const Languages = z
  .union([z.enum(['da', 'en']), z.tuple([z.literal('da'), z.literal('en')])])
  .transform((chosen) => (typeof chosen === 'string' ? chosen : ('da,en' as const)))

/** The form with which a study is made and changed. */
export const StudyForm = z
  .strictObject({
    title: line,
    controller: line,
    contactName: line,
    contactEmail: z.string().trim().max(254).pipe(z.email()),
    endsOn: Day,
    languages: Languages,
    minimumGroup: wholeNumber(groupRange.min, groupRange.max, 'group_range'),
    ...minimumFields,
  })
  .transform((form) => {
    const { title, controller, contactName, contactEmail, endsOn, languages, minimumGroup } = form
    return {
      values: { title, controller, contactName, contactEmail, endsOn, languages, minimumGroup },
      coverageRules: coverageRoles
        .map((role) => ({ role, minimum: form[minimumField(role)] }))
        .filter(({ minimum }) => minimum > 0),
    }
  })

/** Languages of a study as a list. */
export function languagesOf(languages: string): Language[] {
  return (['da', 'en'] as const).filter((language) => languages.split(',').includes(language))
}
