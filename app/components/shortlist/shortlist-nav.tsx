import { useMessages } from '#app/messages/use-messages.ts'
import { shortlistPages, type ShortlistPage } from './shortlist-pages.ts'
import '#app/styles/shortlist.css'

/** The way between the pages that lead from a rule to interviews, with a mark at the one that is open. */
export function ShortlistNav({
  path,
  current,
}: {
  /** Of the wave. */
  path: string
  current: ShortlistPage
}) {
  const { shortlistPages: text } = useMessages()
  return (
    <nav aria-label={text.label}>
      <ul className="sub-pages">
        {shortlistPages.map((page) => (
          <li key={page}>
            <a href={`${path}/${page}`} aria-current={page === current ? 'page' : undefined}>
              {text.pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
