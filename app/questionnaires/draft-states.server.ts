import type { Kysely } from 'kysely'
import { listDraftRevisions } from '#db/queries/questionnaire-draft-revisions.ts'
import type { QuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import type { Database } from '#db/schema.ts'
import { questionnaireChanges, type QuestionnaireChange } from '#survey/changes.ts'

export const statesOnPage = 20

/** A state of a draft with what changed in it; `changes` is `null` of the first one, which nothing stands before. */
export interface DraftStateChanges {
  readonly revision: number
  readonly savedAt: string
  readonly savedByName: string
  readonly changes: readonly Pick<QuestionnaireChange, 'class' | 'kind' | 'where'>[] | null
}

/** One more state than a page shows, newest first, each against the one before it. */
export async function draftStates(
  db: Kysely<Database>,
  draft: QuestionnaireDraft,
  before: number | undefined,
): Promise<readonly DraftStateChanges[]> {
  const states = await listDraftRevisions(db, draft.studyId, draft.id, {
    limit: statesOnPage + 2,
    ...(before !== undefined && { before }),
  })
  return states
    .map(({ content, ...state }, index) => {
      const last = states[index + 1]
      const changes = last ? questionnaireChanges(last.content, content) : null
      return {
        ...state,
        changes: changes && changes.map(({ class: letter, kind, where }) => ({ class: letter, kind, where })),
      }
    })
    .slice(0, statesOnPage + 1)
}
