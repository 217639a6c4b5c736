import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'

/** A study's own published questionnaire by its id, whichever study published it; `undefined` when there is none. */
export async function findQuestionnaireVersion(
  db: Kysely<Database>,
  id: string,
): Promise<Questionnaire | undefined> {
  const version = await db
    .selectFrom('questionnaireVersion')
    .where('id', '=', id)
    .select('content')
    .executeTakeFirst()
  return version && (JSON.parse(version.content) as Questionnaire)
}
