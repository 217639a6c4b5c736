import { z } from 'zod'
import { invalidFields, type InvalidFields } from '#app/http/form.ts'
import type { Typed } from './refused.ts'

const Go = z.enum(['next', 'back', 'later'])

export type StepForm<T> = {
  /** What was typed, to be shown again, and as the page of what could not be saved lists it. */
  readonly values: Readonly<Record<string, string>>
  readonly typed: readonly Typed[]
} & (
  | { readonly ok: true; readonly value: T; readonly go: z.infer<typeof Go> }
  | { readonly ok: false; readonly invalid: InvalidFields }
)

/** Reads the form of a page before the questions: its own fields, and which button was pressed. */
export function readStepForm<T>(
  schema: z.ZodType<T>,
  { go, ...fields }: Readonly<Record<string, unknown>>,
): StepForm<T> {
  const values = textsIn(fields)
  const typed = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ field, label: null, value }))
  const pressed = Go.safeParse(go)
  const parsed = schema.safeParse(fields)
  if (parsed.success && pressed.success)
    return { ok: true, value: parsed.data, go: pressed.data, values, typed }
  const invalid = parsed.success ? { form: 'unrecognized_keys' } : invalidFields(parsed.error)
  return { ok: false, invalid, values, typed }
}

/** Values as a form shows them. */
export function textsIn(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  )
}
