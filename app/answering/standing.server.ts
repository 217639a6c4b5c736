import { redirect } from '@remix-run/node'
import { readActor } from '#app/auth/actor.server.ts'
import { refusal } from '#app/auth/authorize.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { digestOf } from '#app/auth/token.server.ts'
import { db } from '#app/db.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { askedName } from './asked-name.ts'
import { waveState } from '#app/waves/wave-state.ts'
import { findInformantAssignment, type InformantAssignment } from '#db/queries/informant-assignments.ts'
import { findResponse } from '#db/queries/responses.ts'
import { findWithdrawnAssignment } from '#db/queries/held-assignments.ts'
import type { ResponseTable, Role } from '#db/schema.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { refused, type Contact, type Hindrance, type Typed } from './refused.ts'

/** A response that may be read and written now, with what its pages need. */
export interface OpenResponse {
  readonly assignment: InformantAssignment
  readonly response: ResponseTable
  readonly questionnaire: Questionnaire
}

/** Where an assignment stands for whoever asks for its pages. */
export type Standing =
  | ({ readonly state: 'open' } & OpenResponse)
  | ({ readonly state: 'submitted' } & OpenResponse)
  | { readonly state: 'not_started' }
  | {
      readonly state: 'hindered'
      readonly hindrance: Hindrance
      readonly contact: Contact | null
      /** `undefined` when it is not known who asks. */
      readonly role?: Role | undefined
    }

/** Decides whether this browser may go on with an assignment, and with what. */
export async function findStanding(request: Request, assignmentId: string, now: Date): Promise<Standing> {
  const hindered = (hindrance: Hindrance, contact: Contact | null, role?: Role): Standing => ({
    state: 'hindered',
    hindrance,
    contact,
    role,
  })
  const actor = await readActor(request)
  if (refusal(actor, 'answer', { assignmentId })) {
    const { token } = readCookie(request)
    const withdrawn = token && (await findWithdrawnAssignment(db, digestOf(token), assignmentId))
    return withdrawn ? hindered('link_withdrawn', contactOf(withdrawn)) : hindered('over', null)
  }
  const [found, response] = await Promise.all([
    findInformantAssignment(db, assignmentId),
    findResponse(db, assignmentId),
  ])
  if (!found) return hindered('over', null)
  const assignment = { ...found, practiceName: askedName(found, readCookie(request).language) }
  if (response) {
    const questionnaire = await findQuestionnaire(db, response.questionnaire)
    if (!questionnaire) throw new Error(`Questionnaire ${response.questionnaire} is not published`)
    if (response.submittedAt) return { state: 'submitted', assignment, response, questionnaire }
    const role = response.statedRole ?? assignment.role
    const closed = closedBy(assignment, now)
    if (closed) return hindered(closed, contactOf(assignment), role)
    if (assignment.declinedAt) return hindered('declined', contactOf(assignment), role)
    return { state: 'open', assignment, response, questionnaire }
  }
  const closed = closedBy(assignment, now)
  if (closed) return hindered(closed, contactOf(assignment))
  return assignment.declinedAt ? hindered('declined', contactOf(assignment)) : { state: 'not_started' }
}

/**
 * The response behind a page, for showing it.
 *
 * @throws Response to the receipt, to the list or with the calm page, when it cannot be answered now.
 */
export async function requireOpenResponse(request: Request, assignmentId: string): Promise<OpenResponse> {
  const standing = await findStanding(request, assignmentId, new Date())
  if (standing.state === 'open') return standing
  if (standing.state === 'submitted') throw redirect(`/answer/${assignmentId}/receipt`)
  if (standing.state === 'not_started') throw redirect('/answer')
  throw refused({ ...standing, typed: null, assignmentId })
}

/**
 * The same for writing: what was typed goes along to the page that says why it is not saved.
 *
 * @throws Response
 */
export async function requireWritableResponse(
  request: Request,
  assignmentId: string,
  typed: (role?: Role) => readonly Typed[],
): Promise<OpenResponse> {
  const standing = await findStanding(request, assignmentId, new Date())
  if (standing.state === 'open') return standing
  if (standing.state === 'not_started') throw redirect('/answer')
  if (standing.state === 'submitted') {
    const { assignment, response } = standing
    throw submittedMeanwhile(assignment, typed(response.statedRole ?? assignment.role))
  }
  throw refused({ ...standing, typed: typed(standing.role), assignmentId })
}

/** Somebody sent the response while this page was open. */
export function submittedMeanwhile(assignment: InformantAssignment, typed: readonly Typed[]) {
  return refused({
    hindrance: 'submitted',
    contact: contactOf(assignment),
    typed,
    assignmentId: assignment.id,
  })
}

/** Why the wave takes no answers, if it takes none. */
export function closedBy(
  wave: Pick<InformantAssignment, 'openedAt' | 'closedAt' | 'deadline'>,
  now: Date,
): 'wave_closed' | 'wave_not_open' | null {
  const state = waveState(wave, now)
  if (state === 'open') return null
  return state === 'planned' ? 'wave_not_open' : 'wave_closed'
}

export function contactOf(study: { contactName: string; contactEmail: string }): Contact {
  return { name: study.contactName, email: study.contactEmail }
}
