import { data } from '@remix-run/node'
import { z } from 'zod'
import type { Reviewed } from '#db/queries/reviews.ts'
import { notFound } from './http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from './http/form.ts'

/** Reads what a member decided: one of these states, with a reason, after so many reviews that the member saw. */
export async function readDecision<State extends string>(
  request: Request,
  states: readonly [State, ...State[]],
) {
  const fields = fieldsOf(await readForm(request))
  const values = typedFields(fields)
  const form = z
    .strictObject({
      state: z.enum(states),
      reason: z.string().trim().min(1).max(2000),
      after: z.coerce.number().int().min(0).max(1_000_000),
    })
    .safeParse(fields)
  return form.success
    ? { values, decision: form.data }
    : { values, decision: null, invalid: invalidFields(form.error) }
}

/**
 * The answer to a decision that could not stand, with everything that was typed; `null` when it stands.
 *
 * @throws Response 404 when there is nothing of the kind to decide about.
 */
export function refusedDecision(values: Readonly<Record<string, string>>, { status }: Reviewed) {
  if (status === 'unknown') throw notFound()
  return status === 'overtaken'
    ? data({ values, invalid: undefined, isOvertaken: true }, { status: 409 })
    : null
}
