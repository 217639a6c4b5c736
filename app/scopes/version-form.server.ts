import { z } from 'zod'
import type { NewVersionDecision } from '#db/queries/version-decisions.ts'
import type { RejectedDecision } from '#app/components/decision-form.tsx'
import { decisionFields } from '#app/http/decision-form.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'

const VersionForm = z.strictObject({
  decision: z.string().regex(/^(apart|same|only \d{1,6})$/),
  ...decisionFields,
  versions: z
    .string()
    .regex(/^\d{1,6}( \d{1,6}){1,60}$/)
    .transform((text) => text.split(' ').map(Number)),
})

/** What a form says that was not saved. */
export interface RejectedVersions extends RejectedDecision {
  readonly overtaken: 'decision' | 'versions' | null
}

type Read = Pick<NewVersionDecision, 'decision' | 'only' | 'versions' | 'reason' | 'after'>

/** Reads a decision about the versions of a scope; the one version that is used must be among those that were seen. */
export async function readVersionForm(
  request: Request,
): Promise<{ rejected: RejectedVersions; decided: Read | null }> {
  const fields = fieldsOf(await readForm(request))
  const rejected = { values: typedFields(fields), invalid: undefined, overtaken: null }
  const form = VersionForm.safeParse(fields)
  if (!form.success) return { rejected: { ...rejected, invalid: invalidFields(form.error) }, decided: null }
  const { decision: said, ...read } = form.data
  if (said === 'apart' || said === 'same')
    return { rejected, decided: { ...read, decision: said, only: null } }
  const only = Number(said.slice('only '.length))
  if (!read.versions.includes(only)) {
    return { rejected: { ...rejected, invalid: { decision: 'invalid_value' } }, decided: null }
  }
  return { rejected, decided: { ...read, decision: 'only', only } }
}
