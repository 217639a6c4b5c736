import { db } from '#app/db.server.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { listCommentsIn, type ElementComment } from '#db/queries/element-comments.ts'
import type { AnalysisState } from '../analysis-state.ts'
import { commentField } from '../element/comments.server.ts'
import type { ElementFigures } from '../element/element-figures.ts'
import type { ElementView } from '../element/element-slice.ts'
import type { AnalysedWave } from '../wave-input.server.ts'
import { computing, figures, inTime } from './figures-in-time.server.ts'

export interface LoadedElement extends Omit<ElementFigures, 'analysis' | 'comments'> {
  readonly comments: PlaceInList & { readonly written: readonly ElementComment[] }
}

/** One element of a wave with a page of its comments word for word; `null` when it takes longer than a page should. */
export async function loadElement(
  { id, questionnaire, choices }: AnalysedWave,
  elementId: string,
  view: ElementView,
): Promise<{ figures: LoadedElement | null; analysis: AnalysisState }> {
  const found = await inTime(id, 'element', () =>
    figures.ofElement({ id, questionnaire, choices }, elementId, view),
  )
  if (!found) return { figures: null, analysis: computing(id) }
  const { analysis, comments, ...element } = found
  const { responses, ...place } = comments
  const written = await listCommentsIn(db, id, responses, commentField(elementId))
  return { figures: { ...element, comments: { ...place, written } }, analysis }
}
