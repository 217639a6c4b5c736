import { data } from '@remix-run/node'
import { z } from 'zod'
import { fieldsOf, invalidFields, readForm, typedFields } from './form.ts'

/**
 * What every decision is sent with: the reason, and how many decisions there were when the page was seen. They come after
 * the choice, as on the page: the first faulty field has the focus.
 */
export const decisionFields = {
  reason: z.string().trim().min(1).max(2000),
  after: z.coerce.number().int().min(0).max(1_000_000),
}

/**
 * Reads a decision.
 *
 * @returns what was decided, `null` where the form is faulty; and everything that was typed, to show it again.
 */
export async function readDecisionForm<Decided>(request: Request, schema: z.ZodType<Decided>) {
  const fields = fieldsOf(await readForm(request))
  const rejected = { values: typedFields(fields), invalid: undefined, isOvertaken: false }
  const form = schema.safeParse(fields)
  return form.success
    ? { decided: form.data, rejected }
    : { decided: null, rejected: { ...rejected, invalid: invalidFields(form.error) } }
}

/** The answer to a decision that somebody else was faster with, with everything that was typed. */
export function overtaken<Rejected extends object>(rejected: Rejected) {
  return data({ ...rejected, isOvertaken: true }, { status: 409 })
}
