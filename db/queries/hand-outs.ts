import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { FieldDeed, LinkDigest } from './assignments.ts'
import { findEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { findFieldingFacts, type FieldingGate } from './fielding-facts.ts'
import { lockAssignment } from './informant-assignments.ts'
import { inChunks } from './informants.ts'
import { lockStudy } from './studies.ts'

/** Links as they left the system: shown on screen to copy, or as a file to merge into mails. */
export type HandOutKind = 'list' | 'mail_merge'

export interface HandOut {
  readonly at: string
  readonly accountName: string | null
  readonly kind: HandOutKind
  readonly count: number
}

/** Notes who was given how many links, when and in what form. No tokens, no names. */
export function insertHandOut(
  db: Kysely<Database>,
  { studyId, waveId, accountId, at }: FieldDeed,
  detail: { kind: HandOutKind; count: number },
): Promise<void> {
  const object = { object: 'wave', objectId: waveId }
  return insertEvent(db, { studyId, accountId, verb: 'links_handed_out', ...object, detail, at })
}

/** Hand-outs of a wave, the newest first. */
export async function listHandOuts(
  db: Kysely<Database>,
  studyId: string,
  waveId: string,
  limit: number,
): Promise<HandOut[]> {
  const events = await db
    .selectFrom('event')
    .leftJoin('account', 'account.id', 'event.accountId')
    .where('event.studyId', '=', studyId)
    .where('event.verb', '=', 'links_handed_out')
    .where('event.objectId', '=', waveId)
    .orderBy('event.at', 'desc')
    .orderBy('event.id')
    .limit(limit)
    .select(['event.at', 'event.detail', 'account.name as accountName'])
    .execute()
  return events.map(({ at, accountName, detail }) => {
    const { kind, count } = JSON.parse(detail) as { kind: HandOutKind; count: number }
    return { at, accountName, kind, count }
  })
}

/**
 * Issues links anew: the old ones, and what they opened, end at once.
 *
 * @returns how many; withdrawn ones and those of another wave are passed by.
 */
export function updateLinks(
  db: Kysely<Database>,
  { studyId, waveId, accountId, at }: FieldDeed,
  assignmentIds: readonly string[],
  linkDigest: LinkDigest,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // many assignments are held one after the other: one such writer at a time
    await lockStudy(trx, studyId)
    let issued = 0
    for (const chunk of inChunks(assignmentIds)) {
      const assignments = await trx
        .selectFrom('assignment')
        .where('waveId', '=', waveId)
        .where('id', 'in', chunk)
        .where('withdrawnAt', 'is', null)
        .orderBy('id')
        .select(['id', 'linkVersion'])
        .execute()
      for (const { id, linkVersion } of assignments) {
        const next = linkVersion + 1
        const { numUpdatedRows } = await trx
          .updateTable('assignment')
          .set({ linkVersion: next, linkDigest: linkDigest(id, next), linkIssuedAt: at })
          .where('id', '=', id)
          .where('linkVersion', '=', linkVersion)
          .executeTakeFirst()
        issued += Number(numUpdatedRows)
      }
    }
    if (issued === 0) return 0
    const [only] = assignmentIds
    const object =
      assignmentIds.length === 1 && only
        ? { object: 'assignment', objectId: only }
        : { object: 'wave', objectId: waveId }
    await insertEvent(trx, {
      studyId,
      accountId,
      verb: 'links_issued_anew',
      ...object,
      detail: { count: issued },
      at,
    })
    return issued
  })
}

/**
 * Withdraws a link, or undoes that. What was answered is kept; answers that were sent can not be withdrawn this way, and what the
 * end of a variant or of a practice withdrew is not restored.
 *
 * @param gate which practices the study's checks stop: in an open wave nobody is asked about those again.
 * @returns whether the assignment is in this wave and now stands as wanted.
 */
export function updateWithdrawn(
  db: Kysely<Database>,
  { studyId, waveId, accountId, at }: FieldDeed,
  { assignmentId, withdrawn }: { assignmentId: string; withdrawn: boolean },
  gate: FieldingGate,
): Promise<boolean | 'scope_stopped'> {
  return transact(db, async (trx) => {
    // no practice ends and no scope changes meanwhile
    await lockStudy(trx, studyId)
    await lockAssignment(trx, assignmentId)
    const assignment = await trx
      .selectFrom('assignment')
      .leftJoin('response', 'response.assignmentId', 'assignment.id')
      .leftJoin('scopeVariant', 'scopeVariant.scopeId', 'assignment.scopeId')
      .where('assignment.waveId', '=', waveId)
      .where('assignment.id', '=', assignmentId)
      .innerJoin('wave', 'wave.id', 'assignment.waveId')
      .select([
        'assignment.practiceId',
        'assignment.withdrawnAt',
        'response.submittedAt',
        'scopeVariant.endedAt',
        'wave.openedAt',
        'wave.closedAt',
      ])
      .executeTakeFirst()
    if (!assignment || (withdrawn && assignment.submittedAt !== null)) return false
    if (!withdrawn && assignment.endedAt !== null) return false
    // pressed twice: it stands as wanted, and the first time is kept
    if ((assignment.withdrawnAt !== null) === withdrawn) return true
    if (!withdrawn && (await findEnded(trx, [assignment.practiceId])).size > 0) return false
    const isAsked = !withdrawn && assignment.openedAt !== null && assignment.closedAt === null
    if (isAsked && assignment.submittedAt === null) {
      const facts = await findFieldingFacts(trx, studyId)
      if (gate(facts, [assignment.practiceId]).length > 0) return 'scope_stopped'
    }
    await trx
      .updateTable('assignment')
      .set({ withdrawnAt: withdrawn ? at : null })
      .where('id', '=', assignmentId)
      .execute()
    const verb = withdrawn ? 'link_withdrawn' : 'link_restored'
    await insertEvent(trx, {
      studyId,
      accountId,
      verb,
      object: 'assignment',
      objectId: assignmentId,
      detail: {},
      at,
    })
    return true
  })
}
