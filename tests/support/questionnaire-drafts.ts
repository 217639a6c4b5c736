import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { unlockCore } from '#db/queries/questionnaire-core-locks.ts'
import { insertQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { then } from './fixtures.ts'

/** A draft of a study, made from version 2 and called Havnens skema. Returns its id. */
export async function insertDraft(
  db: Kysely<Database>,
  {
    studyId,
    by,
    isUnlocked = false,
    change = {},
  }: { studyId: string; by: string; isUnlocked?: boolean; change?: Partial<Questionnaire> },
): Promise<string> {
  const id = randomUUID()
  await insertQuestionnaireDraft(db, {
    id,
    studyId,
    parent: promisingPractice2.id,
    content: {
      ...promisingPractice2,
      id,
      parent: promisingPractice2.id,
      title: { da: 'Havnens skema', en: 'The questionnaire of Havnen' },
      ...change,
    },
    by,
    at: then,
  })
  if (isUnlocked) await unlockCore(db, { studyId, draftId: id, by, at: then, reason: 'Anden målgruppe' })
  return id
}
