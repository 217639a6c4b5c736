import type { Kysely } from 'kysely'
import type { Database, ContestDecisionTable, Role, ScopeTable } from '#db/schema.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** A sent response whose informant contested the card, with the card as it stood before the informant. */
export interface ContestedResponse {
  readonly response: string
  readonly assignmentId: string
  readonly questionnaire: string
  readonly role: Role
  readonly submittedAt: string
  readonly practiceId: string
  readonly practiceCode: string
  readonly practiceName: string
  readonly objection: string | null
  readonly level: number | null
  readonly citizensPerYear: number | null
  readonly text: string | null
  readonly scope: ScopeTable
}

/** A decision as it is shown. */
export interface ContestDecided extends Omit<ContestDecisionTable, 'accountId'> {
  readonly by: string
  /** Of the scope that the informant is asked about again. */
  readonly version: number | null
}

/** The assignment on which an informant is asked again, and where it stands. */
export interface AskedAgain {
  readonly assignmentId: string
  /** The assignment whose answer it asks again about. */
  readonly againOf: string
  readonly scopeVersion: number
  readonly declinedAt: string | null
  readonly withdrawnAt: string | null
  readonly startedAt: string | null
  readonly submittedAt: string | null
  /** The response, once it is sent. */
  readonly response: string | null
}

/**
 * What a wave's informants hold against scopes; one response when it is named. The oldest first; drafts do not count, nor what
 * is said of a variant.
 */
export async function listContestedResponses(
  db: Kysely<Database>,
  waveId: string,
  responseId?: string,
): Promise<ContestedResponse[]> {
  let query = db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .where('response.scopeVerdict', '=', 'contested')
    .where(isOrdinaryScope('response.scopeId'))
  if (responseId !== undefined) query = query.where('response.id', '=', responseId)
  const rows = await query
    .orderBy('response.submittedAt')
    .orderBy('response.id')
    .select((eb) => [
      'response.id as response',
      'response.scopeId',
      'assignment.id as assignmentId',
      'response.questionnaire',
      'assignment.role',
      eb.ref('response.submittedAt').$notNull().as('submittedAt'),
      'assignment.practiceId',
      'practice.code as practiceCode',
      'practice.name as practiceName',
      'response.scopeObjection as objection',
      'response.scopeLevel as level',
      'response.scopeCitizensPerYear as citizensPerYear',
      'response.scopeText as text',
    ])
    .execute()
  const scopes = await scopesById(
    db,
    rows.map(({ scopeId }) => scopeId),
  )
  return rows.flatMap(({ scopeId, ...row }) => {
    const scope = scopes.get(scopeId)
    return scope ? [{ ...row, scope }] : []
  })
}

/** Everything that was decided about contested scopes in a wave: by response, the newest first. */
export function listContestDecisions(db: Kysely<Database>, waveId: string): Promise<ContestDecided[]> {
  return contestDecisions(db)
    .innerJoin('response', 'response.id', 'contestDecision.responseId')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .where('assignment.waveId', '=', waveId)
    .orderBy('contestDecision.responseId')
    .orderBy('contestDecision.number', 'desc')
    .execute()
}

/** What was decided last about one response. */
export function findContestDecision(
  db: Kysely<Database>,
  responseId: string,
): Promise<ContestDecided | undefined> {
  return contestDecisions(db)
    .where('contestDecision.responseId', '=', responseId)
    .orderBy('contestDecision.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whom a wave asks again, and how far they have come. */
export function listAskedAgain(db: Kysely<Database>, waveId: string): Promise<AskedAgain[]> {
  return db
    .selectFrom('assignment')
    .innerJoin('scope', 'scope.id', 'assignment.scopeId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
    .where('assignment.againOf', 'is not', null)
    .orderBy('assignment.createdAt')
    .orderBy('assignment.id')
    .select((eb) => [
      'assignment.id as assignmentId',
      eb.ref('assignment.againOf').$notNull().as('againOf'),
      'scope.version as scopeVersion',
      'assignment.declinedAt',
      'assignment.withdrawnAt',
      'response.startedAt',
      'response.submittedAt',
      'response.id as response',
    ])
    .execute()
}

/** How many contested responses of a wave nobody has decided about. */
export async function countUndecidedScopes(db: Kysely<Database>, waveId: string): Promise<number> {
  const { count } = await db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .leftJoin('contestDecision', 'contestDecision.responseId', 'response.id')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .where('response.scopeVerdict', '=', 'contested')
    .where(isOrdinaryScope('response.scopeId'))
    .where('contestDecision.id', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function contestDecisions(db: Kysely<Database>) {
  return db
    .selectFrom('contestDecision')
    .innerJoin('account', 'account.id', 'contestDecision.accountId')
    .leftJoin('scope as asked', 'asked.id', 'contestDecision.scopeId')
    .select([
      'contestDecision.id',
      'contestDecision.responseId',
      'contestDecision.number',
      'contestDecision.decision',
      'contestDecision.scopeId',
      'contestDecision.reason',
      'contestDecision.at',
      'account.name as by',
      'asked.version',
    ])
}

async function scopesById(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, ScopeTable>> {
  const scopes = new Map<string, ScopeTable>()
  for (let from = 0; from < ids.length; from += 500) {
    const some = await db
      .selectFrom('scope')
      .where('id', 'in', ids.slice(from, from + 500))
      .selectAll()
      .execute()
    for (const scope of some) scopes.set(scope.id, scope)
  }
  return scopes
}
