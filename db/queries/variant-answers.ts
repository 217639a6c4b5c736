import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { SubmittedResponse } from './results.ts'

/** Sent responses of a wave on variants of a scope, of one practice when it is named, by id; drafts do not count. */
export function listVariantResponses(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<SubmittedResponse[]> {
  let query = db
    .selectFrom('response')
    .innerJoin('scopeVariant', 'scopeVariant.scopeId', 'response.scopeId')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
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
