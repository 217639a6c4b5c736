import { z } from 'zod'
import { cleanText } from './clean-text.ts'
import { answerModes, informantRoles } from './informant-wording.ts'

// What informants say about the scope and about themselves, as a form sends it: every value is text, and a field left
// out is absent or empty. Names are those of the response's columns; the labels are screen texts.

/** Longest objection to a scope card, and longest delimitation in the informant's own words. */
export const scopeTextMaxLength = 2000
export const largestCitizensPerYear = 1_000_000
export const longestTenureYears = 80

const degree = wholeNumber(1, 5).transform((value) => value as 1 | 2 | 3 | 4 | 5)
const scopeText = z.string().transform(cleanText).pipe(z.string().trim().max(scopeTextMaxLength))

/** Is the scope card right, and what was in mind when answering? An objection says what is wrong. */
export const ScopeCheck = z
  .strictObject({
    scopeVerdict: z.enum(['confirmed', 'contested']),
    scopeObjection: optional(scopeText),
    scopeLevel: optional(degree),
    scopeCitizensPerYear: optional(wholeNumber(0, largestCitizensPerYear)),
    scopeText: optional(scopeText),
  })
  .refine(({ scopeVerdict, scopeObjection }) => scopeVerdict === 'confirmed' || scopeObjection !== null, {
    path: ['scopeObjection'],
    message: 'missing',
  })
  .transform((check) => ({
    ...check,
    // a confirmed card has no objection, whatever was typed before the mind was changed
    scopeObjection: check.scopeVerdict === 'contested' ? check.scopeObjection : null,
  }))
export type ScopeCheck = z.infer<typeof ScopeCheck>

/** The informant's place in the practice. Only the role is demanded: a fact that is forced is worth little. */
export const InformantFacts = z.strictObject({
  statedRole: z.enum(informantRoles),
  /** 1 far from the daily work … 5 in it every day. */
  closeness: optional(degree),
  /** 1 knows it slightly … 5 knows it thoroughly. */
  knowledge: optional(degree),
  tenureYears: optional(decimal(longestTenureYears)),
  ownStake: optional(z.enum(['yes', 'no'])),
  answerMode: optional(z.enum(answerModes)),
})
export type InformantFacts = z.infer<typeof InformantFacts>

/** From `minimum` to `maximum`, in digits; a dot or space may part the thousands, as Danish writes them. */
function wholeNumber(minimum: number, maximum: number) {
  return z
    .string()
    .trim()
    .regex(/^(\d{1,7}|\d{1,3}([. ]\d{3})+)$/)
    .transform((text) => Number(text.replace(/[. ]/g, '')))
    .pipe(z.number().min(minimum).max(maximum))
}

/** From 0 to `maximum`, with at most two decimals after a comma or a dot. */
function decimal(maximum: number) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,3}([.,]\d{1,2})?$/)
    .transform((text) => Number(text.replace(',', '.')))
    .pipe(z.number().max(maximum))
}

/** `null` when the field is left out or holds nothing but space. */
function optional<T>(schema: z.ZodType<T, string>) {
  return z.preprocess(
    (value) => (value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value),
    z.nullable(schema),
  )
}
