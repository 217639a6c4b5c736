import type { Kysely } from 'kysely'
import type { Database, ScopeTable, VariantKind } from '#db/schema.ts'
import { isEnded } from './ended-practices.ts'

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
