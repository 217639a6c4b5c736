import { findFollowing } from '#db/queries/followed-answers.ts'
import { listResponseAnswers, listResponseTexts } from '#db/queries/response-contents.ts'
import { findSubmittedResponse } from '#db/queries/responses.ts'
import { listSubmittedResponses } from '#db/queries/results.ts'
import { listReviews, reviewSubject } from '#db/queries/reviews.ts'
import type { WaveTable } from '#db/schema.ts'
import { givenBefore, givenPages } from '#app/answering/given-pages.ts'
import { may } from '#app/auth/authorize.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { isSealed } from './results-seal.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'

/**
 * A sent response with everything that was answered, and what was decided about it.
 *
 * @throws Response as `findResponse` does.
 */
export async function loadResponsePage(study: StudyHead, wave: WaveTable, responseId: string | undefined) {
  const response = await findResponse(wave.id, responseId)
  const { practiceId: givenTo, role: asked, language } = response
  const { practiceOf, targets } = await findFollowing(db, wave.id)
  const practiceId = practiceOf(givenTo)
  const questionnaire = await findQuestionnaire(db, response.questionnaire)
  if (!questionnaire) throw new Error(`questionnaire ${response.questionnaire} is not published`)
  const [answers, texts, reviews, informants] = await Promise.all([
    listResponseAnswers(db, response.id),
    listResponseTexts(db, response.id),
    listReviews(db, wave.id, practiceId),
    listSubmittedResponses(db, wave.id, practiceId),
  ])
  const subject = reviewSubject({ response: response.id })
  const role = response.statedRole ?? asked
  const { scope, facts } = givenBefore(questionnaire, response)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    response: {
      id: response.id,
      practiceId,
      practiceName: response.practiceName,
      // what the answers were given about is shown; the results are those of the practice that they follow to
      followsTo: targets.get(practiceId)?.name ?? null,
      scopeVersion: response.scopeVersion,
      variant: response.variant,
      submittedAt: response.submittedAt ?? '',
      language,
    },
    // answers about a variant have no number among those about the practice
    informants: (response.variant ? [{ ...response, response: response.id, role: asked }] : informants)
      .filter((one) => one.questionnaire === response.questionnaire)
      .map((one) => ({ response: one.response, role: one.role })),
    sealed: await isSealed(study, wave.id),
    reviews: reviews.filter((review) => review.subject === subject),
    mayReview: may(study.role, 'review:write'),
    before: [...facts, ...scope],
    pages: givenPages(questionnaire, { role, language, answers, texts }),
  }
}

/** @throws Response 404 for anything but a sent response of this wave. */
export async function findResponse(waveId: string, responseId: string | undefined) {
  const response = isId(responseId) ? await findSubmittedResponse(db, waveId, responseId) : undefined
  if (!response) throw notFound()
  return response
}
