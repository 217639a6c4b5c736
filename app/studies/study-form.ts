import { z } from 'zod'
import type { Role } from '#db/schema.ts'
import { coverageMax, coverageRoles, groupRange, minimumField } from './study-choices.ts'

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
