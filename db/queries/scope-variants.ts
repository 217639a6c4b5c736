import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, ScopeTable, VariantKind } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { findEnded, isEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { nextScopeNumber } from './scope-numbers.ts'
import { findFieldedScopes, findNewestScopes } from './scope-use.ts'
import { scopeFields, scopeStamp, type ScopeEditor, type ScopeValues } from './scope-card.ts'
import { lockStudy } from './studies.ts'

/** A card that is the same practice narrower or broader on purpose. */
export interface ScopeVariant extends ScopeTable {
  readonly kind: VariantKind
  readonly by: string
  /** The version that it is a variant of. */
  readonly ordinary: ScopeTable
  readonly ended: { readonly at: string; readonly by: string; readonly reason: string } | null
}

/** Every variant of a practice's scope, also those that ended, the newest first. */
export async function listVariants(db: Kysely<Database>, practiceId: string): Promise<ScopeVariant[]> {
  const rows = await db
    .selectFrom('scopeVariant')
    .innerJoin('scope', 'scope.id', 'scopeVariant.scopeId')
    .innerJoin('account', 'account.id', 'scope.createdBy')
    .leftJoin('account as ender', 'ender.id', 'scopeVariant.endedBy')
    .where('scopeVariant.practiceId', '=', practiceId)
    .orderBy('scope.version', 'desc')
    .selectAll('scope')
    .select([
      'scopeVariant.kind',
      'scopeVariant.variantOf',
      'scopeVariant.endedAt',
      'scopeVariant.endReason',
      'ender.name as enderName',
      'account.name as by',
    ])
    .execute()
  if (rows.length === 0) return []
  const cards = await db.selectFrom('scope').where('practiceId', '=', practiceId).selectAll().execute()
  const byId = new Map(cards.map((card) => [card.id, card]))
  return rows.flatMap(({ variantOf, endedAt, endReason, enderName, ...row }) => {
    const ordinary = byId.get(variantOf)
    const ended = endedAt === null ? null : { at: endedAt, by: enderName ?? '', reason: endReason ?? '' }
    return ordinary ? [{ ...row, ordinary, ended }] : []
  })
}

/** What a scope is a variant of, and of which kind; `undefined` for an ordinary version. */
export async function findVariantOf(
  db: Kysely<Database>,
  scopeId: string,
): Promise<{ readonly kind: VariantKind; readonly ordinary: ScopeTable } | undefined> {
  const found = await db
    .selectFrom('scopeVariant')
    .innerJoin('scope', 'scope.id', 'scopeVariant.variantOf')
    .where('scopeVariant.scopeId', '=', scopeId)
    .selectAll('scope')
    .select('scopeVariant.kind')
    .executeTakeFirst()
  if (!found) return undefined
  const { kind, ...ordinary } = found
  return { kind, ordinary }
}

/** A variant that has not ended. */
export interface OpenVariant {
  readonly practiceId: string
  readonly kind: VariantKind
  readonly scope: ScopeTable
  readonly ordinary: ScopeTable
  /** Somebody is asked about it in a wave that is not closed. */
  readonly isGiven: boolean
}

/** The variants that have not ended of a study's practices that have not, by practice and number. */
export async function listOpenVariants(db: Kysely<Database>, studyId: string): Promise<OpenVariant[]> {
  const rows = await db
    .selectFrom('scopeVariant')
    .innerJoin('scope', 'scope.id', 'scopeVariant.scopeId')
    .innerJoin('practice', 'practice.id', 'scopeVariant.practiceId')
    .where('practice.studyId', '=', studyId)
    .where('scopeVariant.endedAt', 'is', null)
    .where(({ not }) => not(isEnded))
    .orderBy('practice.id')
    .orderBy('scope.version')
    .selectAll('scope')
    .select((eb) => [
      'scopeVariant.kind',
      'scopeVariant.variantOf',
      eb
        .selectFrom('assignment')
        .innerJoin('wave', 'wave.id', 'assignment.waveId')
        .whereRef('assignment.scopeId', '=', 'scope.id')
        .where('assignment.withdrawnAt', 'is', null)
        .where('wave.closedAt', 'is', null)
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('given'),
    ])
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ variantOf }) => variantOf)
  const cards = await db.selectFrom('scope').where('id', 'in', ids).selectAll().execute()
  const byId = new Map(cards.map((card) => [card.id, card]))
  return rows.flatMap(({ kind, variantOf, given, ...scope }) => {
    const ordinary = byId.get(variantOf)
    return ordinary
      ? [{ practiceId: scope.practiceId, kind, scope, ordinary, isGiven: Number(given) > 0 }]
      : []
  })
}

/** A variant that somebody was asked about in a wave. */
export interface FieldedVariant {
  readonly practiceId: string
  readonly kind: VariantKind
  /** Numbers of its card, and of the version that it is a variant of. */
  readonly version: number
  readonly ordinary: number
  readonly isEnded: boolean
  /** Asked, without those withdrawn before anything was sent; and sent. */
  readonly asked: number
  readonly submitted: number
}

/** The variants that somebody was asked about in a wave, also those that ended: by practice and number. */
export async function listFieldedVariants(db: Kysely<Database>, waveId: string): Promise<FieldedVariant[]> {
  const rows = await db
    .selectFrom('scopeVariant')
    .innerJoin('scope', 'scope.id', 'scopeVariant.scopeId')
    .innerJoin('scope as ordinary', 'ordinary.id', 'scopeVariant.variantOf')
    .innerJoin('practice', 'practice.id', 'scopeVariant.practiceId')
    .innerJoin('assignment', 'assignment.scopeId', 'scope.id')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
    .where((eb) =>
      eb.or([eb('assignment.withdrawnAt', 'is', null), eb('response.submittedAt', 'is not', null)]),
    )
    .groupBy([
      'practice.sortKey',
      'scopeVariant.practiceId',
      'scopeVariant.kind',
      'scope.version',
      'ordinary.version',
      'scopeVariant.endedAt',
    ])
    .orderBy('practice.sortKey')
    .orderBy('scopeVariant.practiceId')
    .orderBy('scope.version')
    .select((eb) => [
      'scopeVariant.practiceId',
      'scopeVariant.kind',
      'scope.version',
      'ordinary.version as ordinary',
      'scopeVariant.endedAt',
      eb.fn.countAll<number>().as('asked'),
      eb.fn.count<number>('response.submittedAt').as('submitted'),
    ])
    .execute()
  return rows.map(({ endedAt, asked, submitted, ...row }) => ({
    ...row,
    isEnded: endedAt !== null,
    asked: Number(asked),
    submitted: Number(submitted),
  }))
}

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
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('response')
              .whereRef('response.assignmentId', '=', 'assignment.id')
              .where('response.submittedAt', 'is not', null)
              .select('response.id'),
          ),
        ),
      )
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
