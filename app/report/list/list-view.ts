import { z } from 'zod'

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
export const listedPerPage = 50

const View = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  show: z.enum(['all']).or(z.undefined()).catch(undefined),
})

/** An address that makes no sense shows the list as it is without one. */
export function readListView(searchParams: URLSearchParams): ListView {
  const { q, page, show } = View.parse(Object.fromEntries(searchParams))
  return { search: q, page, isWhole: show === 'all' }
}

/** What an address says of a view, without what holds anyway. */
export function listViewInAddress({ search, page, isWhole }: ListView): Record<string, string> {
  return {
    ...(search && { q: search }),
    ...(isWhole && { show: 'all' }),
    ...(page > 1 && !isWhole && { page: String(page) }),
  }
}
