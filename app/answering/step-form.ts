import { z } from 'zod'
import { invalidFields, type InvalidFields } from '#app/http/form.ts'
import type { Language } from '#db/schema.ts'
import type { InformantField } from './informant-fields.ts'
import { languageStep } from './language.ts'
import type { Typed } from './refused.ts'

const Away = z.enum(['back', 'later'])

/** The version that the page was made from; pages made before one was chosen have none. */
const SentFrom = z
  .string()
  .regex(/^[\w-]{0,64}$/)
  .optional()

export type StepForm<Whole, Draft> = {
  /** What was typed, to be shown again. */
  readonly values: Readonly<Record<string, string>>
} & (
  | { readonly ok: true; readonly value: Whole; readonly go: 'next' }
  /** The page is left in the middle: what is there so far is kept. */
  | { readonly ok: true; readonly value: Draft; readonly go: 'back' | 'later' }
  | { readonly ok: true; readonly value: Draft; readonly go: 'place'; readonly place: string }
  | { readonly ok: true; readonly value: Draft; readonly go: 'language'; readonly language: Language }
  | { readonly ok: false; readonly invalid: InvalidFields }
)

/**
 * Reads the form of a page before the questions: its own fields, and which button was pressed. Only who goes on must have
 * answered what is demanded.
 *
 * @param places what a button of the overview may say; none where there is no overview.
 */
export function readStepForm<Whole, Draft>(
  { whole, draft }: { whole: z.ZodType<Whole>; draft: z.ZodType<Draft> },
  { go, questionnaire, ...fields }: Readonly<Record<string, unknown>>,
  places: readonly string[] = [],
): StepForm<Whole, Draft> {
  const sent = { values: textsIn(fields) }
  if (!SentFrom.safeParse(questionnaire).success) {
    return { ...sent, ok: false, invalid: { form: 'unrecognized_keys' } }
  }
  if (go === 'next') {
    const parsed = whole.safeParse(fields)
    if (!parsed.success) return { ...sent, ok: false, invalid: invalidFields(parsed.error) }
    return { ...sent, ok: true, value: parsed.data, go }
  }
  const parsed = draft.safeParse(fields)
  if (!parsed.success) return { ...sent, ok: false, invalid: invalidFields(parsed.error) }
  const kept = { ...sent, ok: true as const, value: parsed.data }
  const language = languageStep(go)
  if (language) return { ...kept, go: 'language', language }
  const away = Away.safeParse(go)
  if (away.success) return { ...kept, go: away.data }
  const place = places.find((one) => one === go)
  if (place !== undefined) return { ...kept, go: 'place', place }
  return { ...sent, ok: false, invalid: { form: 'unrecognized_keys' } }
}

/** What somebody had typed, as the page of what could not be saved lists it. */
export function typedInStep(
  { go: _, questionnaire: __, ...sent }: Readonly<Record<string, unknown>>,
  fields: readonly InformantField[],
): readonly Typed[] {
  return Object.entries(textsIn(sent)).flatMap(([name, value]) => {
    if (value === '') return []
    const field = fields.find((one) => one.name === name)
    return [{ field: name, label: field?.label ?? null, value: field?.shown(value) ?? value }]
  })
}

/** Values as a form shows them. */
export function textsIn(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  )
}
