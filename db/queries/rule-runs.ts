import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { lockStudy } from './studies.ts'

/** A list that was made of a frozen set by a rule. */
export interface KeptRun {
  readonly id: string
  readonly setId: string
  readonly setNumber: number
  readonly ruleId: string
  readonly ruleNumber: number
  readonly digest: string
  /** The versions of scores and of lists that it was computed by when it was first decided on; a later one may give the same. */
  readonly analysisVersion: number
  readonly listVersion: number
  readonly by: string
  readonly at: string
}

export type RunKept =
  | { readonly status: 'kept'; readonly id: string }
  /** The same rule on the same set gave another result before: it was computed in another way, or one was tampered with. */
  | { readonly status: 'differs'; readonly run: KeptRun }

/**
 * Notes that a list was made, so that decisions can point at it. The same list is noted once, with the versions of that time.
 *
 * @param digest SHA-256 of what came out.
 */
export function keepRuleRun(
  db: Kysely<Database>,
  run: {
    readonly studyId: string
    readonly waveId: string
    readonly setId: string
    readonly ruleId: string
    readonly digest: string
    /** What it was computed by, now. */
    readonly analysisVersion: number
    readonly listVersion: number
    readonly by: string
    readonly at: string
  },
): Promise<RunKept> {
  return transact(db, async (trx): Promise<RunKept> => {
    await lockStudy(trx, run.studyId)
    const before = await findRuleRun(trx, run)
    if (before) {
      return before.digest === run.digest
        ? { status: 'kept', id: before.id }
        : { status: 'differs', run: before }
    }
    const id = randomUUID()
    const { setId, ruleId, digest, analysisVersion, listVersion, by, at } = run
    await trx
      .insertInto('ruleRun')
      .values({ id, setId, ruleId, digest, analysisVersion, listVersion, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId: run.studyId,
      accountId: by,
      verb: 'list_made',
      object: 'rule_run',
      objectId: id,
      detail: { wave: run.waveId, set: setId, rule: ruleId, digest, analysisVersion, listVersion },
      at,
    })
    return { status: 'kept', id }
  })
}

/** The list of a set by a rule, as it was when somebody first decided on it; `undefined` when nobody has. */
export function findRuleRun(
  db: Kysely<Database>,
  { setId, ruleId }: { readonly setId: string; readonly ruleId: string },
): Promise<KeptRun | undefined> {
  return runs(db).where('ruleRun.setId', '=', setId).where('ruleRun.ruleId', '=', ruleId).executeTakeFirst()
}

/** Every list that was made in a wave, the newest first. */
export function listRuleRuns(db: Kysely<Database>, waveId: string): Promise<KeptRun[]> {
  return runs(db).where('frozenSet.waveId', '=', waveId).execute()
}

function runs(db: Kysely<Database>) {
  return db
    .selectFrom('ruleRun')
    .innerJoin('frozenSet', 'frozenSet.id', 'ruleRun.setId')
    .innerJoin('selectionRule', 'selectionRule.id', 'ruleRun.ruleId')
    .innerJoin('account', 'account.id', 'ruleRun.accountId')
    .orderBy('ruleRun.at', 'desc')
    .orderBy('ruleRun.id')
    .select([
      'ruleRun.id',
      'ruleRun.setId',
      'frozenSet.number as setNumber',
      'ruleRun.ruleId',
      'selectionRule.number as ruleNumber',
      'ruleRun.digest',
      'ruleRun.analysisVersion',
      'ruleRun.listVersion',
      'account.name as by',
      'ruleRun.at',
    ])
}
