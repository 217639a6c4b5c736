import type { z } from 'zod'
import { badRequest, tooLarge } from './errors.ts'
import { isLargeUpload, readLargeUpload } from './large-upload.ts'

/** Names of the fields that failed and the code of what was wrong: the page finds the words. */
export type InvalidFields = Readonly<Record<string, string>>

/** No form of ours has nearly as many; a body of tens of thousands would hold everybody up. */
const mostFields = 500

/** Nobody types nearly as much; the server in front refuses more of a form that cannot have files. */
const mostTyped = 256 * 1024

/**
 * Reads a form body that our own pages could have sent, of a page that takes no file.
 *
 * @throws Response 400 when the body is not a form, or has too many fields: Remix itself would answer 500; 413 when nobody can
 *   have typed it.
 */
export async function readForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get('Content-Length')) > mostTyped) throw tooLarge()
  return readUploadForm(request)
}

/**
 * The same of a page that takes a file. One that is larger than any of ours may be is cut, and still too large.
 *
 * @throws Response 413 too when it is not a file that makes the form large: what was typed is never cut.
 */
export async function readUploadForm(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw badRequest()
  const reading = isLargeUpload(request) ? readLargeUpload(request) : request.formData()
  const form = await reading.catch(() => {
    throw badRequest()
  })
  if (!form) throw tooLarge()
  if ([...form.keys()].length > mostFields) throw badRequest()
  // no form field of ours can hold NUL, and PostgreSQL cannot keep it
  for (const [name, value] of form) {
    if (name.includes('\0') || (typeof value === 'string' && value.includes('\0'))) throw badRequest()
  }
  return form
}

/** Whether a page is loaded to answer a form that was sent to it: loaders are given the headers of the form. */
export function answersForm(request: Request): boolean {
  return request.headers.has('Content-Type')
}

/**
 * The text fields of a form as an object without a prototype. A field given twice becomes a list, so that a schema
 * which expects text refuses it.
 */
export function fieldsOf(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const fields: Record<string, FormDataEntryValue | FormDataEntryValue[]> = Object.create(null)
  for (const [name, value] of form) {
    const before = fields[name]
    fields[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  return fields
}

/** What somebody typed into a field, to show it again; empty for anything that is not one text. */
export function typedText(value: FormDataEntryValue | FormDataEntryValue[] | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Everything typed into the text fields of a form; a field given more than once is joined by commas. */
export function typedFields(
  fields: Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(typedText).join(',') : typedText(value),
    ]),
  )
}

/** First problem of each field. The code is the schema's own message where it gave one, else zod's issue code. */
export function invalidFields(error: z.ZodError): InvalidFields {
  const invalid: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form')
    invalid[field] ??= faultOf(issue)
  }
  return invalid
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'too_small' && issue.origin === 'string') return 'missing'
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'email_format'
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'date_format'
  return issue.code
}
