import type { Kysely, Transaction } from 'kysely'
import type { Database, PersonTable, Role } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { FieldDeed, LinkDigest } from './assignments.ts'
import { findEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { findFieldingFacts, type FieldingGate } from './fielding-facts.ts'
import { lockAssignment } from './informant-assignments.ts'
import { inChunks, insertInformants, updatePerson, type NewInformant } from './informants.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { lockStudy } from './studies.ts'
import { listVariantAssignmentsOf } from './variant-assignments.ts'
import { findWave } from './waves.ts'

export interface NewAssignment {
  readonly id: string
  readonly practiceId: string
  readonly informantId: string
  readonly role: Role
}

export interface NewPairs {
  readonly informants: readonly NewInformant[]
  /** Known informants whose name or address is another now. */
  readonly persons: readonly Pick<PersonTable, 'informantId' | 'name' | 'email'>[]
  /** Each for one of `informants` or for an informant that the study has. */
  readonly assignments: readonly NewAssignment[]
}

/** What somebody else changed meanwhile, or what does not belong to the study. */
export type PairFault =
  'code_taken' | 'pair_taken' | 'practice_unknown' | 'practice_ended' | 'informant_unknown'

/** Practices whose scope may not be fielded as it stands. */
export interface StoppedPractices {
  readonly stopped: readonly string[]
}

/**
 * Adds informants and assignments to a wave, all or nothing. Each assignment is about the newest scope version of its
 * practice and gets a link of version 1. Into a wave that is open nothing comes that the gate stops; a planned one is asked
 * when it opens.
 *
 * @returns why nothing was added, or `null` when everything was.
 */
export function insertAssignments(
  db: Kysely<Database>,
  deed: FieldDeed,
  pairs: NewPairs,
  linkDigest: LinkDigest,
  gate: FieldingGate,
): Promise<PairFault | StoppedPractices | null> {
  const { studyId, waveId, accountId, at } = deed
  return transact(db, async (trx) => {
    // one writer of pairs per study at a time, so that what is checked here still holds when it is written
    await lockStudy(trx, studyId)
    const scopes = await newestScopes(trx, studyId)
    const fault = await findFault(trx, deed, pairs, scopes)
    if (fault) return fault
    const stopped = await listStopped(trx, deed, pairs, gate)
    if (stopped.length > 0) return { stopped }

    await insertInformants(trx, studyId, pairs.informants, at)
    for (const person of pairs.persons) await updatePerson(trx, person)
    const rows = pairs.assignments.map((assignment) => ({
      ...assignment,
      waveId,
      scopeId: scopes.get(assignment.practiceId) as string,
      linkDigest: linkDigest(assignment.id, 1),
      linkVersion: 1,
      linkIssuedAt: at,
      withdrawnAt: null,
      declinedAt: null,
      declineReason: null,
      createdAt: at,
      againOf: null,
    }))
    for (const chunk of inChunks(rows)) await trx.insertInto('assignment').values(chunk).execute()
    await insertEvent(trx, {
      studyId,
      accountId,
      verb: 'assignments_added',
      object: 'wave',
      objectId: waveId,
      detail: { assignments: rows.length, informants: pairs.informants.length },
      at,
    })
    return null
  })
}

/**
 * Takes away an assignment that nobody has begun to answer, with those of its pair that are about variants, and with the last
 * assignment the informant and the name.
 *
 * @returns whether it was taken away; not when it is unknown in this wave, or it or one about a variant has been started.
 */
export function deleteAssignment(
  db: Kysely<Database>,
  { studyId, waveId, accountId, at }: FieldDeed,
  assignmentId: string,
): Promise<boolean> {
  return transact(db, async (trx) => {
    // the study for the informant's other assignments, the assignment for its response
    await lockStudy(trx, studyId)
    await lockAssignment(trx, assignmentId)
    const assignment = await trx
      .selectFrom('assignment')
      .leftJoin('response', 'response.assignmentId', 'assignment.id')
      .where('assignment.waveId', '=', waveId)
      .where('assignment.id', '=', assignmentId)
      .where('response.id', 'is', null)
      .select([
        'assignment.informantId',
        'assignment.practiceId as practice',
        'assignment.role',
        'assignment.scopeId',
      ])
      .executeTakeFirst()
    if (!assignment) return false
    const { scopeId, ...pair } = assignment
    const { informantId, ...detail } = pair
    const ofVariants = await listVariantAssignmentsOf(trx, { ...pair, waveId, scopeId })
    if (ofVariants.some(({ startedAt }) => startedAt !== null)) return false
    for (const id of [assignmentId, ...ofVariants.map((variant) => variant.id)]) {
      await trx.deleteFrom('sessionAssignment').where('assignmentId', '=', id).execute()
      await trx.deleteFrom('assignment').where('id', '=', id).execute()
    }
    const other = await trx
      .selectFrom('assignment')
      .where('informantId', '=', informantId)
      .select('id')
      .executeTakeFirst()
    if (!other) {
      await trx.deleteFrom('person').where('informantId', '=', informantId).execute()
      await trx.deleteFrom('informant').where('id', '=', informantId).execute()
    }
    await insertEvent(trx, {
      studyId,
      accountId,
      verb: 'assignment_removed',
      object: 'assignment',
      objectId: assignmentId,
      detail,
      at,
    })
    return true
  })
}

async function listStopped(
  trx: Transaction<Database>,
  { studyId, waveId }: FieldDeed,
  { assignments }: NewPairs,
  gate: FieldingGate,
): Promise<readonly string[]> {
  const wave = await findWave(trx, studyId, waveId)
  if (!wave?.openedAt || assignments.length === 0) return []
  const fielded = [...new Set(assignments.map(({ practiceId }) => practiceId))]
  return gate(await findFieldingFacts(trx, studyId), fielded)
}

async function newestScopes(trx: Transaction<Database>, studyId: string): Promise<Map<string, string>> {
  const scopes = await trx
    .selectFrom('scope')
    .innerJoin('practice', 'practice.id', 'scope.practiceId')
    .where('practice.studyId', '=', studyId)
    .where(isOrdinaryScope('scope.id'))
    .orderBy('scope.version')
    .select(['scope.practiceId', 'scope.id'])
    .execute()
  // later versions overwrite earlier ones
  return new Map(scopes.map(({ practiceId, id }) => [practiceId, id]))
}

async function findFault(
  trx: Transaction<Database>,
  { studyId, waveId }: { studyId: string; waveId: string },
  { informants, persons, assignments }: NewPairs,
  scopes: ReadonlyMap<string, string>,
): Promise<PairFault | null> {
  if (assignments.some(({ practiceId }) => !scopes.has(practiceId))) return 'practice_unknown'
  const asked = [...new Set(assignments.map(({ practiceId }) => practiceId))]
  if ((await findEnded(trx, asked)).size > 0) return 'practice_ended'
  const known = await trx
    .selectFrom('informant')
    .where('studyId', '=', studyId)
    .orderBy('id')
    .select(['id', 'code'])
    .execute()
  const codes = new Set(known.map(({ code }) => code))
  for (const { code } of informants) {
    if (code === null) continue
    if (codes.has(code)) return 'code_taken'
    codes.add(code)
  }
  const ids = new Set([...known, ...informants].map(({ id }) => id))
  if ([...persons, ...assignments].some(({ informantId }) => !ids.has(informantId)))
    return 'informant_unknown'

  const taken = await trx
    .selectFrom('assignment')
    .where('waveId', '=', waveId)
    .orderBy('id')
    .select(['practiceId', 'informantId', 'role'])
    .execute()
  const pairs = new Set(taken.map(pairKey))
  for (const assignment of assignments) {
    if (pairs.has(pairKey(assignment))) return 'pair_taken'
    pairs.add(pairKey(assignment))
  }
  return null
}

const pairKey = (pair: { practiceId: string; informantId: string; role: Role }): string =>
  `${pair.practiceId} ${pair.informantId} ${pair.role}`
