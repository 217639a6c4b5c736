import { z } from 'zod'
import { invalidFields, type InvalidFields } from '#app/http/form.ts'
import type { Language } from '#db/schema.ts'
import type { InformantField } from './informant-fields.ts'
import { languageStep } from './language.ts'
import type { Typed } from './refused.ts'

const Go = z.enum(['next', 'back', 'later'])

export type StepForm<Whole, Draft> = {
  /** Id of the questionnaire that the page was made with, as it was sent. */
  readonly sentFrom: string
  /** What was typed, to be shown again. */
  readonly values: Readonly<Record<string, string>>
} & (
  | { readonly ok: true; readonly value: Whole; readonly go: 'next' | 'back' | 'later' }
  /** The language is changed in the middle: what is there so far is kept. */
  | { readonly ok: true; readonly value: Draft; readonly go: 'language'; readonly language: Language }
  | { readonly ok: false; readonly invalid: InvalidFields }
)

/** Reads the form of a page before the questions: its own fields, and which button was pressed. */
export function readStepForm<Whole, Draft>(
  { whole, draft }: { whole: z.ZodType<Whole>; draft: z.ZodType<Draft> },
  { go, questionnaire, ...fields }: Readonly<Record<string, unknown>>,
): StepForm<Whole, Draft> {
  const values = textsIn(fields)
  const sent = { values, sentFrom: typeof questionnaire === 'string' ? questionnaire : '' }
  const language = languageStep(go)
  if (language) {
    const parsed = draft.safeParse(fields)
    if (!parsed.success) return { ...sent, ok: false, invalid: invalidFields(parsed.error) }
    return { ...sent, ok: true, value: parsed.data, go: 'language', language }
  }
  const pressed = Go.safeParse(go)
  const parsed = whole.safeParse(fields)
  if (parsed.success && pressed.success) return { ...sent, ok: true, value: parsed.data, go: pressed.data }
  const invalid = parsed.success ? { form: 'unrecognized_keys' } : invalidFields(parsed.error)
  return { ...sent, ok: false, invalid }
}

/** What somebody had typed, as the page of what could not be saved lists it. */
export function typedInStep(
  values: Readonly<Record<string, string>>,
  fields: readonly InformantField[],
): readonly Typed[] {
  return Object.entries(values).flatMap(([name, value]) => {
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
