import type { Kysely } from 'kysely'
import type { Database, ScopeTable } from '#db/schema.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** Who would be touched by an edit of the newest version. */
export interface ScopeUse {
  /** The newest version. */
  version: number
  /** An opened wave has used it, so an edit makes a new version. */
  isFielded: boolean
  /** Assignments without a response in waves that are not closed: they go along to the new version. */
  movable: number
  /** Started responses by the version they were given on: they keep it. */
  started: { version: number; count: number }[]
}

/** What an edit of the scope would do now. */
export async function findScopeUse(db: Kysely<Database>, practiceId: string): Promise<ScopeUse> {
  const newest = await db
    .selectFrom('scope')
    .where('practiceId', '=', practiceId)
    .where(isOrdinaryScope('scope.id'))
    .orderBy('version', 'desc')
    .select(['id', 'version'])
    .limit(1)
    .executeTakeFirstOrThrow()
  const movable = await movableAssignments(db, [practiceId])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const started = await db
    .selectFrom('response')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('scope.practiceId', '=', practiceId)
    .where(isOrdinaryScope('scope.id'))
    .groupBy('scope.version')
    .orderBy('scope.version')
    .select((eb) => ['scope.version', eb.fn.countAll<number>().as('count')])
    .execute()
  return {
    version: newest.version,
    isFielded: (await findFieldedScopes(db, [newest.id])).size > 0,
    movable: Number(movable.count),
    started: started.map(({ version, count }) => ({ version, count: Number(count) })),
  }
}

/** What edits of several scopes would do. */
export interface ScopeUseCount {
  /** Practices whose card gets a new version, because an opened wave has used the newest one. */
  versioned: number
  /** Assignments that go along to the new versions, because nobody has started them. */
  movable: number
  /** Started responses of these practices: they keep the version that they were given on. */
  started: number
}

/** What edits of the scopes of these practices would do now. */
export async function countScopeUse(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<ScopeUseCount> {
  const use = { versioned: 0, movable: 0, started: 0 }
  for (let from = 0; from < practiceIds.length; from += 500) {
    const newest = [...(await findNewestScopes(db, practiceIds.slice(from, from + 500))).values()]
    if (newest.length === 0) continue
    const fielded = await findFieldedScopes(
      db,
      newest.map(({ id }) => id),
    )
    const versioned = newest.filter(({ id }) => fielded.has(id)).map(({ practiceId }) => practiceId)
    if (versioned.length === 0) continue
    const movable = await movableAssignments(db, versioned)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const started = await db
      .selectFrom('response')
      .innerJoin('scope', 'scope.id', 'response.scopeId')
      .where('scope.practiceId', 'in', versioned)
      .where(isOrdinaryScope('scope.id'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    use.versioned += versioned.length
    use.movable += Number(movable.count)
    use.started += Number(started.count)
  }
  return use
}

/** The newest scope of each of these practices; no variant is. */
export async function findNewestScopes(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<Map<string, ScopeTable>> {
  const scopes = await db
    .selectFrom('scope')
    .where('practiceId', 'in', [...practiceIds])
    .where(isOrdinaryScope('scope.id'))
    .orderBy('practiceId')
    .orderBy('version')
    .selectAll()
    .execute()
  // a later version of the same practice takes the place of an earlier one
  return new Map(scopes.map((scope) => [scope.practiceId, scope]))
}

/** Which of these scopes a wave that was opened has used. */
export async function findFieldedScopes(
  db: Kysely<Database>,
  scopeIds: readonly string[],
): Promise<Set<string>> {
  const used = await db
    .selectFrom('assignment')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .where('assignment.scopeId', 'in', [...scopeIds])
    .where('wave.openedAt', 'is not', null)
    .select('assignment.scopeId')
    .distinct()
    .execute()
  return new Set(used.map(({ scopeId }) => scopeId))
}

/** Assignments of these practices whose wave is not closed and which nobody has started; those about variants stay there. */
export function movableAssignments(db: Kysely<Database>, practiceIds: readonly string[]) {
  return db
    .selectFrom('assignment')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.practiceId', 'in', [...practiceIds])
    .where('wave.closedAt', 'is', null)
    .where('response.id', 'is', null)
    .where(isOrdinaryScope('assignment.scopeId'))
}
