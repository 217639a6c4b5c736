import { useId } from 'react'
import { useSearchParams } from '@remix-run/react'
import { useMessages } from '#app/messages/use-messages.ts'

/** With fewer pages than this, the ways to the one before and the one after are enough. */
const jumpFrom = 5

/** Straight to any page of a long list, as a plain GET form; what is chosen stays chosen. */
export function PageJump({
  page,
  pages,
  at,
}: {
  page: number
  pages: number
  /** Id of the heading of the list. */
  at: string
}) {
  const { frame } = useMessages()
  const id = useId()
  const [query] = useSearchParams()
  if (pages < jumpFrom) return null
  return (
    <form method="get" action={`#${at}`} className="page-jump">
      {[...query]
        .filter(([name]) => name !== 'page' && name !== 'done')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <label htmlFor={id}>{frame.pager.jump(pages)}</label>
      <input id={id} type="number" name="page" min={1} max={pages} defaultValue={page} required />
      <button className="secondary">{frame.pager.go}</button>
    </form>
  )
}
