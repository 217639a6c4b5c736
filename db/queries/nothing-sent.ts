import type { ExpressionBuilder } from 'kysely'
import type { Database } from '#db/schema.ts'

/** Whether nothing has been sent on an assignment, as the condition of a query about assignments; a draft is not sent. */
export function nothingSent({ not, exists, selectFrom }: ExpressionBuilder<Database, 'assignment'>) {
  return not(
    exists(
      selectFrom('response')
        .whereRef('response.assignmentId', '=', 'assignment.id')
        .where('response.submittedAt', 'is not', null)
        .select('response.id'),
    ),
  )
}
