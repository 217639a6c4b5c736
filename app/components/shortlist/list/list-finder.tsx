import { useSearchParams } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { listedPerPage, type ListView } from '#app/report/list/list-view.ts'
import { NameFinder } from '../../name-finder.tsx'
import { PageJump } from '../../page-jump.tsx'
import { WholeOnPaper } from '../../whole-on-paper.tsx'

/** The ways into a list that has more than a page: to find practices in it, and to have it whole. */
export function ListWays({
  view,
  listed,
  place,
  shown,
  at,
}: {
  view: ListView
  /** How many lines there are when nothing is searched for. */
  listed: number
  place: PlaceInList
  /** How many are on this page. */
  shown: number
  /** Id of the heading of the list. */
  at: string
}) {
  return (
    <>
      {(view.search !== '' || listed > listedPerPage) && (
        <ListFinder view={view} found={place.total} at={at} />
      )}
      {shown > 0 && (
        <WholeOnPaper {...place} shown={shown} isWhole={view.isWhole} perPage={listedPerPage} at={at} />
      )}
    </>
  )
}

/** Finds practices by name or code as a plain GET form; which list it is goes on standing in the address. */
function ListFinder({
  view,
  found,
  at,
}: {
  view: ListView
  /** How many lines were found. */
  found: number
  /** Id of the heading of what is searched. */
  at: string
}) {
  const { shortlist: text } = useMessages()
  const [query] = useSearchParams()
  const kept = [...query].filter(([name]) => !['q', 'page', 'missing'].includes(name))
  return (
    <>
      <NameFinder
        id="list-search"
        at={at}
        words={{ finder: text.finder, find: text.find, button: text.findButton }}
        search={view.search}
        kept={kept}
      />
      {view.search && (
        <p role="status">
          {text.found(found, view.search)}{' '}
          <a className="on-screen" href={addressWith(query, { q: null, page: null, missing: null }, at)}>
            {text.findNone}
          </a>
        </p>
      )}
    </>
  )
}

/** The way to the other pages of a list. */
export function ListPager({
  view,
  place: { page, pages, from, total },
  shown,
  at,
}: {
  view: ListView
  place: PlaceInList
  shown: number
  at: string
}) {
  const { shortlist: text, frame, results } = useMessages()
  const [query] = useSearchParams()
  if (view.isWhole || total <= listedPerPage) return null
  return (
    <>
      <nav className="pager" aria-label={text.pages}>
        {page > 1 && (
          <a href={addressWith(query, { page: String(page - 1) }, at)} rel="prev">
            {results.previousPage}
          </a>
        )}
        <span>{frame.pager.of(from, from + shown - 1, total)}</span>
        {page < pages && (
          <a href={addressWith(query, { page: String(page + 1) }, at)} rel="next">
            {results.nextPage}
          </a>
        )}
      </nav>
      <PageJump page={page} pages={pages} at={at} />
    </>
  )
}

/** This page's address with other words in it, and the place that it is read from. */
export function addressWith(
  query: URLSearchParams,
  other: Readonly<Record<string, string | null>>,
  at: string,
): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(other)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return `?${next}#${at}`
}
