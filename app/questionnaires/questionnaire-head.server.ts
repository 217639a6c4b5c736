import type { Params } from '@remix-run/react'
import { findQuestionnaireDraft, type QuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import type { Member } from '#app/auth/actor.server.ts'
import type { Verb } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { findQuestionnaire } from './questionnaires.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { listUsableVersions, type UsableVersion } from './usable-versions.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'

/**
 * Lets a member through to a page of a version that the study may use, with all versions it may use. Another's version is
 * not found.
 *
 * @throws Response as `authorizeStudy` does.
 */
export async function authorizeVersion(
  request: Request,
  verb: Verb,
  params: Params,
): Promise<{
  member: Member
  study: StudyHead
  version: UsableVersion
  versions: readonly UsableVersion[]
  questionnaire: Questionnaire
}> {
  const { studyId, questionnaireId } = params
  if (!isId(studyId) || !isId(questionnaireId)) throw notFound()
  const { member, study } = await authorizeStudy(request, verb, studyId)
  const versions = await listUsableVersions(db, studyId, member.accountId)
  const version = versions.find(({ id }) => id === questionnaireId)
  const questionnaire = await findQuestionnaire(db, questionnaireId)
  if (!version || !questionnaire) throw notFound()
  return { member, study, version, versions, questionnaire }
}

/**
 * Lets a member through to a page of a draft, also when it is published or discarded. A draft of another study is not
 * found.
 *
 * @throws Response as `authorizeStudy` does.
 */
export async function authorizeDraft(
  request: Request,
  verb: Verb,
  params: Params,
): Promise<{ member: Member; study: StudyHead; draft: QuestionnaireDraft }> {
  const { studyId, draftId } = params
  if (!isId(studyId) || !isId(draftId)) throw notFound()
  const { member, study } = await authorizeStudy(request, verb, studyId)
  const draft = await findQuestionnaireDraft(db, studyId, draftId)
  if (!draft) throw notFound()
  return { member, study, draft }
}

/** What pages of a draft say of it, without its content. */
export function draftHead({ content, ...draft }: QuestionnaireDraft) {
  const { id, revision, parent, publishedAs, discardedAt } = draft
  const { coreUnlockedAt, coreUnlockedByName } = draft
  return {
    id,
    title: content.title,
    revision,
    parent,
    publishedAs,
    discardedAt,
    coreUnlockedAt,
    coreUnlockedByName,
  }
}
