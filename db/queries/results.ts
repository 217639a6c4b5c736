import type { Kysely } from 'kysely'
import type { AnswerRow, PracticeRow, ResponseRow } from '#analysis/dataset.ts'
import type { Database, Role } from '#db/schema.ts'
import { isCountedOfPair } from './asked-again.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** A practice that somebody was asked about in a wave. */
export interface AskedPractice {
  id: string
  code: string
  name: string
  sortKey: string
  /** Assignments, without those withdrawn before anything was sent. */
  asked: number
  submitted: number
}

/** The practices of a wave with how many were asked and how many have sent their answers. */
export function listAskedPractices(db: Kysely<Database>, waveId: string): Promise<AskedPractice[]> {
  return db
    .selectFrom('assignment')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
    .where(isCountedOfPair)
    .where((eb) =>
      eb.or([eb('assignment.withdrawnAt', 'is', null), eb('response.submittedAt', 'is not', null)]),
    )
    .groupBy(['practice.id', 'practice.code', 'practice.name', 'practice.sortKey'])
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .select((eb) => [
      'practice.id',
      'practice.code',
      'practice.name',
      'practice.sortKey',
      eb.fn.countAll<number>().as('asked'),
      eb.fn.count<number>('response.submittedAt').as('submitted'),
    ])
    .execute()
}

/**
 * The same practices as they were registered: their own facts, and the newest scope that somebody was asked about; variants
 * of it aside.
 *
 * @returns one row per practice, by its id.
 */
export async function listRegisteredScopes(db: Kysely<Database>, waveId: string): Promise<PracticeRow[]> {
  const rows = await db
    .selectFrom('scope')
    .innerJoin('practice', 'practice.id', 'scope.practiceId')
    .where('scope.id', 'in', (eb) =>
      eb
        .selectFrom('assignment')
        .leftJoin('response', 'response.assignmentId', 'assignment.id')
        .where('assignment.waveId', '=', waveId)
        .where((either) =>
          either.or([
            either('assignment.withdrawnAt', 'is', null),
            either('response.submittedAt', 'is not', null),
          ]),
        )
        .select('assignment.scopeId'),
    )
    .where(isOrdinaryScope('scope.id'))
    .orderBy('practice.id')
    .orderBy('scope.version')
    .select([
      'practice.id as practice',
      'practice.municipalityCode as municipality',
      'practice.organisation',
      'practice.area',
      'practice.startYear',
      'scope.level as scopeLevel',
      'scope.citizensPerYear',
      'scope.staffCount as staff',
      'scope.targetGroup',
    ])
    .execute()
  // of several scopes of one practice the last stands
  const newest = new Map(rows.map((row) => [row.practice, row]))
  return [...newest.values()].map((row) => ({
    practice: row.practice,
    scopeLevel: row.scopeLevel,
    citizensPerYear: row.citizensPerYear,
    staff: row.staff,
    targetGroups: row.targetGroup === null ? null : 1,
    attributes: {
      municipality: row.municipality,
      organisation: row.organisation,
      area: row.area,
      startYear: row.startYear,
    },
  }))
}

/** What analysis reads of a response, and when it was sent. */
export interface SubmittedResponse extends ResponseRow {
  readonly role: Role
  readonly questionnaire: string
  readonly submittedAt: string
}

/** Sent responses of a wave, of one practice when it is named; drafts do not count, nor answers on variants of a scope. */
export function listSubmittedResponses(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<SubmittedResponse[]> {
  let query = db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .where(isOrdinaryScope('response.scopeId'))
  if (practiceId !== undefined) query = query.where('assignment.practiceId', '=', practiceId)
  return query
    .orderBy('response.id')
    .select((eb) => [
      'response.id as response',
      'assignment.informantId as informant',
      'assignment.practiceId as practice',
      'assignment.role',
      'scope.version as scopeVersion',
      'response.closeness',
      'response.knowledge',
      'response.ownStake',
      'response.scopeLevel',
      'response.scopeCitizensPerYear',
      'response.activeSeconds',
      'response.questionnaire',
      eb.ref('response.submittedAt').$notNull().as('submittedAt'),
    ])
    .execute()
}

/** The answers of some responses. Give it a few hundred at a time. */
export function listAnswersOf(db: Kysely<Database>, responseIds: readonly string[]): Promise<AnswerRow[]> {
  if (responseIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('answer')
    .where('responseId', 'in', responseIds)
    .orderBy('responseId')
    .orderBy('item')
    .select(['responseId as response', 'item', 'rating', 'missing'])
    .execute()
}

export interface CommentRow {
  response: string
  element: string
  text: string
}

/** The comments of some responses as they were written, by element, empty ones left out. */
export async function listCommentsOf(
  db: Kysely<Database>,
  responseIds: readonly string[],
): Promise<CommentRow[]> {
  const texts = await listTextsOf(db, responseIds)
  return texts.flatMap(({ response, field, text }) => {
    const element = /^(e\d\d)_comment$/.exec(field)?.[1]
    return element ? [{ response, element, text }] : []
  })
}

export interface TextRow {
  response: string
  field: string
  text: string
}

/** What some responses hold beside the items, as it was written, by field, empty ones left out. */
export function listTextsOf(db: Kysely<Database>, responseIds: readonly string[]): Promise<TextRow[]> {
  if (responseIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('textAnswer')
    .where('responseId', 'in', responseIds)
    .where('text', '<>', '')
    .orderBy('field')
    .orderBy('responseId')
    .select(['responseId as response', 'field', 'text'])
    .execute()
}

export interface ContestedScope {
  response: string
  role: Role
  scopeVersion: number
  objection: string | null
  level: number | null
  citizensPerYear: number | null
  text: string | null
}

/** Sent responses to one practice whose informant contested how it is delimited, with the informant's own view; not on variants. */
export function listContestedScopes(
  db: Kysely<Database>,
  waveId: string,
  practiceId: string,
): Promise<ContestedScope[]> {
  return db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('assignment.waveId', '=', waveId)
    .where('assignment.practiceId', '=', practiceId)
    .where('response.submittedAt', 'is not', null)
    .where('response.scopeVerdict', '=', 'contested')
    .where(isOrdinaryScope('response.scopeId'))
    .orderBy('scope.version')
    .orderBy('response.id')
    .select([
      'response.id as response',
      'assignment.role',
      'scope.version as scopeVersion',
      'response.scopeObjection as objection',
      'response.scopeLevel as level',
      'response.scopeCitizensPerYear as citizensPerYear',
      'response.scopeText as text',
    ])
    .execute()
}

/** A practice of this study; another study's does not exist here. */
export function findPracticeName(
  db: Kysely<Database>,
  studyId: string,
  practiceId: string,
): Promise<{ id: string; code: string; name: string } | undefined> {
  return db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('id', '=', practiceId)
    .select(['id', 'code', 'name'])
    .executeTakeFirst()
}
