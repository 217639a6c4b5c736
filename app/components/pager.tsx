import { useSearchParams } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'

/** The way to the other pages of a list; what is chosen stays chosen. */
export function Pager({
  page,
  pages,
  from,
  shown,
  total,
}: {
  page: number
  pages: number
  /** Number of the first row, from 1. */
  from: number
  /** How many rows are on this page. */
  shown: number
  total: number
}) {
  const { frame } = useMessages()
  const text = frame.pager
  const [query] = useSearchParams()
  if (pages === 1) return null
  const address = (to: number) => {
    const next = new URLSearchParams(query)
    next.delete('done')
    next.set('page', String(to))
    return `?${next}`
  }
  return (
    <nav className="pager" aria-label={text.label}>
      {page > 1 && (
        <a href={address(page - 1)} rel="prev">
          {text.previous}
        </a>
      )}
      <span>{text.of(from, from + shown - 1, total)}</span>
      {page < pages && (
        <a href={address(page + 1)} rel="next">
          {text.next}
        </a>
      )}
    </nav>
  )
}
