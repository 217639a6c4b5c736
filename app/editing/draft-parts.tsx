import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { pathOfPage, type PageEntry } from './edit-view.ts'
import { pageName } from './page-name.ts'

/** The way around in a draft: its pages, and how much is missing on each. */
export function DraftParts({
  path,
  entries,
  current,
  isFolded,
}: {
  path: string
  entries: readonly PageEntry[]
  current: string
  isFolded: boolean
}) {
  const { editor } = useMessages()
  const language = useLanguage()
  const list = (
    <ul>
      <li>
        <a href={path}>{editor.overview}</a>
      </li>
      {entries.map((entry) => (
        <li key={entry.page}>
          <a
            href={`${path}/${pathOfPage(entry.page)}`}
            aria-current={entry.page === current ? 'page' : undefined}
          >
            {pageName(editor, entry, language)}
          </a>
          {entry.missing > 0 && <span className="missing"> {editor.missingCount(entry.missing)}</span>}
        </li>
      ))}
    </ul>
  )
  return (
    <nav className={isFolded ? 'draft-parts folded' : 'draft-parts'} aria-label={editor.parts}>
      <details>
        <summary>{editor.parts}</summary>
        {list}
      </details>
      {!isFolded && list}
    </nav>
  )
}
