import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, ScopeTable } from '#db/schema.ts'
import { findEnded } from './ended-practices.ts'
import { scopeFields, scopeStamp, type ScopeEditor, type ScopeValues } from './scope-card.ts'
import { insertEvents, type NewEvent } from './events.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { lockStudy } from './studies.ts'
import type { FieldingGate } from './fielding-facts.ts'
import { followNewest, nextScopeNumber } from './scope-numbers.ts'
import { findFieldedScopes, findNewestScopes } from './scope-use.ts'
import { moveUnstarted } from './assignments-behind.ts'

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

/** Who saves, and which practices the study's checks stop. */
export type ScopeSaver = ScopeEditor & { readonly gate: FieldingGate }

export interface ScopeSaved {
  /** A practice that has ended keeps its card. */
  readonly outcome: 'unchanged' | 'edited' | 'new_version' | 'changed_meanwhile' | 'ended'
  readonly version: number
  /** Assignments that went along to it. */
  readonly moved: number
  /** Those that stay on the version before, because the study's checks stop this one. */
  readonly held: number
}

/**
 * Saves a scope. When an opened wave has used the newest version, a new version is made, and assignments that nobody
 * has started go along to it unless the gate stops it, as `moveUnstarted` says; started ones keep theirs. Otherwise the
 * newest version is edited in place.
 */
export async function saveScope(db: Kysely<Database>, save: ScopeSaver & ScopeEdit): Promise<ScopeSaved> {
  const [saved] = await db.transaction().execute(async (trx) => {
    // no wave opens meanwhile
    await lockStudy(trx, save.studyId)
    if ((await findEnded(trx, [save.practiceId])).size > 0) return []
    return saveScopesWithin(trx, save, [save])
  })
  return saved ?? { outcome: 'ended', version: 0, ...none }
}

/** `saveScope` for many practices, as part of a larger write that holds the study; results in the order of the edits. */
export async function saveScopesWithin(
  trx: Transaction<Database>,
  editor: ScopeSaver,
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
  { studyId, by, at, gate }: ScopeSaver,
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
      saved.push({ outcome: 'changed_meanwhile', version: scope.version, ...none })
    } else if (changed.length === 0) {
      saved.push({ outcome: 'unchanged', version: scope.version, ...none })
    } else if (fielded.has(scope.id)) {
      const id = randomUUID()
      const version = await nextScopeNumber(trx, practiceId)
      await trx
        .insertInto('scope')
        .values({ ...values, id, practiceId, version, createdAt: at, createdBy: by })
        .execute()
      await followNewest(trx, practiceId, id)
      const detail = { from: scope.version, to: version, fields: changed }
      events.push({ ...event, verb: 'scope_versioned', objectId: id, detail })
      saved.push({ outcome: 'new_version', version, ...none })
    } else {
      await trx.updateTable('scope').set(values).where('id', '=', scope.id).execute()
      const detail = { version: scope.version, fields: changed }
      events.push({ ...event, verb: 'scope_edited', objectId: scope.id, detail })
      saved.push({ outcome: 'edited', version: scope.version, ...none })
    }
  }
  const written = edits.filter((_, place) => isWritten(saved[place]!))
  const counts = await moveUnstarted(
    trx,
    { studyId, gate },
    written.map(({ practiceId }) => practiceId),
  )
  const countOf = ({ practiceId }: ScopeEdit) => counts.get(practiceId) ?? none
  await insertEvents(
    trx,
    events.map((one, place) => ({ ...one, detail: { ...one.detail, ...countOf(written[place]!) } })),
  )
  return saved.map((one, place) => (isWritten(one) ? { ...one, ...countOf(edits[place]!) } : one))
}

const none = { moved: 0, held: 0 } as const

const isWritten = ({ outcome }: ScopeSaved) => outcome === 'new_version' || outcome === 'edited'
