import type { Kysely } from 'kysely'
import type { Database, Role } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import {
  insertAssignments,
  type NewPairs,
  type PairFault,
  type StoppedPractices,
} from './assignment-changes.ts'
import type { FieldDeed, LinkDigest } from './assignments.ts'
import { listEnded } from './ended-practices.ts'
import type { FieldingGate } from './fielding-facts.ts'
import { lockStudy } from './studies.ts'

/** What an import of informants is compared with: with names, so only for those with the right to them. */
export interface KnownField {
  readonly informants: readonly { id: string; code: string; name: string | null; email: string | null }[]
  readonly practices: readonly { id: string; code: string; isEnded?: boolean }[]
  /** Assignments of the wave. */
  readonly pairs: readonly { practiceId: string; informantId: string; role: Role }[]
}

/** Everybody in the study, its practices, and the wave's assignments. */
export async function findKnownField(
  db: Kysely<Database>,
  studyId: string,
  waveId: string,
): Promise<KnownField> {
  const informants = await db
    .selectFrom('informant')
    .leftJoin('person', 'person.informantId', 'informant.id')
    .where('informant.studyId', '=', studyId)
    .orderBy('informant.code')
    .select(['informant.id', 'informant.code', 'person.name', 'person.email'])
    .execute()
  const practices = await db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .orderBy('code')
    .select(['id', 'code'])
    .execute()
  const pairs = await db
    .selectFrom('assignment')
    .where('waveId', '=', waveId)
    .orderBy('id')
    .select(['practiceId', 'informantId', 'role'])
    .execute()
  const ended = await listEnded(db, studyId)
  return { informants, practices: practices.map((row) => ({ ...row, isEnded: ended.has(row.id) })), pairs }
}

/**
 * Applies an import, all or nothing.
 *
 * @param plan decides from what stands in the database at this moment, inside the transaction; `null` when it must not
 *   be applied any more, and then nothing is written.
 * @returns `null` when it was applied, else why not.
 */
export function applyInformantImport(
  db: Kysely<Database>,
  deed: FieldDeed,
  plan: (known: KnownField) => NewPairs | null,
  linkDigest: LinkDigest,
  gate: FieldingGate,
): Promise<PairFault | StoppedPractices | 'stale' | null> {
  return transact(db, async (trx) => {
    await lockStudy(trx, deed.studyId)
    const pairs = plan(await findKnownField(trx, deed.studyId, deed.waveId))
    return pairs ? insertAssignments(trx, deed, pairs, linkDigest, gate) : 'stale'
  })
}
