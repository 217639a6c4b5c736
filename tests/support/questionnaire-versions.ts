import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, QuestionnaireVersionTable } from '#db/schema.ts'
import { publishedQuestionnaire } from '#survey/catalogue.ts'
import { proposedClass, questionnaireChanges } from '#survey/changes.ts'
import { canonicalJson, measurementDigest, presentationDigest } from '#survey/digest.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { then } from './fixtures.ts'

/** A published version of a study's own, with the draft it came from. Returns its id. */
export async function insertVersion(
  db: Kysely<Database>,
  values: {
    readonly id?: string
    readonly studyId: string
    readonly by: string
    readonly questionnaire: Questionnaire
    readonly number?: number
    readonly claims?: readonly string[]
    /** The class that the rules propose against a built-in parent, when it is left out. */
    readonly changeClass?: QuestionnaireVersionTable['changeClass']
    readonly coreReason?: string
  },
): Promise<string> {
  const { id = randomUUID(), studyId, by, number = 1, claims = [], coreReason = null } = values
  const questionnaire = { ...values.questionnaire, id }
  const draftId = randomUUID()
  const parent = questionnaire.parent ?? null
  const content = canonicalJson(questionnaire)
  await db
    .insertInto('questionnaireDraft')
    .values({
      id: draftId,
      studyId,
      parent,
      content,
      revision: 1,
      coreUnlockedAt: null,
      coreUnlockedBy: null,
      createdAt: then,
      createdBy: by,
      savedAt: then,
      savedBy: by,
      discardedAt: null,
    })
    .execute()
  await db
    .insertInto('questionnaireVersion')
    .values({
      id,
      studyId,
      draftId,
      number,
      parent,
      content,
      measurementDigest: measurementDigest(questionnaire),
      presentationDigest: presentationDigest(questionnaire),
      changeClass: values.changeClass ?? classByRule(questionnaire),
      changes: JSON.stringify(coreReason === null ? { claims } : { claims, coreReason }),
      note: 'Ny ordlyd',
      coreUnlockedAt: null,
      publishedAt: then,
      publishedBy: by,
    })
    .execute()
  return id
}

function classByRule(questionnaire: Questionnaire): QuestionnaireVersionTable['changeClass'] {
  const parent = publishedQuestionnaire(questionnaire.parent ?? '')
  const proposed = parent ? proposedClass(questionnaireChanges(parent, questionnaire)) : null
  return proposed === 'F' ? null : proposed
}
