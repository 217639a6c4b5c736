import { useSearchParams } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInList } from '#app/page-of.ts'

/** The way from a page of a list to the whole list, which is what is printed; on the paper of one page stands which it is. */
export function WholeOnPaper({
  page,
  pages,
  from,
  total,
  shown,
  isWhole,
  perPage,
  at,
}: PlaceInList & {
  /** How many lines are on this page. */
  shown: number
  isWhole: boolean
  perPage: number
  /** Id of the heading of the list. */
  at: string
}) {
  const { frame } = useMessages()
  const text = frame.pager
  const [query] = useSearchParams()
  if (total <= perPage) return null
  const address = new URLSearchParams(query)
  for (const name of ['page', 'missing', 'show', 'done']) address.delete(name)
  if (isWhole) {
    return (
      <p className="on-screen">
        {text.wholeHere(total)} <a href={`?${address}#${at}`}>{text.fewer(perPage)}</a>
      </p>
    )
  }
  address.set('show', 'all')
  return (
    <>
      <p className="on-screen">
        <a href={`?${address}#${at}`}>{text.printWhole(total)}</a>
      </p>
      <p className="on-paper">{text.partOnPaper({ page, pages, from, to: from + shown - 1, total })}</p>
    </>
  )
}
