import { z } from 'zod'
import { cleanText } from './clean-text.ts'
import { answerModes, informantRoles, scopeTextMaxLength } from './informant-wording.ts'

// What informants say about the scope and about themselves, as a form sends it: every value is text, and a field left
// out is absent or empty. Names are those of the response's columns; the labels are screen texts.

export const largestCitizensPerYear = 1_000_000
export const longestTenureYears = 80

const degree = wholeNumber(1, 5).transform((value) => value as 1 | 2 | 3 | 4 | 5)
const scopeText = z.string().transform(cleanText).pipe(z.string().trim().max(scopeTextMaxLength))

const scopeFields = {
  scopeObjection: optional(scopeText),
  scopeLevel: optional(degree),
  scopeCitizensPerYear: optional(wholeNumber(0, largestCitizensPerYear)),
  scopeText: optional(scopeText),
}
const scopeVerdict = z.enum(['confirmed', 'contested'])

/** Is the scope card right, and what was in mind when answering? An objection says what is wrong. */
export const ScopeCheck = z
  .strictObject({ scopeVerdict, ...scopeFields })
  .refine((check) => check.scopeVerdict === 'confirmed' || check.scopeObjection !== null, {
    path: ['scopeObjection'],
    message: 'missing',
  })
  .transform(withoutIdleObjection)
export type ScopeCheck = z.infer<typeof ScopeCheck>

/** The same underway: whatever is there so far, as when the language is changed in the middle. */
export const ScopeCheckDraft = z
  .strictObject({ scopeVerdict: optional(scopeVerdict), ...scopeFields })
  .transform(withoutIdleObjection)
export type ScopeCheckDraft = z.infer<typeof ScopeCheckDraft>

const factFields = {
  /** 1 far from the daily work … 5 in it every day. */
  closeness: optional(degree),
  /** 1 knows it slightly … 5 knows it thoroughly. */
  knowledge: optional(degree),
  tenureYears: optional(decimal(longestTenureYears)),
  ownStake: optional(z.enum(['yes', 'no'])),
  answerMode: optional(z.enum(answerModes)),
}

/** The informant's place in the practice. Only the role is demanded: a fact that is forced is worth little. */
export const InformantFacts = z.strictObject({ statedRole: z.enum(informantRoles), ...factFields })
export type InformantFacts = z.infer<typeof InformantFacts>

/** The same underway; the role may be missing. */
export const InformantFactsDraft = z.strictObject({
  statedRole: optional(z.enum(informantRoles)),
  ...factFields,
})
export type InformantFactsDraft = z.infer<typeof InformantFactsDraft>

/** A confirmed card has no objection, whatever was typed before the mind was changed. */
function withoutIdleObjection<
  Check extends { scopeVerdict: 'confirmed' | 'contested' | null; scopeObjection: string | null },
>(check: Check): Check {
  return check.scopeVerdict === 'confirmed' ? { ...check, scopeObjection: null } : check
}

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
