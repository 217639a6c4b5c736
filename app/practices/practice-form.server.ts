import { z } from 'zod'
import { municipalities } from '#codes/municipalities.ts'
import { targetGroups } from '#codes/target-groups.ts'
import type { PracticeValues } from '#db/queries/practices.ts'
import type { ScopeValues } from '#db/queries/scope-card.ts'
import type { ScopeLevel } from '#db/schema.ts'
import { typedText } from '#app/http/form.ts'
import { cellText } from '#app/imports/cell-text.ts'
import { readWholeNumber } from '#app/imports/cell-values.ts'
import {
  numberLimits,
  textLimits,
  type PracticeNumberField,
  type PracticeTextField,
} from '#app/imports/practice-fields.ts'

/** What is written about a practice, as its form sends it. */
export const PracticeForm = z.strictObject({
  code: requiredText('code'),
  name: requiredText('name'),
  municipalityCode: oneOf(municipalities.map(({ code }) => code)),
  organisation: text('organisation'),
  area: text('area'),
  startYear: wholeNumber('startYear'),
}) satisfies z.ZodType<PracticeValues>

/** A scope card, as its form sends it. */
export const ScopeForm = z.strictObject({
  included: text('included'),
  excluded: text('excluded'),
  targetGroup: oneOf(targetGroups.map(({ uuid }) => uuid)),
  place: text('place'),
  sinceYear: wholeNumber('sinceYear'),
  citizensPerYear: wholeNumber('citizensPerYear'),
  staffCount: wholeNumber('staffCount'),
  level: oneOf(['1', '2', '3', '4', '5']).transform((level) =>
    level === null ? null : (Number(level) as ScopeLevel),
  ),
  legalBasis: text('legalBasis'),
  delimitedBy: text('delimitedBy'),
  source: text('source'),
}) satisfies z.ZodType<ScopeValues>

/** Everything that was typed into the fields of a form, to be shown again. */
export function typedIn(
  form: { shape: object },
  fields: Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>,
): Record<string, string> {
  return Object.fromEntries(Object.keys(form.shape).map((name) => [name, typedText(fields[name])]))
}

/** Values as the fields of a form show them. */
export function shownIn(form: { shape: object }, values: object): Record<string, string> {
  const known = new Map<string, unknown>(Object.entries(values))
  return Object.fromEntries(Object.keys(form.shape).map((name) => [name, String(known.get(name) ?? '')]))
}

function text(field: PracticeTextField) {
  return z
    .string()
    .transform(cellText)
    .pipe(z.string().max(textLimits[field]))
    .transform((value) => (value === '' ? null : value))
}

function requiredText(field: PracticeTextField) {
  return z
    .string()
    .transform(cellText)
    .pipe(
      z
        .string()
        .max(textLimits[field])
        .refine((value) => value !== '', 'missing'),
    )
}

function wholeNumber(field: PracticeNumberField) {
  return z
    .string()
    .max(40)
    .transform((value, context) => {
      const read = readWholeNumber(cellText(value), numberLimits[field])
      if ('value' in read) return read.value
      context.addIssue({
        code: 'custom',
        message: read.fault === 'not_a_number' ? 'not_multiple_of' : read.fault,
      })
      return z.NEVER
    })
}

function oneOf(values: readonly string[]) {
  return z
    .string()
    .refine((value) => value === '' || values.includes(value), 'invalid_value')
    .transform((value) => (value === '' ? null : value))
}
