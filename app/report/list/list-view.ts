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

/** What an address says of a view, without what holds anyway. */
export function listViewInAddress({ search, page, isWhole }: ListView): Record<string, string> {
  return {
    ...(search && { q: search }),
    ...(isWhole && { show: 'all' }),
    ...(page > 1 && !isWhole && { page: String(page) }),
  }
}
