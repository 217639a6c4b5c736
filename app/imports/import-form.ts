import { z } from 'zod'
import { fieldsOf } from '#app/http/form.ts'

/** What the forms of an import page send, and nothing beside it. */
const ImportForm = z.union([
  z.strictObject({ paste: z.string() }),
  z.strictObject({ file: z.instanceof(File) }),
  z.strictObject({ intent: z.enum(['apply', 'cancel']), stamp: z.string().max(200).optional() }),
])

export function isImportForm(form: FormData): boolean {
  return ImportForm.safeParse(fieldsOf(form)).success
}
