import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, DecisionTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { DecisionEntry } from './decisions.ts'
import { insertEvent } from './events.ts'
import { lockStudy } from './studies.ts'

export interface NewDecision extends Pick<
  DecisionTable,
  'waveId' | 'kind' | 'reasonCode' | 'reason' | 'runId'
> {
  readonly studyId: string
  /** For each practice what was decided, and which decision about it the member had seen. */
  readonly entries: readonly DecisionEntry[]
  readonly by: string
  readonly at: string
}

export type Decided =
  | { readonly status: 'decided'; readonly number: number }
  /** Somebody decided about these practices meanwhile; nothing is written. */
  | { readonly status: 'overtaken'; readonly practices: readonly string[] }
  /** There is no such practice in the study. */
  | { readonly status: 'unknown' }

/**
 * Adds a decision, whole or not at all. Two who decide at once about one practice take turns; the second is told. The same
 * decision sent twice by the same member is there once.
 *
 * @throws RangeError for no practice, one practice twice, or a swap that is not one in for one out.
 */
export function insertDecision(db: Kysely<Database>, decision: NewDecision): Promise<Decided> {
  check(decision)
  return transact(db, async (trx): Promise<Decided> => {
    const { studyId, waveId, kind, reasonCode, reason, runId, entries, by, at } = decision
    await lockStudy(trx, studyId)
    if (!(await areOfStudy(trx, decision))) return { status: 'unknown' }
    const standing = await standingNumbers(trx, decision)
    const overtaken = entries.filter(({ practiceId, after }) => (standing.get(practiceId) ?? 0) !== after)
    if (overtaken.length > 0) {
      const same = await sentBefore(trx, decision)
      return same === null
        ? { status: 'overtaken', practices: overtaken.map(({ practiceId }) => practiceId) }
        : { status: 'decided', number: same }
    }
    const { newest } = await trx
      .selectFrom('decision')
      .where('waveId', '=', waveId)
      .select((eb) => eb.fn.max('number').as('newest'))
      .executeTakeFirstOrThrow()
    const number = (newest ?? 0) + 1
    const id = randomUUID()
    await trx
      .insertInto('decision')
      .values({ id, waveId, number, kind, reasonCode, reason, runId, accountId: by, at })
      .execute()
    await trx
      .insertInto('decisionEntry')
      .values(
        entries.map(({ practiceId, outcome, after, seen }) => ({
          decisionId: id,
          practiceId,
          outcome,
          after,
          strategy: seen.proposal?.strategy ?? null,
          seen: JSON.stringify(seen),
        })),
      )
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'practices_decided',
      object: 'decision',
      objectId: id,
      detail: {
        wave: waveId,
        number,
        kind,
        reason: reasonCode,
        entries: entries.map(({ practiceId, outcome }) => ({ practice: practiceId, outcome })),
      },
      at,
    })
    return { status: 'decided', number }
  })
}

function check({ kind, entries }: NewDecision): void {
  if (new Set(entries.map(({ practiceId }) => practiceId)).size !== entries.length || entries.length === 0) {
    throw new RangeError('a decision is about one practice or more, each of them once')
  }
  if (kind === 'swap') {
    const chosen = entries.filter(({ outcome }) => outcome === 'chosen')
    if (entries.length !== 2 || chosen.length !== 1) throw new RangeError('a swap is one in for one out')
  }
}

async function areOfStudy(
  trx: Transaction<Database>,
  { studyId, waveId, runId, entries }: NewDecision,
): Promise<boolean> {
  const run = await trx
    .selectFrom('ruleRun')
    .innerJoin('frozenSet', 'frozenSet.id', 'ruleRun.setId')
    .innerJoin('wave', 'wave.id', 'frozenSet.waveId')
    .where('ruleRun.id', '=', runId)
    .where('wave.id', '=', waveId)
    .where('wave.studyId', '=', studyId)
    .select('ruleRun.id')
    .executeTakeFirst()
  const ids = entries.map(({ practiceId }) => practiceId)
  const practices = await trx
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('id', 'in', ids)
    .select('id')
    .execute()
  return run !== undefined && practices.length === ids.length
}

/** The number of the decision that stands about each of these practices, where there is one. */
async function standingNumbers(
  trx: Transaction<Database>,
  { waveId, entries }: NewDecision,
): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('decisionEntry')
    .innerJoin('decision', 'decision.id', 'decisionEntry.decisionId')
    .where('decision.waveId', '=', waveId)
    .where(
      'decisionEntry.practiceId',
      'in',
      entries.map(({ practiceId }) => practiceId),
    )
    .groupBy('decisionEntry.practiceId')
    .select((eb) => ['decisionEntry.practiceId', eb.fn.max('decision.number').as('number')])
    .execute()
  return new Map(rows.map(({ practiceId, number }) => [practiceId, number]))
}

/** Number of the decision that this member sent a moment ago and that says the very same; `null` when there is none. */
async function sentBefore(
  trx: Transaction<Database>,
  { waveId, kind, reasonCode, reason, runId, entries, by }: NewDecision,
): Promise<number | null> {
  const said = (given: readonly Pick<DecisionEntry, 'practiceId' | 'outcome' | 'after'>[]) =>
    given
      .map(({ practiceId, outcome, after }) => `${practiceId} ${outcome} ${after}`)
      .sort()
      .join()
  const rows = await trx
    .selectFrom('decision')
    .where('waveId', '=', waveId)
    .where('kind', '=', kind)
    .where('reasonCode', '=', reasonCode)
    .where('reason', '=', reason)
    .where('runId', '=', runId)
    .where('accountId', '=', by)
    .orderBy('number', 'desc')
    .select(['id', 'number'])
    .limit(1)
    .execute()
  for (const { id, number } of rows) {
    const before = await trx
      .selectFrom('decisionEntry')
      .where('decisionId', '=', id)
      .select(['practiceId', 'outcome', 'after'])
      .execute()
    if (said(before) === said(entries)) return number
  }
  return null
}
