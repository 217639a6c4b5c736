import { listSuperseded } from '#db/queries/asked-again.ts'
import { findPracticeName, listSubmittedResponses } from '#db/queries/results.ts'
import { listReviews, reviewSubject, standingReviews } from '#db/queries/reviews.ts'
import { listVariantResponses } from '#db/queries/variant-answers.ts'
import type { WaveTable } from '#db/schema.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { isId } from '#app/waves/wave-head.server.ts'

/**
 * Everything that was sent about a practice in a wave, with its review, and without any score: it can be seen under seal. What
 * was given about a variant of its scope is not among it, and is only counted.
 *
 * @throws Response 404 for a practice of another study.
 */
export async function loadPracticeResponses(
  studyId: string,
  { id: waveId, questionnaire }: Pick<WaveTable, 'id' | 'questionnaire'>,
  practiceId: string | undefined,
) {
  const practice = isId(practiceId) ? await findPracticeName(db, studyId, practiceId) : undefined
  if (!practice) throw notFound()
  const [sent, aboutVariants, reviews, superseded] = await Promise.all([
    listSubmittedResponses(db, waveId, practice.id),
    listVariantResponses(db, waveId, practice.id),
    listReviews(db, waveId, practice.id),
    listSuperseded(db, waveId, practice.id),
  ])
  const standing = standingReviews(reviews)
  const given = new Set(superseded.map(({ response }) => response))
  return {
    practice,
    aboutVariants: aboutVariants.length,
    responses: sent.map(({ response, role, scopeVersion, submittedAt, questionnaire: answered }) => ({
      response,
      role,
      scopeVersion,
      submittedAt,
      state: standing.get(reviewSubject({ response }))?.state ?? null,
      isSuperseded: given.has(response),
      /** The version it was given on, when that is another than the wave's: it does not count then. */
      otherQuestionnaire: answered === questionnaire ? null : answered,
    })),
  }
}
