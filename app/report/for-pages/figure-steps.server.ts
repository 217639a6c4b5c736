import type { ListedResponse } from '#app/components/response-list.tsx'
import { db } from '#app/db.server.ts'
import { listSubmittedResponses } from '#db/queries/results.ts'
import type { AnalysisState } from '../analysis-state.ts'
import type { Subgroup } from '../choices.ts'
import type { Counted } from '../counted.ts'
import type { AskedSteps, StepsSlice } from '../practice/practice-slice.ts'
import { stepsWithoutComparison } from '../practice/without-comparison.ts'
import type { AnalysedWave } from '../wave-input.server.ts'
import { computing, figures, inTime } from './figures-in-time.server.ts'

export interface FigureSteps extends StepsSlice {
  /** Everybody who sent a response about the practice, in the order that labels are numbered by. */
  readonly informants: readonly Pick<ListedResponse, 'response' | 'role'>[]
  readonly counted: Counted
  readonly subgroups: readonly Subgroup[]
}

/** How a figure of a practice was computed; `undefined` when there is no such figure, `null` when it takes longer than a page should. */
export async function loadFigureSteps(
  { id, questionnaire, choices }: AnalysedWave,
  asked: AskedSteps,
  ranks: boolean,
): Promise<{ steps: FigureSteps | null | undefined; analysis: AnalysisState }> {
  const answer = await inTime(id, 'steps', () => figures.ofSteps({ id, questionnaire, choices }, asked))
  if (!answer) return { steps: null, analysis: computing(id) }
  const { found, counted, subgroups, analysis } = answer
  const sent = await listSubmittedResponses(db, id, asked.practiceId)
  const informants = sent
    .filter((response) => response.questionnaire === questionnaire)
    .map(({ response, role }) => ({ response, role }))
  if (!found) return { steps: undefined, analysis }
  const seen = ranks ? found : stepsWithoutComparison(found)
  return { steps: { ...seen, informants, counted, subgroups }, analysis }
}
