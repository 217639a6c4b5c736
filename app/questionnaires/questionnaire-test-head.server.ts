import type { Params } from '@remix-run/react'
import { findQuestionnaireTest, type QuestionnaireTest } from '#db/queries/questionnaire-tests.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { authorizeDraft } from './questionnaire-head.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'

/**
 * Lets a member through to their own test answers.
 *
 * @throws Response as `authorizeDraft` does; 404 for another's test answers.
 */
export async function authorizeTest(
  request: Request,
  params: Params,
): Promise<Awaited<ReturnType<typeof authorizeDraft>> & { test: QuestionnaireTest }> {
  const { testId } = params
  const found = await authorizeDraft(request, 'study:read', params)
  if (!isId(testId)) throw notFound()
  const { study, draft, member } = found
  const test = await findQuestionnaireTest(db, {
    studyId: study.id,
    draftId: draft.id,
    id: testId,
    accountId: member.accountId,
  })
  if (!test) throw notFound()
  return { ...found, test }
}
