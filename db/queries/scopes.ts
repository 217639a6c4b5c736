import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, ScopeLevel, ScopeTable } from '#db/schema.ts'
import { insertEvents, type NewEvent } from './events.ts'

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
    isFielded: (await findFieldedScopes(db, [newest.id])).size > 0,
    movable: Number(movable.count),
    started: started.map(({ version, count }) => ({ version, count: Number(count) })),
  }
}

export interface ScopeEdit {
  readonly practiceId: string
  readonly values: ScopeValues
  /** `scopeStamp` of the version that the editor saw; left out, whatever stands now is edited. */
  readonly seen?: string
}

export interface ScopeEditor {
  readonly studyId: string
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
export async function saveScope(db: Kysely<Database>, save: ScopeEditor & ScopeEdit): Promise<ScopeSaved> {
  const [saved] = await db.transaction().execute((trx) => saveScopesWithin(trx, save, [save]))
  if (!saved) throw new Error(`practice ${save.practiceId} has no scope`)
  return saved
}

/** `saveScope` for many practices, as part of a larger write; the results come in the order of the edits. */
export async function saveScopesWithin(
  trx: Transaction<Database>,
  editor: ScopeEditor,
  edits: readonly ScopeEdit[],
): Promise<ScopeSaved[]> {
  const saved: ScopeSaved[] = []
  for (let from = 0; from < edits.length; from += 500) {
    saved.push(...(await saveSomeScopes(trx, editor, edits.slice(from, from + 500))))
  }
  return saved
}

async function saveSomeScopes(
  trx: Transaction<Database>,
  { studyId, by, at }: ScopeEditor,
  edits: readonly ScopeEdit[],
): Promise<ScopeSaved[]> {
  const practiceIds = edits.map(({ practiceId }) => practiceId)
  // a write that changes nothing: it holds back others who save these practices until we are done
  await trx
    .updateTable('practice')
    .set((eb) => ({ code: eb.ref('code') }))
    .where('id', 'in', practiceIds)
    .execute()
  const newest = await findNewestScopes(trx, practiceIds)
  const fielded = await findFieldedScopes(
    trx,
    [...newest.values()].map(({ id }) => id),
  )
  const event = { studyId, accountId: by, object: 'scope', at }
  const saved: ScopeSaved[] = []
  const events: NewEvent[] = []
  for (const { practiceId, values, seen } of edits) {
    const scope = newest.get(practiceId)
    if (!scope) throw new Error(`practice ${practiceId} has no scope`)
    const changed = scopeFields.filter((field) => scope[field] !== values[field])
    if (seen !== undefined && seen !== scopeStamp(scope)) {
      saved.push({ outcome: 'changed_meanwhile', version: scope.version, moved: 0 })
    } else if (changed.length === 0) {
      saved.push({ outcome: 'unchanged', version: scope.version, moved: 0 })
    } else if (fielded.has(scope.id)) {
      const id = randomUUID()
      const version = scope.version + 1
      await trx
        .insertInto('scope')
        .values({ ...values, id, practiceId, version, createdAt: at, createdBy: by })
        .execute()
      const moved = await moveAssignments(trx, practiceId, id)
      const detail = { from: scope.version, to: version, fields: changed, moved }
      events.push({ ...event, verb: 'scope_versioned', objectId: id, detail })
      saved.push({ outcome: 'new_version', version, moved })
    } else {
      await trx.updateTable('scope').set(values).where('id', '=', scope.id).execute()
      const detail = { version: scope.version, fields: changed }
      events.push({ ...event, verb: 'scope_edited', objectId: scope.id, detail })
      saved.push({ outcome: 'edited', version: scope.version, moved: 0 })
    }
  }
  await insertEvents(trx, events)
  return saved
}

/** Short text that differs when anything on the card differs, so that a stale form is noticed. */
export function scopeStamp(scope: ScopeValues & { version: number }): string {
  const values = scopeFields.map((field) => scope[field])
  return createHash('sha256')
    .update(JSON.stringify([scope.version, ...values]))
    .digest('hex')
    .slice(0, 16)
}

async function findNewestScopes(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<Map<string, ScopeTable>> {
  const scopes = await db
    .selectFrom('scope')
    .where('practiceId', 'in', [...practiceIds])
    .orderBy('practiceId')
    .orderBy('version')
    .selectAll()
    .execute()
  // a later version of the same practice takes the place of an earlier one
  return new Map(scopes.map((scope) => [scope.practiceId, scope]))
}

/** Which of these scopes a wave that was opened has used. */
async function findFieldedScopes(db: Kysely<Database>, scopeIds: readonly string[]): Promise<Set<string>> {
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

async function moveAssignments(trx: Transaction<Database>, practiceId: string, scopeId: string) {
  const moving = await movableAssignments(trx, practiceId).select('assignment.id').execute()
  const ids = moving.map(({ id }) => id)
  for (let from = 0; from < ids.length; from += 1000) {
    await trx
      .updateTable('assignment')
      .set({ scopeId })
      .where('id', 'in', ids.slice(from, from + 1000))
      .execute()
  }
  return ids.length
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
