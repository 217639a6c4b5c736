import type { ListPart, ListQuestion } from '../list/list-slices.ts'
import type { ListView } from '../list/list-view.ts'
import type { ComparisonFigures, ListFigures, ListName, OfList } from '../lists.server.ts'
import { figures, inTime } from './figures-in-time.server.ts'
import { nameOf, notMadeYet } from './list-names.ts'

/** What a page shows of a list; nothing made while the set is still being read, or the list made. */
export async function loadList<Part extends ListPart>(
  waveId: string,
  list: ListName,
  part: Part,
  view: ListQuestion,
): Promise<OfList<ListFigures<Part>>> {
  const found = await inTime(waveId, `list ${part}`, () => figures.ofList(nameOf(list), part, view))
  return found ?? notMadeYet
}

/** Who changed place from one list to another; nothing made as there. */
export async function loadComparison(
  waveId: string,
  before: ListName,
  after: ListName,
  view: ListView,
): Promise<OfList<ComparisonFigures>> {
  const found = await inTime(waveId, 'comparison', () =>
    figures.ofComparison(nameOf(before), nameOf(after), view),
  )
  return found ?? notMadeYet
}
