import type { Kysely } from 'kysely'
import type { Database, Role } from '#db/schema.ts'
import { findFollowing } from './followed-answers.ts'

/** Somebody who wrote something in a field, and on which practice their response counts. */
export interface Commenter {
  readonly response: string
  readonly practice: string
  readonly role: Role
}

/**
 * Who wrote something in a field (`e01_comment`), in the sent responses of a wave; what they wrote is not read.
 *
 * @returns by the practices' names, then role and response.
 */
export async function listCommenters(
  db: Kysely<Database>,
  waveId: string,
  field: string,
): Promise<Commenter[]> {
  const { practiceOf, targets } = await findFollowing(db, waveId)
  const rows = await written(db, field)
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .select(['response.id as response', 'practice.id as practice', 'practice.sortKey', 'assignment.role'])
    .execute()
  const counted = rows.map((row) => {
    const practice = practiceOf(row.practice)
    return { ...row, practice, sortKey: targets.get(practice)?.sortKey ?? row.sortKey }
  })
  if (targets.size > 0) counted.sort(byPractice)
  return counted.map(({ response, practice, role }) => ({ response, practice, role }))
}

/** A comment word for word, with the practice and the scope version that it counts on and the role in which it was written. */
export interface ElementComment extends Commenter {
  readonly practiceName: string
  readonly scopeVersion: number
  readonly text: string
}

/** What some responses of a wave say in a field, in the order of `listCommenters`. Give it a page of them. */
export async function listCommentsIn(
  db: Kysely<Database>,
  waveId: string,
  responseIds: readonly string[],
  field: string,
): Promise<ElementComment[]> {
  if (responseIds.length === 0) return []
  const { placeOf, targets } = await findFollowing(db, waveId)
  const rows = await written(db, field)
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('textAnswer.responseId', 'in', responseIds)
    .select([
      'response.id as response',
      'practice.id as practice',
      'practice.name as practiceName',
      'practice.sortKey',
      'assignment.role',
      'scope.id as scopeId',
      'scope.version as scopeVersion',
      'textAnswer.text',
    ])
    .execute()
  const counted = rows.map(({ practiceName, sortKey, scopeId, ...row }) => {
    const place = placeOf({ ...row, scopeId })
    const target = targets.get(place.practice)
    const name = target?.name ?? practiceName
    return { ...row, ...place, practiceName: name, sortKey: target?.sortKey ?? sortKey }
  })
  if (targets.size > 0) counted.sort(byPractice)
  return counted.map(({ sortKey: _, ...comment }) => comment)
}

function written(db: Kysely<Database>, field: string) {
  return db
    .selectFrom('textAnswer')
    .innerJoin('response', 'response.id', 'textAnswer.responseId')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .where('textAnswer.field', '=', field)
    .where('textAnswer.text', '<>', '')
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .orderBy('assignment.role')
    .orderBy('response.id')
}

function byPractice(a: Sorted, b: Sorted): number {
  const before = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1)
  return (
    before(a.sortKey, b.sortKey) ||
    before(a.practice, b.practice) ||
    before(a.role, b.role) ||
    before(a.response, b.response)
  )
}

type Sorted = Commenter & { readonly sortKey: string }
