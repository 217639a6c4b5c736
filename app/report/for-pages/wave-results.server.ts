import type { AnsweredVersion } from '#db/queries/version-decisions.ts'
import type { AnalysisState } from '../analysis-state.ts'
import type { StudyOverview } from '../study/overview.ts'
import type { StudyResponse } from '../study/response.server.ts'
import type { AnalysedWave } from '../wave-input.server.ts'
import type { ResultsView, WaveResults } from '../wave-results.ts'
import { computing, figures, inTime } from './figures-in-time.server.ts'

/** The figures of a whole wave; `null` when they take longer than a page should. */
export async function loadWaveResults(
  { id, questionnaire, choices }: AnalysedWave,
  view: ResultsView,
): Promise<{
  results: WaveResults | null
  response: StudyResponse | null
  overview: StudyOverview | null
  answered: readonly AnsweredVersion[]
  analysis: AnalysisState
}> {
  const found = await inTime(id, 'wave', () => figures.ofWave({ id, questionnaire, choices }, view))
  return found ?? { results: null, response: null, overview: null, answered: [], analysis: computing(id) }
}
