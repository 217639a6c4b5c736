import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ScopeCheck } from '#analysis/scope-checks.ts'
import type { Database, ScopeCheckExceptionTable, ScopeCheckSettingTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import { findScopeCheckSetting, type FieldingGate } from './fielding-facts.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'
import { lockStudy } from './studies.ts'
import { moveAfterDecision } from './assignments-behind.ts'

export type ScopeCheckValues = Pick<
  ScopeCheckSettingTable,
  'stops' | 'warns' | 'broadLevel' | 'narrowCitizens' | 'narrowStaff'
>

interface Deed {
  readonly studyId: string
  /** How many decisions of this kind the member saw; 0 when there was none. */
  readonly after: number
  readonly by: string
  readonly at: string
}

/**
 * Sets the checks of a study; assignments that waited for what is not looked at any more go along. Two who do it at once take
 * turns, and the second is told.
 */
export function saveScopeChecks(
  db: Kysely<Database>,
  { studyId, after, by, at, values }: Deed & { readonly values: ScopeCheckValues },
  gate: FieldingGate,
): Promise<'saved' | 'overtaken'> {
  return transact(db, async (trx) => {
    await lockStudy(trx, studyId)
    const before = await findScopeCheckSetting(trx, studyId)
    if ((before?.number ?? 0) !== after) return 'overtaken'
    const number = after + 1
    await trx
      .insertInto('scopeCheckSetting')
      .values({ studyId, number, ...values, accountId: by, at })
      .execute()
    const detail = { number, ...values }
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'scope_checks_set',
      object: 'study',
      objectId: studyId,
      detail,
      at,
    })
    await moveAfterDecision(trx, { studyId, by, at, gate }, 'all')
    return 'saved'
  })
}

/** What was decided about a check of a practice, with the name of who did. */
export interface ScopeCheckException extends Omit<ScopeCheckExceptionTable, 'accountId'> {
  readonly by: string
}

/** Every exception of a practice, the newest first. */
export function listScopeCheckExceptions(
  db: Kysely<Database>,
  practiceId: string,
): Promise<ScopeCheckException[]> {
  return db
    .selectFrom('scopeCheckException')
    .innerJoin('account', 'account.id', 'scopeCheckException.accountId')
    .where('practiceId', '=', practiceId)
    .orderBy('scopeCheckException.at', 'desc')
    .orderBy('scopeCheckException.number', 'desc')
    .orderBy('scopeCheckException.id')
    .select([
      'scopeCheckException.id',
      'practiceId',
      'checkName',
      'scopeVersion',
      'number',
      'state',
      'reason',
      'at',
      'account.name as by',
    ])
    .execute()
}

export interface NewScopeCheckException extends Deed {
  readonly practiceId: string
  readonly check: ScopeCheck
  /** The version of the card that the member saw. */
  readonly scopeVersion: number
  readonly state: ScopeCheckExceptionTable['state']
  readonly reason: string
}

/**
 * Puts a check aside for one version of a practice's card, or takes it up again. Assignments that waited for it go along.
 *
 * @returns `'overtaken'`, and nothing written, when the card has a newer version or somebody else decided meanwhile.
 */
export function decideScopeCheck(
  db: Kysely<Database>,
  decision: NewScopeCheckException,
  gate: FieldingGate,
): Promise<'decided' | 'overtaken'> {
  const { studyId, practiceId, check, scopeVersion, state, reason, after, by, at } = decision
  return transact(db, async (trx) => {
    await lockStudy(trx, studyId)
    const { version } = await trx
      .selectFrom('scope')
      .where('practiceId', '=', practiceId)
      .where(isOrdinaryScope('scope.id'))
      .select((eb) => eb.fn.max('version').as('version'))
      .executeTakeFirstOrThrow()
    const made = await trx
      .selectFrom('scopeCheckException')
      .where('practiceId', '=', practiceId)
      .where('checkName', '=', check)
      .where('scopeVersion', '=', scopeVersion)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (version !== scopeVersion || Number(made.count) !== after) return 'overtaken'
    const row = { practiceId, scopeVersion, number: after + 1, state, reason }
    await trx
      .insertInto('scopeCheckException')
      .values({ ...row, id: randomUUID(), checkName: check, accountId: by, at })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: state === 'set_aside' ? 'scope_check_set_aside' : 'scope_check_taken_up',
      object: 'practice',
      objectId: practiceId,
      detail: { check, scopeVersion, reason },
      at,
    })
    await moveAfterDecision(trx, { studyId, by, at, gate }, [practiceId])
    return 'decided'
  })
}
