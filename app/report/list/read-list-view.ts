import { z } from 'zod'
import type { ListView } from './list-view.ts'

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
