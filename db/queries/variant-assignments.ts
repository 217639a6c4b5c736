import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { AssignmentTimes } from '#analysis/field.ts'
import type { Database, Role } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { FieldDeed, LinkDigest } from './assignments.ts'
import { insertEvent } from './events.ts'
import { findFieldingFacts, type FieldingGate } from './fielding-facts.ts'
import { lockAssignment } from './informant-assignments.ts'
import { inChunks } from './informants.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { followNewest } from './scope-numbers.ts'
import { findNewestScopes } from './scope-use.ts'
import { lockStudy } from './studies.ts'
import { findWave } from './waves.ts'

/** Somebody who is asked about a practice in a wave, and where they stand on a variant of it. */
export interface VariantHolder extends AssignmentTimes {
  /** The ordinary assignment. */
  readonly assignmentId: string
  readonly informantId: string
  readonly informantCode: string
  readonly role: Role
  /** `null` when they are not asked about the variant. */
  readonly variant: (AssignmentTimes & { readonly assignmentId: string }) | null
}

/** Everybody who is asked about a practice in a wave, once for each role: by role and code. */
export async function listVariantHolders(
  db: Kysely<Database>,
  of: { readonly waveId: string; readonly practiceId: string; readonly scopeId: string },
): Promise<VariantHolder[]> {
  const rows = await pairsOf(db, of)
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .leftJoin('assignment as second', (join) =>
      join
        .onRef('second.waveId', '=', 'assignment.waveId')
        .onRef('second.practiceId', '=', 'assignment.practiceId')
        .onRef('second.informantId', '=', 'assignment.informantId')
        .onRef('second.role', '=', 'assignment.role')
        .on('second.scopeId', '=', of.scopeId),
    )
    .leftJoin('response as about', 'about.assignmentId', 'second.id')
    .select([
      'assignment.id as assignmentId',
      'assignment.informantId',
      'informant.code as informantCode',
      'assignment.role',
      'assignment.withdrawnAt',
      'assignment.declinedAt',
      'response.startedAt',
      'response.submittedAt',
      'second.id as secondId',
      'second.withdrawnAt as secondWithdrawnAt',
      'second.declinedAt as secondDeclinedAt',
      'about.startedAt as secondStartedAt',
      'about.submittedAt as secondSubmittedAt',
    ])
    .execute()
  return rows.map(
    ({ secondId, secondWithdrawnAt, secondDeclinedAt, secondStartedAt, secondSubmittedAt, ...row }) => ({
      ...row,
      variant:
        secondId === null
          ? null
          : {
              assignmentId: secondId,
              withdrawnAt: secondWithdrawnAt,
              declinedAt: secondDeclinedAt,
              startedAt: secondStartedAt,
              submittedAt: secondSubmittedAt,
            },
    }),
  )
}

export interface VariantGiving {
  readonly practiceId: string
  readonly scopeId: string
  /** Ordinary assignments of those who are to be asked about the variant too. */
  readonly assignmentIds: readonly string[]
}

export type VariantGiven =
  | { readonly outcome: 'given'; readonly given: number }
  /** The study's checks stop the variant, or the practice. */
  | { readonly outcome: 'stopped' }
  | { readonly outcome: 'wave_closed' }
  /** There is no such variant of the practice, or it has ended; or none of the assignments is of the practice and wave. */
  | { readonly outcome: 'unknown' }

/**
 * Asks informants of a practice about a variant of it too: each on an assignment of its own with a link of version 1. Who is
 * asked already is passed by, and who was withdrawn from it is asked again; so are those passed by whose ordinary assignment is
 * withdrawn, declined or of another practice or wave. Into a wave that is open no variant comes that the gate stops; a planned
 * one is asked when it opens.
 */
export function giveVariant(
  db: Kysely<Database>,
  deed: FieldDeed,
  giving: VariantGiving,
  linkDigest: LinkDigest,
  gate: FieldingGate,
): Promise<VariantGiven> {
  const { studyId, waveId, accountId, at } = deed
  const { practiceId, scopeId } = giving
  return transact(db, async (trx): Promise<VariantGiven> => {
    // one writer of pairs per study at a time
    await lockStudy(trx, studyId)
    const newest = (await findNewestScopes(trx, [practiceId])).get(practiceId)
    if (newest) await followNewest(trx, practiceId, newest.id)
    const facts = await findFieldingFacts(trx, studyId)
    const isIt = (one: { practiceId: string; scope: { id: string } }) =>
      one.practiceId === practiceId && one.scope.id === scopeId
    if (!facts.variants.some(isIt)) return { outcome: 'unknown' }
    const wave = await findWave(trx, studyId, waveId)
    if (!wave || wave.closedAt !== null) return { outcome: 'wave_closed' }
    const variants = facts.variants.map((one) => (isIt(one) ? { ...one, isGiven: true } : one))
    if (wave.openedAt && gate({ ...facts, variants }, [practiceId]).length > 0) return { outcome: 'stopped' }

    const asked = new Set(giving.assignmentIds)
    const pairs = (await listVariantHolders(trx, { waveId, practiceId, scopeId })).filter(
      ({ assignmentId }) => asked.has(assignmentId),
    )
    if (pairs.length === 0) return { outcome: 'unknown' }
    const holders = pairs.filter(({ withdrawnAt, declinedAt }) => withdrawnAt === null && declinedAt === null)
    const taken = holders.flatMap(({ variant }) => (variant?.withdrawnAt ? variant.assignmentId : []))
    for (const id of taken) {
      await lockAssignment(trx, id)
      await trx.updateTable('assignment').set({ withdrawnAt: null }).where('id', '=', id).execute()
    }
    const rows = holders
      .filter(({ variant }) => variant === null)
      .map(({ informantId, role }) => {
        const id = randomUUID()
        const link = { linkDigest: linkDigest(id, 1), linkVersion: 1, linkIssuedAt: at }
        return { id, waveId, practiceId, informantId, role, scopeId, ...link, createdAt: at }
      })
    for (const chunk of inChunks(rows)) await trx.insertInto('assignment').values(chunk).execute()
    const given = rows.length + taken.length
    if (given > 0) {
      const event = { studyId, accountId, object: 'wave', objectId: waveId, at }
      const detail = { practice: practiceId, scope: scopeId, assignments: given }
      await insertEvent(trx, { ...event, verb: 'scope_variant_given', detail })
    }
    return { outcome: 'given', given }
  })
}

/** The assignments about variants that a pair has beside this one; none when this one is about a variant itself. */
export async function listVariantAssignmentsOf(
  trx: Transaction<Database>,
  of: { waveId: string; practice: string; informantId: string; role: Role; scopeId: string },
): Promise<{ id: string; startedAt: string | null }[]> {
  const variants = await trx
    .selectFrom('scopeVariant')
    .where('practiceId', '=', of.practice)
    .orderBy('scopeId')
    .select('scopeId')
    .execute()
  const ids = variants.map(({ scopeId }) => scopeId)
  if (ids.length === 0 || ids.includes(of.scopeId)) return []
  const held = await trx
    .selectFrom('assignment')
    .where('waveId', '=', of.waveId)
    .where('practiceId', '=', of.practice)
    .where('informantId', '=', of.informantId)
    .where('role', '=', of.role)
    .where('scopeId', 'in', ids)
    .orderBy('id')
    .select('id')
    .execute()
  for (const { id } of held) await lockAssignment(trx, id)
  if (held.length === 0) return []
  return trx
    .selectFrom('assignment')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where(
      'assignment.id',
      'in',
      held.map(({ id }) => id),
    )
    .orderBy('assignment.id')
    .select(['assignment.id', 'response.startedAt'])
    .execute()
}

/** The ordinary assignments of a practice in a wave, the first of each pair. */
function pairsOf(db: Kysely<Database>, of: { waveId: string; practiceId: string }) {
  return db
    .selectFrom('assignment')
    .innerJoin('informant', 'informant.id', 'assignment.informantId')
    .where('assignment.waveId', '=', of.waveId)
    .where('assignment.practiceId', '=', of.practiceId)
    .where('assignment.againOf', 'is', null)
    .where(isOrdinaryScope('assignment.scopeId'))
    .orderBy('assignment.role')
    .orderBy('informant.code')
    .orderBy('assignment.id')
}
