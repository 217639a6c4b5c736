import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { ContestDecision, Database } from '#db/schema.ts'
import { askAgain, findFollowUp, withdrawFollowUp } from './asked-again.ts'
import type { LinkDigest } from './assignments.ts'
import {
  findContestDecision,
  listContestedResponses,
  type ContestDecided,
  type ContestedResponse,
} from './contested-scopes.ts'
import { findEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { listReviews, reviewResponse, reviewSubject, standingReviews } from './reviews.ts'
import { findFieldingFacts, type FieldingGate } from './fielding-facts.ts'
import { findNewestScopes } from './scope-use.ts'
import type { ScopeValues } from './scope-card.ts'
import { saveScopesWithin } from './scopes.ts'
import { lockStudy } from './studies.ts'
import { findWave } from './waves.ts'

export interface NewContestDecision {
  readonly studyId: string
  readonly waveId: string
  readonly responseId: string
  readonly decision: ContestDecision
  readonly reason: string
  /** How many decisions about this response the member saw; 0 when it had none. */
  readonly after: number
  /** The card as it is to stand, for a practice that is delimited anew, and the stamp of the card that was edited. */
  readonly card: { readonly values: ScopeValues; readonly seen: string } | null
  readonly by: string
  readonly at: string
}

export type ContestOutcome =
  | { readonly status: 'decided'; readonly number: number; readonly scopeVersion: number | null }
  /** Somebody else decided meanwhile; theirs is the newest. */
  | { readonly status: 'overtaken'; readonly newest: ContestDecided }
  /** Somebody else saved the practice's card meanwhile. */
  | { readonly status: 'card_overtaken' }
  /** The card that the informant contested is the newest still, and nothing in it was changed. */
  | { readonly status: 'card_unchanged' }
  /** The study's checks stop the card from being fielded: it must be completed, or approved, before anybody is asked. */
  | { readonly status: 'card_stopped' }
  /** Others took the practice's place: nobody is asked about it again. */
  | { readonly status: 'practice_ended' }
  /** The wave takes no answers any more: nobody can be asked again in it. */
  | { readonly status: 'wave_closed' }
  /** The informant has answered again: that answer counts instead, and is decided about by itself. */
  | { readonly status: 'answered_again' }
  /** There is no such contested response in this wave. */
  | { readonly status: 'unknown' }

/**
 * Adds what a member decided about a contested response. `rescoped` saves the practice's card as a version of its own and
 * asks the informant again about it, on an assignment beside the first; `set_aside` leaves the response out by a review, and
 * the others take it in again if it was set aside here. Two who decide at once take turns; the second is told. Nothing is
 * written unless all of it is.
 *
 * @param gate which practices the study's checks stop.
 */
export async function decideContest(
  db: Kysely<Database>,
  decision: NewContestDecision,
  linkDigest: LinkDigest,
  gate: FieldingGate,
): Promise<ContestOutcome> {
  const decided = db.transaction().execute(async (trx): Promise<ContestOutcome> => {
    await lockStudy(trx, decision.studyId)
    const [contested] = await listContestedResponses(trx, decision.waveId, decision.responseId)
    if (!contested) return { status: 'unknown' }
    const newest = await findContestDecision(trx, decision.responseId)
    if (newest && newest.number !== decision.after) return { status: 'overtaken', newest }
    const { assignmentId } = contested
    const again = await findFollowUp(trx, assignmentId)
    if (again?.submittedAt) return { status: 'answered_again' }

    let scope: { id: string; version: number } | null = null
    if (decision.decision === 'rescoped') {
      const rescoped = await rescope(trx, decision, contested, gate)
      if ('status' in rescoped) return rescoped
      const facts = await findFieldingFacts(trx, decision.studyId)
      if (gate(facts, [contested.practiceId]).length > 0) throw new CardStopped()
      scope = rescoped
      await askAgain(trx, { assignmentId, scopeId: scope.id, again, linkDigest, at: decision.at })
    } else if (again) {
      await withdrawFollowUp(trx, again.id, decision.at)
    }
    await reviewAccordingly(trx, decision, newest)
    return insertDecision(trx, decision, { contested, before: newest, scope })
  })
  return decided.catch((error: unknown) => {
    if (error instanceof CardStopped) return { status: 'card_stopped' }
    throw error
  })
}

/** Takes back the card that was saved, with everything else of the decision. */
class CardStopped extends Error {
  override name = 'CardStopped'
}

/** The version that the informant is asked about: a new one, or the newest when the card was delimited anew already. */
async function rescope(
  trx: Transaction<Database>,
  { studyId, waveId, card, by, at }: NewContestDecision,
  { practiceId, scope }: ContestedResponse,
  gate: FieldingGate,
): Promise<{ id: string; version: number } | ContestOutcome> {
  const wave = await findWave(trx, studyId, waveId)
  if (!wave || wave.closedAt !== null) return { status: 'wave_closed' }
  if ((await findEnded(trx, [practiceId])).size > 0) return { status: 'practice_ended' }
  if (!card) throw new Error('a practice is delimited anew without a card')
  const edit = { practiceId, ...card }
  const [saved] = await saveScopesWithin(trx, { studyId, by, at, gate }, [edit])
  if (saved?.outcome === 'changed_meanwhile') return { status: 'card_overtaken' }
  const newest = (await findNewestScopes(trx, [practiceId])).get(practiceId)
  if (!newest) throw new Error(`practice ${practiceId} has no scope`)
  return newest.id === scope.id ? { status: 'card_unchanged' } : newest
}

/** What a review says that its maker saw, when the scope was decided about. */
const seenHere = { contestedScope: true } as const

/** A response that is set aside is left out of figures; one that was, and is no longer, is taken in again. */
async function reviewAccordingly(
  trx: Transaction<Database>,
  { studyId, waveId, responseId, decision, reason, by, at }: NewContestDecision,
  before: ContestDecided | undefined,
): Promise<void> {
  const subject = reviewSubject({ response: responseId })
  const review = standingReviews(await listReviews(trx, waveId)).get(subject)
  const isOut = review?.state === 'left_out'
  const leavesOut = decision === 'set_aside' && !isOut
  const mayTakeIn = decision !== 'set_aside' && isOut && before?.decision === 'set_aside'
  const takesIn = mayTakeIn && (await isLeftOutHere(trx, review.id))
  if (!leavesOut && !takesIn) return
  const about = { response: responseId }
  const state = leavesOut ? 'left_out' : 'received'
  const after = review?.number ?? 0
  await reviewResponse(trx, {
    studyId,
    waveId,
    about,
    state,
    reason,
    seen: seenHere,
    after,
    by,
    at,
  })
}

/** Whether it was the decision about the scope that left the response out, and nobody for another reason. */
async function isLeftOutHere(trx: Transaction<Database>, reviewId: string): Promise<boolean> {
  const { seen } = await trx
    .selectFrom('review')
    .where('id', '=', reviewId)
    .select('seen')
    .executeTakeFirstOrThrow()
  return (JSON.parse(seen) as Partial<typeof seenHere>).contestedScope === true
}

async function insertDecision(
  trx: Transaction<Database>,
  { studyId, waveId, responseId, decision, reason, by, at }: NewContestDecision,
  about: {
    readonly contested: ContestedResponse
    readonly before: ContestDecided | undefined
    readonly scope: { id: string; version: number } | null
  },
): Promise<ContestOutcome> {
  const { contested, before, scope } = about
  const number = (before?.number ?? 0) + 1
  const scopeId = scope?.id ?? null
  await trx
    .insertInto('contestDecision')
    .values({ id: randomUUID(), responseId, number, decision, scopeId, reason, accountId: by, at })
    .execute()
  await insertEvent(trx, {
    studyId,
    accountId: by,
    verb: 'contested_scope_decided',
    object: 'response',
    objectId: responseId,
    detail: {
      wave: waveId,
      practice: contested.practiceId,
      decision,
      from: contested.scope.version,
      to: scope?.version ?? null,
      reason,
    },
    at,
  })
  return { status: 'decided', number, scopeVersion: scope?.version ?? null }
}
