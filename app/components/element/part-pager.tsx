import { useLocation } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInList } from '#app/page-of.ts'

/** The way to the other pages of one list of several on a page; everything else in the address stays. */
export function PartPager({
  label,
  place: { page, pages },
  name,
  anchor,
}: {
  label: string
  place: PlaceInList
  /** What the list's page is called in the address, and where the list is on the page. */
  name: string
  anchor: string
}) {
  const { results: text } = useMessages()
  const { search } = useLocation()
  if (pages === 1) return null
  const address = (to: number) => {
    const asked = new URLSearchParams(search)
    asked.set(name, String(to))
    return `?${asked}#${anchor}`
  }
  return (
    <nav className="actions" aria-label={label}>
      {page > 1 && <a href={address(page - 1)}>{text.previousPage}</a>}
      <span>{text.page(page, pages)}</span>
      {page < pages && <a href={address(page + 1)}>{text.nextPage}</a>}
    </nav>
  )
}
