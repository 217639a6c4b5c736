import type { Member } from '#app/auth/actor.server.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { findQuestionnaireDraft, type QuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import type { Text } from '#survey/questionnaire.ts'

/** What every page of a draft shows of it. */
export interface DraftHead {
  readonly id: string
  readonly title: Text
  readonly revision: number
  readonly savedAt: string
  readonly savedByName: string
  /** The version it was made from; null when it came from a file, or the version is not at hand. */
  readonly parent: { readonly id: string; readonly title: Text } | null
  /** Whether items, scale and stem are kept as they are in the parent. */
  readonly isLocked: boolean
  /** Why nothing can be changed any more. */
  readonly end: 'published' | 'discarded' | null
}

/**
 * Lets somebody through who may write questionnaires, and finds the draft.
 *
 * @throws Response as `authorize` does; 404 for a draft that is not of this study.
 */
export async function authorizeDraft(
  request: Request,
  { studyId = '', draftId = '' }: { readonly studyId?: string; readonly draftId?: string },
): Promise<{ member: Member; study: StudyHead; draft: QuestionnaireDraft; head: DraftHead }> {
  const { member, study } = await authorizeStudy(request, 'questionnaire:write', studyId)
  const draft = await findQuestionnaireDraft(db, studyId, draftId)
  if (!draft) throw notFound()
  const { id, revision, savedAt, savedByName, content } = draft
  const parent = draft.parent === null ? undefined : await findQuestionnaire(db, draft.parent)
  const end = draft.publishedAs !== null ? 'published' : draft.discardedAt !== null ? 'discarded' : null
  return {
    member,
    study,
    draft,
    head: {
      id,
      title: content.title,
      revision,
      savedAt,
      savedByName,
      parent: parent ? { id: parent.id, title: parent.title } : null,
      isLocked: isCoreLocked(draft),
      end,
    },
  }
}

/** The core is that of the version it was made from: what came from a file has none. */
export function isCoreLocked({
  parent,
  coreUnlockedAt,
}: Pick<QuestionnaireDraft, 'parent' | 'coreUnlockedAt'>): boolean {
  return parent !== null && coreUnlockedAt === null
}
