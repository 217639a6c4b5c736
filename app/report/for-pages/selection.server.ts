import type { ListName, SelectionFigures } from '../lists.server.ts'
import type { SelectionAsked } from '../selection/made-selection.ts'
import { figures, inTime } from './figures-in-time.server.ts'
import { nameOf } from './list-names.ts'

/** What members of a wave decide on; `null` when that takes longer than a page should. */
export function loadSelectionFigures(
  waveId: string,
  list: ListName,
  asked: SelectionAsked,
): Promise<SelectionFigures | null> {
  return inTime(waveId, 'selection', () => figures.ofSelection(nameOf(list), asked))
}
