import { useMessages } from '#app/messages/use-messages.ts'
import { listAddress } from '#app/report/list/list-address.ts'
import type { ShownChoice, ShownSources } from '#app/shortlist/shortlist-page.server.ts'

export type ListPage = 'shortlist' | 'shortlist/scenarios' | 'shortlist/compare'

/** The way between the pages of one list. */
export function ListPages({
  path,
  current,
  chosen,
  sources,
}: {
  /** Of the wave. */
  path: string
  current: ListPage
  chosen: ShownChoice
  sources: ShownSources
}) {
  const { shortlist: text, scenarios, comparison } = useMessages()
  const address = listAddress(chosen, sources)
  const pages = [
    { page: 'shortlist', label: text.listPage },
    { page: 'shortlist/scenarios', label: scenarios.heading },
    { page: 'shortlist/compare', label: comparison.heading },
  ] as const
  return (
    <nav aria-label={text.subPages}>
      <ul className="list-pages">
        {pages.map(({ page, label }) => (
          <li key={page}>
            <a
              href={`${path}/${page}${address && `?${address}`}`}
              aria-current={page === current ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
