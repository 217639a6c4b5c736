import type { ReviewableFlag } from '#app/components/practice-flags.tsx'
import type { ListedResponse } from '#app/components/response-list.tsx'
import { db } from '#app/db.server.ts'
import { listSuperseded } from '#db/queries/asked-again.ts'
import {
  listCommentsOf,
  listContestedScopes,
  listSubmittedResponses,
  type CommentRow,
  type ContestedScope,
} from '#db/queries/results.ts'
import { listReviews, reviewSubject, standingReviews } from '#db/queries/reviews.ts'
import type { AnalysisState } from '../analysis-state.ts'
import type { PracticeFigures } from '../figures.server.ts'
import type { AnalysedPractice } from '../practice/practice-slice.ts'
import { withoutComparison } from '../practice/without-comparison.ts'
import type { AnalysedWave } from '../wave-input.server.ts'
import { computing, figures, inTime } from './figures-in-time.server.ts'

export interface PracticeProfile extends Omit<PracticeFigures, 'analysis' | 'analysed'> {
  readonly analysed:
    readonly (Omit<AnalysedPractice, 'flags'> & { readonly flags: readonly ReviewableFlag[] })[] | null
  readonly comments: readonly CommentRow[]
  readonly contested: readonly ContestedScope[]
  /** Everything that was sent about the practice on the wave's questionnaire, what was left out too. */
  readonly responses: readonly ListedResponse[]
}

/**
 * One practice of a wave; its figures are those of the whole wave, or `null` when that takes longer than a page should.
 *
 * @param ranks whether practices may be compared: see `mayRank`.
 */
export async function loadPracticeProfile(
  { id, questionnaire, choices }: AnalysedWave,
  practiceId: string,
  ranks = true,
): Promise<{ profile: PracticeProfile | null; analysis: AnalysisState }> {
  const found = await inTime(id, 'practice', () =>
    figures.ofPractice({ id, questionnaire, choices }, practiceId),
  )
  if (!found) return { profile: null, analysis: computing(id) }
  const { analysis, ...practiceFigures } = ranks ? found : withoutComparison(found)
  const { versions } = practiceFigures
  const responses = versions.flatMap((version) => version.responses.map(({ response }) => response))
  const [comments, contested, sent, reviews, superseded] = await Promise.all([
    listCommentsOf(db, responses),
    listContestedScopes(db, id, practiceId),
    listSubmittedResponses(db, id, practiceId),
    listReviews(db, id, practiceId),
    listSuperseded(db, id, practiceId),
  ])
  const standing = standingReviews(reviews)
  const given = new Set(superseded.map(({ response }) => response))
  const listed = sent
    .filter((response) => response.questionnaire === questionnaire)
    .map(({ response, role, scopeVersion }) => ({
      isSuperseded: given.has(response),
      response,
      role,
      scopeVersion,
      state: standing.get(reviewSubject({ response }))?.state ?? null,
    }))
  // those sent on another version of the questionnaire are not among the figures either
  const own = contested.filter(({ response }) => responses.includes(response))
  const analysed =
    practiceFigures.analysed?.map((one) => ({
      ...one,
      flags: one.flags.map((flag) => ({ ...flag, review: standing.get(reviewSubject(flag)) ?? null })),
    })) ?? null
  return { profile: { ...practiceFigures, analysed, comments, contested: own, responses: listed }, analysis }
}
