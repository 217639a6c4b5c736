import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, ScopeTable } from '#db/schema.ts'
import { findEnded } from './ended-practices.ts'
import { insertEvents, type NewEvent } from './events.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { lockStudy } from './studies.ts'
import { followNewest, nextScopeNumber } from './scope-numbers.ts'
import { findFieldedScopes, findNewestScopes, movableAssignments } from './scope-use.ts'

/** What a scope card says. */
export type ScopeValues = Omit<
  ScopeTable,
  'id' | 'practiceId' | 'version' | 'originId' | 'createdAt' | 'createdBy'
>

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

/** All versions of a practice's scope, the newest first; variants are none of them. */
export function listScopes(db: Kysely<Database>, practiceId: string): Promise<ScopeTable[]> {
  return db
    .selectFrom('scope')
    .where('practiceId', '=', practiceId)
    .where(isOrdinaryScope('scope.id'))
    .orderBy('version', 'desc')
    .selectAll()
    .execute()
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
  /** A practice that has ended keeps its card. */
  readonly outcome: 'unchanged' | 'edited' | 'new_version' | 'changed_meanwhile' | 'ended'
  readonly version: number
  /** Assignments that went along to the new version. */
  readonly moved: number
}

/**
 * Saves a scope. When an opened wave has used the newest version, a new version is made, and assignments that nobody
 * has started go along to it; started ones keep theirs. Otherwise the newest version is edited in place.
 */
export async function saveScope(db: Kysely<Database>, save: ScopeEditor & ScopeEdit): Promise<ScopeSaved> {
  const [saved] = await db.transaction().execute(async (trx) => {
    // no wave opens meanwhile
    await lockStudy(trx, save.studyId)
    if ((await findEnded(trx, [save.practiceId])).size > 0) return []
    return saveScopesWithin(trx, save, [save])
  })
  return saved ?? { outcome: 'ended', version: 0, moved: 0 }
}

/** `saveScope` for many practices, as part of a larger write that holds the study; results in the order of the edits. */
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
      const version = await nextScopeNumber(trx, practiceId)
      await trx
        .insertInto('scope')
        .values({ ...values, id, practiceId, version, createdAt: at, createdBy: by })
        .execute()
      const moved = await moveAssignments(trx, practiceId, id)
      await followNewest(trx, practiceId, id)
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

async function moveAssignments(trx: Transaction<Database>, practiceId: string, scopeId: string) {
  // a write that changes nothing: nobody starts between the look and the move
  await trx
    .updateTable('assignment')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('practiceId', '=', practiceId)
    .execute()
  const moving = await movableAssignments(trx, [practiceId]).select('assignment.id').execute()
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
