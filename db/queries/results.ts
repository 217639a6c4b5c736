import type { Kysely } from 'kysely'
import type { AnswerRow, ResponseRow } from '#analysis/dataset.ts'
import type { Database, Role } from '#db/schema.ts'
import { findFollowing, isCountedOn } from './followed-answers.ts'
import { inChunks } from './informants.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/** What analysis reads of a response, and when it was sent. */
export interface SubmittedResponse extends ResponseRow {
  readonly role: Role
  readonly questionnaire: string
  readonly submittedAt: string
}

/**
 * Sent responses of a wave, of one practice when it is named; drafts do not count, nor answers on variants of a scope. Practice
 * and scope version are those that a response counts on: others than it was given on where answers about an ended practice
 * follow to another. `order` is made of codes, which are the same wherever the study is kept.
 */
export async function listSubmittedResponses(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<SubmittedResponse[]> {
  const following = await findFollowing(db, waveId)
  let query = db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .innerJoin('informant', 'informant.id', 'assignment.informantId')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .where(isOrdinaryScope('response.scopeId'))
  if (practiceId !== undefined) query = query.where(isCountedOn(following, practiceId))
  const rows = await query
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
      'response.scopeId',
      'practice.code as practiceCode',
      'informant.code as informantCode',
    ])
    .execute()
  return rows.map(({ scopeId, practiceCode, informantCode, ...row }) => {
    const counted = following.placeOf({ ...row, scopeId })
    const given = [informantCode, practiceCode, row.role, String(row.scopeVersion).padStart(6, '0')]
    const order = {
      practice: following.targets.get(counted.practice)?.code ?? practiceCode,
      response: given.join(' '),
    }
    return { ...row, ...counted, order }
  })
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

/** What some responses hold beside the items, as it was written, by field and response, empty ones left out. */
export async function listTextsOf(db: Kysely<Database>, responseIds: readonly string[]): Promise<TextRow[]> {
  const texts: TextRow[] = []
  for (const chunk of inChunks(responseIds, 500)) {
    const rows = await db
      .selectFrom('textAnswer')
      .where('responseId', 'in', chunk)
      .where('text', '<>', '')
      .select(['responseId as response', 'field', 'text'])
      .execute()
    texts.push(...rows)
  }
  return texts.toSorted((a, b) =>
    (a.field === b.field ? a.response < b.response : a.field < b.field) ? -1 : 1,
  )
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

/**
 * Sent responses that count on one practice whose informant contested how it is delimited, with the informant's own view; not
 * on variants.
 */
export async function listContestedScopes(
  db: Kysely<Database>,
  waveId: string,
  practiceId: string,
): Promise<ContestedScope[]> {
  const following = await findFollowing(db, waveId)
  const rows = await db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('assignment.waveId', '=', waveId)
    .where(isCountedOn(following, practiceId))
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
      'assignment.practiceId as practice',
      'response.scopeId',
    ])
    .execute()
  return rows.map(({ practice, scopeId, ...row }) => {
    const { scopeVersion } = following.placeOf({ practice, scopeId, scopeVersion: row.scopeVersion })
    return { ...row, scopeVersion }
  })
}

export type ObjectionRow = Omit<ContestedScope, 'role' | 'scopeVersion'>

/** The same of some responses, wherever they count by now, by response. */
export async function listContestedAmong(
  db: Kysely<Database>,
  responseIds: readonly string[],
): Promise<ObjectionRow[]> {
  const objections: ObjectionRow[] = []
  for (const chunk of inChunks(responseIds, 500)) {
    const rows = await db
      .selectFrom('response')
      .where('id', 'in', chunk)
      .where('scopeVerdict', '=', 'contested')
      .select([
        'id as response',
        'scopeObjection as objection',
        'scopeLevel as level',
        'scopeCitizensPerYear as citizensPerYear',
        'scopeText as text',
      ])
      .execute()
    objections.push(...rows)
  }
  return objections.toSorted((a, b) => (a.response < b.response ? -1 : 1))
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

/** Every practice of the study that a wave belongs to, by name, whoever was asked about it. */
export function listPracticeNames(
  db: Kysely<Database>,
  waveId: string,
): Promise<{ id: string; code: string; name: string }[]> {
  return db
    .selectFrom('practice')
    .innerJoin('wave', 'wave.studyId', 'practice.studyId')
    .where('wave.id', '=', waveId)
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .select(['practice.id', 'practice.code', 'practice.name'])
    .execute()
}
