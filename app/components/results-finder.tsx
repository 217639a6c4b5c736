import { useMessages } from '#app/messages/use-messages.ts'
import { addressOf, type ResultChoices } from '#app/report/choices.ts'
import { listAddress, viewInAddress } from '#app/report/results-address.ts'
import type { ResultsView } from '#app/report/wave-results.ts'

/** Finds practices by name or code as a plain GET form; choices and order go on standing in the address. */
export function ResultsFinder({
  view,
  choices,
  found,
}: {
  view: ResultsView
  choices: ResultChoices
  /** How many practices were found. */
  found: number
}) {
  const { results: text } = useMessages()
  const { q: _, ...kept } = viewInAddress(view)
  const hidden = [...new URLSearchParams(addressOf(choices)), ...Object.entries(kept)]
  return (
    <>
      <form method="get" action="#practices" className="finder" role="search" aria-label={text.finder}>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="field">
          <label htmlFor="practice-search">{text.find}</label>
          <input id="practice-search" type="search" name="q" defaultValue={view.search} maxLength={200} />
        </div>
        <button className="secondary">{text.findButton}</button>
      </form>
      {view.search && (
        <p role="status">
          {text.found(found, view.search)}{' '}
          <a href={listAddress(choices, { ...view, search: '', page: 1 })}>{text.findNone}</a>
        </p>
      )}
    </>
  )
}

/** The way to the other pages of the list, and to all of it at once. */
export function ResultsPager({
  view,
  choices,
  place: { page, pages, from, shown, total, size },
}: {
  view: ResultsView
  choices: ResultChoices
  place: {
    page: number
    pages: number
    /** Number of the first line, from 1. */
    from: number
    shown: number
    total: number
    /** Lines of a page. */
    size: number
  }
}) {
  const { results: text, frame } = useMessages()
  if (total <= size) return null
  const address = (to: Partial<ResultsView>) => listAddress(choices, { ...view, ...to })
  if (view.isWhole) {
    return (
      <nav className="pager" aria-label={text.pages}>
        <a href={address({ isWhole: false, page: 1 })}>{text.showPages(size)}</a>
      </nav>
    )
  }
  return (
    <nav className="pager" aria-label={text.pages}>
      {page > 1 && (
        <a href={address({ page: page - 1 })} rel="prev">
          {text.previousPage}
        </a>
      )}
      <span>{frame.pager.of(from, from + shown - 1, total)}</span>
      {page < pages && (
        <a href={address({ page: page + 1 })} rel="next">
          {text.nextPage}
        </a>
      )}
      <a href={address({ isWhole: true, page: 1 })}>{text.showAll(total)}</a>
    </nav>
  )
}
