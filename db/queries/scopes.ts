import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, ScopeLevel, ScopeTable } from '#db/schema.ts'
import { insertEvent } from './events.ts'

/** What a scope card says. */
export interface ScopeValues {
  included: string | null
  excluded: string | null
  targetGroup: string | null
  place: string | null
  sinceYear: number | null
  citizensPerYear: number | null
  staffCount: number | null
  level: ScopeLevel | null
  legalBasis: string | null
  delimitedBy: string | null
  source: string | null
}

export const emptyScope: ScopeValues = {
  included: null,
  excluded: null,
  targetGroup: null,
  place: null,
  sinceYear: null,
  citizensPerYear: null,
  staffCount: null,
  level: null,
  legalBasis: null,
  delimitedBy: null,
  source: null,
}

export const scopeFields = Object.keys(emptyScope) as (keyof ScopeValues)[]

/** All versions of a practice's scope, the newest first. */
export function listScopes(db: Kysely<Database>, practiceId: string): Promise<ScopeTable[]> {
  return db
    .selectFrom('scope')
    .where('practiceId', '=', practiceId)
    .orderBy('version', 'desc')
    .selectAll()
    .execute()
}

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
    .orderBy('version', 'desc')
    .select(['id', 'version'])
    .limit(1)
    .executeTakeFirstOrThrow()
  const movable = await movableAssignments(db, practiceId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const started = await db
    .selectFrom('response')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('scope.practiceId', '=', practiceId)
    .groupBy('scope.version')
    .orderBy('scope.version')
    .select((eb) => ['scope.version', eb.fn.countAll<number>().as('count')])
    .execute()
  return {
    version: newest.version,
    isFielded: await isFielded(db, newest.id),
    movable: Number(movable.count),
    started: started.map(({ version, count }) => ({ version, count: Number(count) })),
  }
}

export interface ScopeSave {
  readonly studyId: string
  readonly practiceId: string
  readonly values: ScopeValues
  /** `scopeStamp` of the version that the editor saw; left out, whatever stands now is edited. */
  readonly seen?: string
  readonly by: string
  readonly at: string
}

export interface ScopeSaved {
  readonly outcome: 'unchanged' | 'edited' | 'new_version' | 'changed_meanwhile'
  readonly version: number
  /** Assignments that went along to the new version. */
  readonly moved: number
}

/**
 * Saves a scope. When an opened wave has used the newest version, a new version is made, and assignments that nobody
 * has started go along to it; started ones keep theirs. Otherwise the newest version is edited in place.
 */
export function saveScope(db: Kysely<Database>, save: ScopeSave): Promise<ScopeSaved> {
  return db.transaction().execute((trx) => saveScopeWithin(trx, save))
}

/** `saveScope` as part of a larger write. */
export async function saveScopeWithin(trx: Transaction<Database>, save: ScopeSave): Promise<ScopeSaved> {
  // a write that changes nothing: it holds back others who save this practice until we are done
  await trx
    .updateTable('practice')
    .set((eb) => ({ code: eb.ref('code') }))
    .where('id', '=', save.practiceId)
    .execute()
  const newest = await trx
    .selectFrom('scope')
    .where('practiceId', '=', save.practiceId)
    .orderBy('version', 'desc')
    .selectAll()
    .limit(1)
    .executeTakeFirstOrThrow()
  const unmoved = { version: newest.version, moved: 0 }
  if (save.seen !== undefined && save.seen !== scopeStamp(newest)) {
    return { outcome: 'changed_meanwhile', ...unmoved }
  }
  const changed = scopeFields.filter((field) => newest[field] !== save.values[field])
  if (changed.length === 0) return { outcome: 'unchanged', ...unmoved }

  const event = { studyId: save.studyId, accountId: save.by, object: 'scope', at: save.at }
  if (!(await isFielded(trx, newest.id))) {
    await trx.updateTable('scope').set(save.values).where('id', '=', newest.id).execute()
    await insertEvent(trx, {
      ...event,
      verb: 'scope_edited',
      objectId: newest.id,
      detail: { version: newest.version, fields: changed },
    })
    return { outcome: 'edited', ...unmoved }
  }

  const id = randomUUID()
  const version = newest.version + 1
  await trx
    .insertInto('scope')
    .values({
      ...save.values,
      id,
      practiceId: save.practiceId,
      version,
      createdAt: save.at,
      createdBy: save.by,
    })
    .execute()
  const moving = await movableAssignments(trx, save.practiceId).select('assignment.id').execute()
  for (let from = 0; from < moving.length; from += 1000) {
    await trx
      .updateTable('assignment')
      .set({ scopeId: id })
      .where(
        'id',
        'in',
        moving.slice(from, from + 1000).map((assignment) => assignment.id),
      )
      .execute()
  }
  await insertEvent(trx, {
    ...event,
    verb: 'scope_versioned',
    objectId: id,
    detail: { from: newest.version, to: version, fields: changed, moved: moving.length },
  })
  return { outcome: 'new_version', version, moved: moving.length }
}

/** Short text that differs when anything on the card differs, so that a stale form is noticed. */
export function scopeStamp(scope: ScopeValues & { version: number }): string {
  const values = scopeFields.map((field) => scope[field])
  return createHash('sha256')
    .update(JSON.stringify([scope.version, ...values]))
    .digest('hex')
    .slice(0, 16)
}

async function isFielded(db: Kysely<Database>, scopeId: string): Promise<boolean> {
  const used = await db
    .selectFrom('assignment')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .where('assignment.scopeId', '=', scopeId)
    .where('wave.openedAt', 'is not', null)
    .select('assignment.id')
    .limit(1)
    .executeTakeFirst()
  return used !== undefined
}

/** Assignments of a practice whose wave is not closed and which nobody has started. */
function movableAssignments(db: Kysely<Database>, practiceId: string) {
  return db
    .selectFrom('assignment')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.practiceId', '=', practiceId)
    .where('wave.closedAt', 'is', null)
    .where('response.id', 'is', null)
}
