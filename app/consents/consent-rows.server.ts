import { db } from '#app/db.server.ts'
import { badRequest } from '#app/http/errors.ts'
import { fieldReader } from '#app/selection/field-reader.ts'
import { registerConsents, type NewInterviewConsent } from '#db/queries/interview-consents.ts'
import { howMaxLength, type CommonConsent, type ConsentFault, type TypedConsent } from './consent-form.ts'
import { consentLines, type ConsentLine } from './consent-list.server.ts'
import { isRoleOrNone, readConsent } from './read-consent.server.ts'

/** Longer texts are no slip of whoever types. */
const longestSent = 2_000

type Sent = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

/** What the list shows after a form that registered nothing: every row as it was typed. */
export interface ConsentRowsAnswer {
  readonly status: 409 | 422
  readonly because: 'faults' | 'overtaken' | 'unchanged'
  /** The rows that were sent, with what practices say now. */
  readonly lines: readonly ConsentLine[]
  readonly typed: Readonly<Record<string, TypedConsent>>
  readonly common: CommonConsent
  /** By practice. */
  readonly faults: Readonly<Record<string, ConsentFault>>
  /** What is wrong with what holds for all rows, or with the form as a whole. */
  readonly fault: ConsentFault | null
  /** Practices that others registered something of meanwhile. */
  readonly overtaken: readonly string[]
}

/**
 * Registers every row in which an answer was chosen, or nothing.
 *
 * @returns how many were registered, or what the page shows.
 * @throws Response 400 for rows of practices that are not there.
 */
export async function registerRows(
  sent: Sent,
  about: { readonly studyId: string; readonly by: string; readonly at: string },
): Promise<number | ConsentRowsAnswer> {
  const ids = Object.keys(sent).flatMap((name) => /^after-([\w-]{1,64})$/.exec(name)?.[1] ?? [])
  const known = new Map((await consentLines(about.studyId)).map((line) => [line.id, line]))
  const lines = ids.map((id) => known.get(id))
  if (!lines.every((line) => line !== undefined)) throw badRequest()
  const reader = fieldReader(sent)
  const field = (name: string) => reader.text(name, longestSent) ?? ''
  const common = { saidBy: field('saidBy'), how: field('how') }
  const typed = Object.fromEntries(
    ids.map((id): [string, TypedConsent] => [
      id,
      {
        answer: field(`answer-${id}`),
        saidBy: field(`saidBy-${id}`),
        how: field(`how-${id}`),
        after: field(`after-${id}`),
      },
    ]),
  )
  const isStale = reader.refused.size > 0 || reader.unread().length > 0 || !isRoleOrNone(common.saidBy)
  const fault = isStale ? 'invalid' : common.how.trim().length > howMaxLength ? 'how_long' : null
  const read = ids.map((id) => ({ id, one: readConsent(id, typed[id]!, common) }))
  const faults = Object.fromEntries(
    read.flatMap(({ id, one }): [string, ConsentFault][] => (one && 'fault' in one ? [[id, one.fault]] : [])),
  )
  const consents = read.flatMap(({ one }): NewInterviewConsent[] => (one && !('fault' in one) ? [one] : []))
  const answer = (
    status: ConsentRowsAnswer['status'],
    because: ConsentRowsAnswer['because'],
    overtaken: readonly string[] = [],
  ): ConsentRowsAnswer => ({ status, because, lines, typed, common, faults, fault, overtaken })
  if (Object.keys(faults).length > 0 || fault) return answer(422, 'faults')
  if (consents.length === 0) return answer(422, 'unchanged')
  const outcome = await registerConsents(db, { ...about, consents })
  if (outcome.status === 'unknown') throw badRequest()
  if (outcome.status === 'registered') return consents.length
  if (outcome.status === 'nothing_to_withdraw') {
    const { status, practices } = outcome
    return { ...answer(422, 'faults'), faults: Object.fromEntries(practices.map((id) => [id, status])) }
  }
  const newest = new Map(outcome.newest.map((one) => [one.practiceId, one]))
  return {
    ...answer(
      409,
      'overtaken',
      outcome.newest.map(({ practiceId }) => practiceId),
    ),
    lines: lines.map((line) => ({ ...line, consent: newest.get(line.id) ?? line.consent })),
  }
}
