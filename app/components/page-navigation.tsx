import { useMessages } from '#app/messages/use-messages.ts'
import { practiceListAddress } from '#app/practice-list.ts'
import type { PracticeListQuery } from '#app/practice-list.server.ts'

/** The way to the neighbouring pages of the list of practices; what is searched and sorted stays. */
export function PageNavigation({
  page,
  pages,
  query,
}: {
  page: number
  pages: number
  query: PracticeListQuery
}) {
  const { practices: text } = useMessages()
  if (pages === 1) return null
  return (
    <nav className="pager" aria-label={text.pages}>
      {page > 1 && (
        <a href={practiceListAddress(query, { page: page - 1 })} rel="prev">
          {text.previous}
        </a>
      )}
      <span>{text.pageOf(page, pages)}</span>
      {page < pages && (
        <a href={practiceListAddress(query, { page: page + 1 })} rel="next">
          {text.next}
        </a>
      )}
    </nav>
  )
}
