import { z } from 'zod'
import { typedText } from '#app/http/form.ts'
import type { EditOperation } from '#survey/edit-questionnaire.ts'
import { withName } from './control-name.ts'
import { operationOf } from './edit-action.ts'
import type { FieldChange } from './merge-fields.ts'

type FormFields = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

/** Marks of what stood in the controls when the page was made, by name, as JSON in one hidden control. */
const Seen = z
  .string()
  .max(60_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'not_json' })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string().max(160), z.string().max(20)))

const isChoiceBeside = (name: string) => name.startsWith(withName(''))

export type EditForm =
  | {
      readonly ok: true
      readonly changes: readonly FieldChange[]
      readonly operation: EditOperation | null
      readonly action: string
    }
  | { readonly ok: false }

/** Reads the form of a page of the editor, as browsers without our script send it. */
export function readEditForm(fields: FormFields): EditForm {
  const seen = Seen.safeParse(fields.seen)
  const action = fields.do
  if (!seen.success || typeof action !== 'string') return { ok: false }
  const chosen = typedText(fields[withName(action)])
  const operation = action === 'save' ? null : operationOf({ do: action, with: chosen })
  if (action !== 'save' && !operation) return { ok: false }
  const changes: FieldChange[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'seen' || name === 'do' || isChoiceBeside(name)) continue
    const mark = Object.hasOwn(seen.data, name) ? seen.data[name] : undefined
    if (typeof value !== 'string' || mark === undefined) return { ok: false }
    changes.push({ name, value, seen: mark })
  }
  return { ok: true, changes, operation, action }
}
