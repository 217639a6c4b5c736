import { z } from 'zod'
import type { InvalidFields } from '#app/http/form.ts'
import type { ChangeClass } from '#survey/change-rules.ts'
import { decidedClass } from '#survey/changes.ts'
import { plainText, plainTextFault } from '#survey/plain-text.ts'
import type { PublishDecision } from './publishing.server.ts'

const title = z
  .string()
  .max(200)
  .transform(plainText)
  .refine((text) => text !== '', 'missing')
  .refine((text) => plainTextFault(text) === null, 'bad_title')
const id = z.string().max(60)

/** The form with which a draft is published. */
export const Publish = z.strictObject({
  /** The draft's revision that the page showed. */
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  titleDa: title,
  titleEn: title,
  note: z.string().trim().min(1).max(4000),
  changeClass: z.enum(['A', 'B', 'C', 'D', 'E']).optional(),
  reason: z.string().trim().max(2000).optional(),
  same: z.union([id, z.array(id).max(200)]).optional(),
})

/** The decision of a form, by what is known of the draft; or which fields cannot be as they are. */
export function readDecision(
  form: z.infer<typeof Publish>,
  known: { parent: object | undefined; proposed: ChangeClass | null; claimable: readonly string[] },
): PublishDecision | { readonly invalid: InvalidFields } {
  const { titleDa, titleEn, note, changeClass, reason = '' } = form
  const claimed = new Set(typeof form.same === 'string' ? [form.same] : form.same)
  const decision = {
    title: { da: titleDa, en: titleEn },
    note,
    claims: known.claimable.filter((item) => claimed.has(item)),
  }
  if (!known.parent) return { ...decision, changeClass: null, reason: null }
  if (!changeClass) return { invalid: { changeClass: 'invalid_value' } }
  const proposed = known.proposed ?? 'A'
  if (decidedClass(proposed, changeClass) === 'not_allowed') {
    return { invalid: { changeClass: 'class_not_allowed' } }
  }
  if (changeClass < proposed && reason === '') return { invalid: { reason: 'reason_missing' } }
  return { ...decision, changeClass, reason: reason === '' ? null : reason }
}
