import type { AnalysisState } from '../analysis-state.ts'
import type { StudyFigures, StudyPart, StudyView } from '../study/study-slice.ts'
import type { AnalysedWave } from '../wave-input.server.ts'
import { computing, figures, inTime } from './figures-in-time.server.ts'

/** A part of what the analysis says of the whole study; `null` when it takes longer than a page should. */
export async function loadStudyPart<Part extends StudyPart>(
  { id, questionnaire, choices }: AnalysedWave,
  asked: Part,
  view: StudyView,
): Promise<{ figures: Omit<StudyFigures<Part>, 'analysis'> | null; analysis: AnalysisState }> {
  const found = await inTime(id, asked, () => figures.ofStudy({ id, questionnaire, choices }, asked, view))
  if (!found) return { figures: null, analysis: computing(id) }
  const { analysis, ...part } = found
  return { figures: part, analysis }
}
