import type { Kysely } from 'kysely'
import { findQuestionnaireVersion } from '#db/queries/questionnaire-versions.ts'
import type { Database } from '#db/schema.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { heldQuestionnaire, hold } from './held-questionnaires.ts'

/** A published version, built in or a study's own; `undefined` when there is none. */
export async function findQuestionnaire(
  db: Kysely<Database>,
  id: string,
): Promise<Questionnaire | undefined> {
  const known = heldQuestionnaire(id)
  if (known) return known
  const found = await findQuestionnaireVersion(db, id)
  return found && hold(found)
}
