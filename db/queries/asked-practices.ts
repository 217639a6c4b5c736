import type { Kysely } from 'kysely'
import type { PracticeRow } from '#analysis/dataset.ts'
import type { Database } from '#db/schema.ts'
import { isCountedOfPair } from './asked-again.ts'
import { findFollowing, type Following } from './followed-answers.ts'
import { inChunks } from './informants.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** A practice that somebody was asked about in a wave. */
export interface AskedPractice {
  id: string
  code: string
  name: string
  sortKey: string
  /** Assignments, without those withdrawn before anything was sent. */
  asked: number
  submitted: number
}

/**
 * The practices of a wave with how many were asked and how many have sent their answers. Whoever was asked about a practice
 * whose answers follow counts where they count.
 */
export async function listAskedPractices(db: Kysely<Database>, waveId: string): Promise<AskedPractice[]> {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
    .where(isCountedOfPair)
    .where((eb) =>
      eb.or([eb('assignment.withdrawnAt', 'is', null), eb('response.submittedAt', 'is not', null)]),
    )
    .groupBy(['practice.id', 'practice.code', 'practice.name', 'practice.sortKey'])
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .select((eb) => [
      'practice.id',
      'practice.code',
      'practice.name',
      'practice.sortKey',
      eb.fn.countAll<number>().as('asked'),
      eb.fn.count<number>('response.submittedAt').as('submitted'),
    ])
    .execute()
  return countedWhere(rows, await findFollowing(db, waveId))
}

/**
 * The same practices as they were registered: their own facts, and the newest scope that somebody who counts on them was
 * asked about; variants of it aside.
 *
 * @returns one row per practice, by its id.
 */
export async function listRegisteredScopes(db: Kysely<Database>, waveId: string): Promise<PracticeRow[]> {
  const asked = await db
    .selectFrom('assignment')
    .innerJoin('scope', 'scope.id', 'assignment.scopeId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
    .where(isOrdinaryScope('scope.id'))
    .where((either) =>
      either.or([
        either('assignment.withdrawnAt', 'is', null),
        either('response.submittedAt', 'is not', null),
      ]),
    )
    .orderBy('assignment.practiceId')
    .orderBy('scope.version')
    .select(['assignment.practiceId as practice', 'scope.id as scopeId', 'scope.version as scopeVersion'])
    .distinct()
    .execute()
  const following = await findFollowing(db, waveId)
  const newest = new Map<string, Registered>()
  for (const { scopeId, ...given } of asked) {
    const { practice, scopeVersion } = following.placeOf({ ...given, scopeId })
    const other = newest.get(practice)
    if (!other || other.scopeVersion < scopeVersion) newest.set(practice, { practice, scopeVersion, scopeId })
  }
  return listFacts(db, [...newest.values()])
}

/** A practice with the card of its newest scope that was asked about; the card may be another practice's that it is a copy of. */
interface Registered {
  readonly practice: string
  readonly scopeVersion: number
  readonly scopeId: string
}

async function listFacts(db: Kysely<Database>, registered: readonly Registered[]): Promise<PracticeRow[]> {
  const rows: PracticeRow[] = []
  const inOrder = registered.toSorted((a, b) => (a.practice < b.practice ? -1 : 1))
  for (const chunk of inChunks(inOrder, 500)) {
    const practices = await db
      .selectFrom('practice')
      .where(
        'id',
        'in',
        chunk.map(({ practice }) => practice),
      )
      .select(['id', 'municipalityCode', 'organisation', 'area', 'startYear'])
      .execute()
    const scopes = await db
      .selectFrom('scope')
      .where(
        'id',
        'in',
        chunk.map(({ scopeId }) => scopeId),
      )
      .select(['id', 'level', 'citizensPerYear', 'staffCount', 'targetGroup'])
      .execute()
    const [practiceOf, scopeOf] = [
      new Map(practices.map((row) => [row.id, row])),
      new Map(scopes.map((row) => [row.id, row])),
    ]
    for (const { practice: id, scopeId } of chunk) {
      const [practice, scope] = [practiceOf.get(id), scopeOf.get(scopeId)]
      if (!practice || !scope) throw new Error(`practice ${id} or scope ${scopeId} is gone`)
      const { municipalityCode: municipality, organisation, area, startYear } = practice
      rows.push({
        practice: id,
        scopeLevel: scope.level,
        citizensPerYear: scope.citizensPerYear,
        staff: scope.staffCount,
        targetGroups: scope.targetGroup === null ? null : 1,
        attributes: { municipality, organisation, area, startYear },
      })
    }
  }
  return rows
}

/** Counts of practices whose answers follow are added to those of the practice that they follow to. */
function countedWhere(rows: readonly AskedPractice[], { targets, practiceOf }: Following): AskedPractice[] {
  if (targets.size === 0) return [...rows]
  const counted = new Map<string, AskedPractice>()
  for (const row of rows) {
    const own = targets.get(practiceOf(row.id)) ?? row
    const before = counted.get(own.id) ?? { ...own, asked: 0, submitted: 0 }
    counted.set(own.id, {
      ...before,
      asked: before.asked + Number(row.asked),
      submitted: before.submitted + Number(row.submitted),
    })
  }
  const order = (a: AskedPractice, b: AskedPractice) =>
    a.sortKey === b.sortKey ? (a.id < b.id ? -1 : 1) : a.sortKey < b.sortKey ? -1 : 1
  return [...counted.values()].toSorted(order)
}
