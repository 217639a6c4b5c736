import type { Kysely, Transaction } from 'kysely'
import type { Database, DecisionTable } from '#db/schema.ts'
import type { DecisionEntry } from './decisions.ts'

/** What is asked about a decision before it is written. */
interface Asked extends Pick<DecisionTable, 'waveId' | 'kind' | 'reasonCode' | 'reason'> {
  readonly entries: readonly Pick<DecisionEntry, 'practiceId' | 'outcome' | 'after'>[]
  readonly by: string
}

/**
 * Number of the decision by which this member decided the very same after the very same decisions; `undefined` when there is
 * none. It is the same whatever list stands by now.
 */
export async function findSameDecision(
  db: Kysely<Database>,
  { waveId, kind, reasonCode, reason, entries, by }: Asked,
): Promise<number | undefined> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('decisionEntry', 'decisionEntry.decisionId', 'decision.id')
    .where('decision.waveId', '=', waveId)
    .where('decision.kind', '=', kind)
    .where('decision.reasonCode', '=', reasonCode)
    .where('decision.reason', '=', reason)
    .where('decision.accountId', '=', by)
    .orderBy('decision.number', 'desc')
    .select(['decision.number', 'decisionEntry.practiceId', 'decisionEntry.outcome', 'decisionEntry.after'])
    .execute()
  const wanted = new Set(entries.map(said))
  const numbers = [...new Set(rows.map(({ number }) => number))]
  return numbers.find((one) => {
    const before = rows.filter(({ number }) => number === one)
    return before.length === wanted.size && before.every((entry) => wanted.has(said(entry)))
  })
}

/** Whether the practices are of the study, and the list of the wave. */
export async function areOfStudy(
  trx: Transaction<Database>,
  {
    studyId,
    waveId,
    list: { setId, ruleId },
    entries,
  }: Pick<Asked, 'waveId' | 'entries'> & {
    readonly studyId: string
    readonly list: { readonly setId: string; readonly ruleId: string }
  },
): Promise<boolean> {
  const list = await trx
    .selectFrom('wave')
    .innerJoin('frozenSet', 'frozenSet.waveId', 'wave.id')
    .innerJoin('selectionRule', 'selectionRule.waveId', 'wave.id')
    .where('wave.id', '=', waveId)
    .where('wave.studyId', '=', studyId)
    .where('frozenSet.id', '=', setId)
    .where('selectionRule.id', '=', ruleId)
    .select('wave.id')
    .executeTakeFirst()
  const ids = entries.map(({ practiceId }) => practiceId)
  const practices = await trx
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('id', 'in', ids)
    .select('id')
    .execute()
  return list !== undefined && practices.length === ids.length
}

/** Whether a list is made of the newest frozen set of a wave by the rule that stands. */
export async function isStandingList(
  trx: Transaction<Database>,
  waveId: string,
  { setId, ruleId }: { readonly setId: string; readonly ruleId: string },
): Promise<boolean> {
  return (
    (await newestIn(trx, 'frozenSet', waveId)) === setId &&
    (await newestIn(trx, 'selectionRule', waveId)) === ruleId
  )
}

/** The number of the decision that stands about each of these practices, where there is one. */
export async function standingNumbers(
  trx: Transaction<Database>,
  { waveId, entries }: Pick<Asked, 'waveId' | 'entries'>,
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

export function newestDecision(
  trx: Transaction<Database>,
  waveId: string,
): Promise<{ readonly number: number; readonly at: string } | undefined> {
  return trx
    .selectFrom('decision')
    .where('waveId', '=', waveId)
    .orderBy('number', 'desc')
    .select(['number', 'at'])
    .limit(1)
    .executeTakeFirst()
}

async function newestIn(
  trx: Transaction<Database>,
  table: 'frozenSet' | 'selectionRule',
  waveId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom(table)
    .where('waveId', '=', waveId)
    .orderBy('number', 'desc')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

function said({ practiceId, outcome, after }: Asked['entries'][number]): string {
  return `${practiceId} ${outcome} ${after}`
}
