import type { Kysely } from 'kysely'
import type { Database, Role } from '#db/schema.ts'

/** Somebody who wrote something in a field, and about which practice. */
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
export function listCommenters(db: Kysely<Database>, waveId: string, field: string): Promise<Commenter[]> {
  return db
    .selectFrom('textAnswer')
    .innerJoin('response', 'response.id', 'textAnswer.responseId')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .where('textAnswer.field', '=', field)
    .where('textAnswer.text', '<>', '')
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .orderBy('assignment.role')
    .orderBy('response.id')
    .select(['response.id as response', 'practice.id as practice', 'assignment.role'])
    .execute()
}

/** A comment word for word, with who it is about and in which role it was written. */
export interface ElementComment extends Commenter {
  readonly practiceName: string
  readonly scopeVersion: number
  readonly text: string
}

/** What some responses say in a field, in the order of `listCommenters`. Give it a page of them. */
export async function listCommentsIn(
  db: Kysely<Database>,
  responseIds: readonly string[],
  field: string,
): Promise<ElementComment[]> {
  if (responseIds.length === 0) return []
  return db
    .selectFrom('textAnswer')
    .innerJoin('response', 'response.id', 'textAnswer.responseId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .where('textAnswer.responseId', 'in', responseIds)
    .where('textAnswer.field', '=', field)
    .where('textAnswer.text', '<>', '')
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .orderBy('assignment.role')
    .orderBy('response.id')
    .select([
      'response.id as response',
      'practice.id as practice',
      'practice.name as practiceName',
      'assignment.role',
      'scope.version as scopeVersion',
      'textAnswer.text',
    ])
    .execute()
}
