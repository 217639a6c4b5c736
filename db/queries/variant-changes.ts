import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, ScopeTable, VariantKind } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { findEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { nothingSent } from './nothing-sent.ts'
import { scopeFields, scopeStamp, type ScopeEditor, type ScopeValues } from './scope-card.ts'
import { nextScopeNumber } from './scope-numbers.ts'
import { findFieldedScopes, findNewestScopes } from './scope-use.ts'
import { lockStudy } from './studies.ts'

/** What somebody saw who makes the first variant of a kind. */
export const noVariant = 'none'

export interface VariantEdit extends ScopeEditor {
  readonly practiceId: string
  readonly kind: VariantKind
  readonly values: ScopeValues
  /** `scopeStamp` of the variant that the editor saw; `noVariant` when there was none. */
  readonly seen: string
}

export type VariantSaved =
  | { readonly outcome: 'created' | 'edited' | 'unchanged'; readonly scopeId: string }
  /** Another card of the kind stands now than the editor saw, or the practice has ended. */
  | { readonly outcome: 'changed_meanwhile' }
  /** Somebody has been asked about it: it is ended, and another made, rather than changed. */
  | { readonly outcome: 'fielded' }

/**
 * Makes the variant of a kind, or edits it while nobody has been asked about it in an opened wave. It is a variant of the
 * newest version.
 */
export function saveVariant(db: Kysely<Database>, edit: VariantEdit): Promise<VariantSaved> {
  return transact(db, async (trx): Promise<VariantSaved> => {
    // no wave opens meanwhile, and no other card of the kind is made
    await lockStudy(trx, edit.studyId)
    const { studyId, practiceId, kind, values, seen, by, at } = edit
    const ordinary = (await findNewestScopes(trx, [practiceId])).get(practiceId)
    if (!ordinary) throw new Error(`practice ${practiceId} has no scope`)
    if ((await findEnded(trx, [practiceId])).size > 0) return { outcome: 'changed_meanwhile' }
    const open = await findOpenVariant(trx, practiceId, kind)
    if (seen !== (open ? scopeStamp(open) : noVariant)) return { outcome: 'changed_meanwhile' }
    const event = { studyId, accountId: by, object: 'scope', at }
    if (!open) {
      const id = randomUUID()
      const version = await nextScopeNumber(trx, practiceId)
      const made = { id, practiceId, version, createdAt: at, createdBy: by }
      await trx
        .insertInto('scope')
        .values({ ...values, ...made })
        .execute()
      const row = { scopeId: id, practiceId, kind, variantOf: ordinary.id }
      await trx.insertInto('scopeVariant').values(row).execute()
      const detail = { kind, number: version, of: ordinary.version }
      await insertEvent(trx, { ...event, verb: 'scope_variant_made', objectId: id, detail })
      return { outcome: 'created', scopeId: id }
    }
    const changed = scopeFields.filter((field) => open[field] !== values[field])
    if (changed.length === 0) return { outcome: 'unchanged', scopeId: open.id }
    if ((await findFieldedScopes(trx, [open.id])).size > 0) return { outcome: 'fielded' }
    await trx.updateTable('scope').set(values).where('id', '=', open.id).execute()
    const detail = { kind, number: open.version, fields: changed }
    await insertEvent(trx, { ...event, verb: 'scope_variant_edited', objectId: open.id, detail })
    return { outcome: 'edited', scopeId: open.id }
  })
}

export interface VariantEnd {
  readonly studyId: string
  readonly practiceId: string
  readonly scopeId: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/**
 * Ends a variant: nobody is asked about it from now on, and links that were not answered end. What was sent stays and is shown.
 *
 * @returns false, and nothing written, when it is unknown or has ended.
 */
export function endVariant(db: Kysely<Database>, end: VariantEnd): Promise<boolean> {
  const { studyId, practiceId, scopeId, reason, by, at } = end
  return transact(db, async (trx) => {
    await lockStudy(trx, studyId)
    const { numUpdatedRows } = await trx
      .updateTable('scopeVariant')
      .set({ endedAt: at, endedBy: by, endReason: reason })
      .where('scopeId', '=', scopeId)
      .where('practiceId', '=', practiceId)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    // a write that changes nothing: nobody sends between the look and the end
    await trx
      .updateTable('assignment')
      .set((eb) => ({ id: eb.ref('id') }))
      .where('scopeId', '=', scopeId)
      .execute()
    const withdrawn = await trx
      .updateTable('assignment')
      .set({ withdrawnAt: at })
      .where('scopeId', '=', scopeId)
      .where('withdrawnAt', 'is', null)
      .where(nothingSent)
      .executeTakeFirst()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'scope_variant_ended',
      object: 'scope',
      objectId: scopeId,
      detail: { reason, withdrawn: Number(withdrawn.numUpdatedRows) },
      at,
    })
    return true
  })
}

async function findOpenVariant(
  trx: Transaction<Database>,
  practiceId: string,
  kind: VariantKind,
): Promise<ScopeTable | undefined> {
  return trx
    .selectFrom('scope')
    .innerJoin('scopeVariant', 'scopeVariant.scopeId', 'scope.id')
    .where('scopeVariant.practiceId', '=', practiceId)
    .where('scopeVariant.kind', '=', kind)
    .where('scopeVariant.endedAt', 'is', null)
    .selectAll('scope')
    .executeTakeFirst()
}
