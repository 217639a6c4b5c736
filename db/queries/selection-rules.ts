import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { findResultsOpening } from './results-openings.ts'
import { isSentAgain } from './sent-again.ts'
import { lockStudy } from './studies.ts'

/** A rule as it was registered. */
export interface RegisteredRule {
  readonly id: string
  readonly number: number
  readonly rule: SelectionRule
  readonly digest: string
  readonly reason: string
  readonly by: string
  /** By the clock of who registered it, for display: what came first is told by `afterOpening`. */
  readonly at: string
  /** Whether results had been opened when it was registered, as the database knew then. */
  readonly afterOpening: boolean
}

export type RuleRegistered =
  | { readonly status: 'registered'; readonly id: string; readonly number: number }
  /** Somebody registered another meanwhile. */
  | { readonly status: 'overtaken' }
  /** The rule that stands says exactly this. */
  | { readonly status: 'unchanged' }

/**
 * Registers a rule for choosing practices; the rules before it stay to be read.
 *
 * @param after number of the newest rule that its writer saw, 0 for none.
 */
export function insertSelectionRule(
  db: Kysely<Database>,
  {
    studyId,
    waveId,
    after,
    text,
    digest,
    reason,
    by,
    at,
  }: {
    readonly studyId: string
    readonly waveId: string
    readonly after: number
    /** JSON of the rule. */
    readonly text: string
    /** Equal rules have equal digests. */
    readonly digest: string
    readonly reason: string
    readonly by: string
    readonly at: string
  },
): Promise<RuleRegistered> {
  return transact(db, async (trx): Promise<RuleRegistered> => {
    await lockStudy(trx, studyId)
    const newest = await findStandingRule(trx, waveId)
    const writer = await trx
      .selectFrom('selectionRule')
      .where('id', '=', newest?.id ?? '')
      .select('accountId')
      .executeTakeFirst()
    if (newest) {
      const { id, number } = newest
      const kept = { number, content: newest.digest, words: newest.reason, accountId: writer?.accountId }
      const sent = { number: after + 1, content: digest, words: reason, accountId: by }
      if (isSentAgain(kept, sent)) return { status: 'registered', id, number }
    }
    if ((newest?.number ?? 0) !== after) return { status: 'overtaken' }
    if (newest?.digest === digest) return { status: 'unchanged' }
    const id = randomUUID()
    const number = after + 1
    // whoever opens results waits for the same lock, so the row and not the clock says what came first
    const afterOpening = (await findResultsOpening(trx, waveId)) ? 1 : 0
    await trx
      .insertInto('selectionRule')
      .values({ id, waveId, number, rule: text, digest, reason, accountId: by, at, afterOpening })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'rule_registered',
      object: 'selection_rule',
      objectId: id,
      detail: { wave: waveId, number, digest },
      at,
    })
    return { status: 'registered', id, number }
  })
}

/** Every rule of a wave, the newest first: it is the one that stands. */
export async function listSelectionRules(db: Kysely<Database>, waveId: string): Promise<RegisteredRule[]> {
  const rows = await db
    .selectFrom('selectionRule')
    .innerJoin('account', 'account.id', 'selectionRule.accountId')
    .where('selectionRule.waveId', '=', waveId)
    .orderBy('selectionRule.number', 'desc')
    .select([
      'selectionRule.id',
      'selectionRule.number',
      'selectionRule.rule',
      'selectionRule.digest',
      'selectionRule.reason',
      'account.name as by',
      'selectionRule.at',
      'selectionRule.afterOpening',
    ])
    .execute()
  return rows.map((row) => ({
    ...row,
    rule: JSON.parse(row.rule) as SelectionRule,
    afterOpening: row.afterOpening === 1,
  }))
}

/** The rule that stands; `undefined` before there is one. */
export async function findStandingRule(
  db: Kysely<Database>,
  waveId: string,
): Promise<RegisteredRule | undefined> {
  return (await listSelectionRules(db, waveId))[0]
}
