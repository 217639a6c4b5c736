import { placeInList, type PlaceInList } from '#app/page-of.ts'

/** What an address asks to see of a list. */
export interface ListView {
  /** Practices with this in their name or code. */
  readonly search: string
  /** From 1. */
  readonly page: number
  /** Every line at once. */
  readonly isWhole: boolean
}

/** Lines of a page. */
export const listedPerPage = 25

/** Where a view of so many lines lies among them. */
export function pagePlace(total: number, page: number, { isWhole }: Pick<ListView, 'isWhole'>): PlaceInList {
  return placeInList(total, page, isWhole ? Math.max(1, total) : listedPerPage)
}

/** The lines that a view shows. */
export function shownLines<Line>(
  lines: readonly Line[],
  { from }: PlaceInList,
  { isWhole }: Pick<ListView, 'isWhole'>,
): readonly Line[] {
  return isWhole ? lines : lines.slice(from - 1, from - 1 + listedPerPage)
}

/** What an address says of a view, without what holds anyway. */
export function listViewInAddress({ search, page, isWhole }: ListView): Record<string, string> {
  return {
    ...(search && { q: search }),
    ...(isWhole && { show: 'all' }),
    ...(page > 1 && !isWhole && { page: String(page) }),
  }
}
