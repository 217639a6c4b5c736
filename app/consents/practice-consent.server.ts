import { db } from '#app/db.server.ts'
import { badRequest } from '#app/http/errors.ts'
import { fieldReader } from '#app/selection/field-reader.ts'
import { registerConsents } from '#db/queries/interview-consents.ts'
import type { ConsentFault, TypedConsent } from './consent-form.ts'
import { readConsent } from './read-consent.server.ts'

type Sent = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

/** What the page of one practice shows after a form that registered nothing. */
export interface ConsentAnswer {
  readonly status: 409 | 422
  readonly typed: TypedConsent
  /** `null` when somebody else registered something meanwhile. */
  readonly fault: ConsentFault | null
}

/**
 * Registers what one practice says.
 *
 * @throws Response 400 when the practice has ended.
 */
export async function registerConsent(
  sent: Sent,
  about: { readonly studyId: string; readonly practiceId: string; readonly by: string; readonly at: string },
): Promise<'registered' | ConsentAnswer> {
  const { practiceId, ...deed } = about
  const reader = fieldReader(sent)
  const field = (name: string) => reader.text(name, 2_000) ?? ''
  const typed = { answer: field('answer'), saidBy: field('saidBy'), how: field('how'), after: field('after') }
  const refused = (status: ConsentAnswer['status'], fault: ConsentFault | null): ConsentAnswer => ({
    status,
    typed,
    fault,
  })
  if (reader.refused.size > 0 || reader.unread().length > 0) return refused(422, 'invalid')
  const read = readConsent(practiceId, typed)
  if (read === null) return refused(422, 'answer_missing')
  if ('fault' in read) return refused(422, read.fault)
  const { status } = await registerConsents(db, { ...deed, consents: [read] })
  if (status === 'unknown') throw badRequest()
  if (status === 'nothing_to_withdraw') return refused(422, status)
  return status === 'registered' ? status : refused(409, null)
}
