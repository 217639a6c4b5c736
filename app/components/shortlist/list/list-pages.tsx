import { useMessages } from '#app/messages/use-messages.ts'
import { listAddress } from '#app/report/list/list-address.ts'
import type { ShownChoice, ShownSources } from '#app/shortlist-page.server.ts'

export type ListPage = 'shortlist'

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
  const { shortlist: text } = useMessages()
  const address = listAddress(chosen, sources)
  const pages = [{ page: 'shortlist', label: text.listPage }] as const
  if (pages.length < 2) return null
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
