import type { ComponentProps } from 'react'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import type { loadPracticeDecisionPage } from '#app/decisions/practice-page.server.ts'
import type { ShownList } from '#app/decisions/selection.server.ts'
import { swapSides } from '#app/decisions/swap-partners.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { DecideForm } from './decide-form.tsx'
import { KeptForm } from './kept-form.tsx'
import { isAnotherList, ListDiffers } from './list-differs.tsx'
import { SwapPart } from './swap-part.tsx'

type Page = Awaited<ReturnType<typeof loadPracticeDecisionPage>>

/** What can be decided about one practice: an outcome of its own, or a swap for another. */
export function DecideParts({
  selection: { line, swap, inRun, k, stamp },
  list,
  practiceId,
  stands,
  path,
  rejected,
}: {
  selection: Pick<Extract<Page['selection'], { status: 'made' }>, 'line' | 'swap' | 'inRun' | 'k' | 'stamp'>
  list: ShownList | null
  practiceId: string
  stands: ComponentProps<typeof DecideForm>['stands']
  /** Of the wave. */
  path: string
  rejected: Rejected | undefined
}) {
  const { decisions: text } = useMessages()
  const [decideRejected, swapRejected] =
    rejected?.values.intent === 'swap' ? [undefined, rejected] : [rejected]
  if (isAnotherList(list)) {
    return (
      <section>
        <h2 id="decide">{text.decideHeading}</h2>
        {rejected && <KeptForm rejected={rejected} />}
        <ListDiffers list={list} path={path} />
      </section>
    )
  }
  // a form that was refused is shown again, whatever can be swapped by now
  const sides =
    line && swap && !decideRejected ? swapSides(line, swap.other, swap.goesOut, swapRejected?.values) : null
  return (
    <>
      {swapRejected && !swap && <KeptForm rejected={swapRejected} />}
      {!sides && (
        <DecideForm
          stamp={stamp}
          practiceId={practiceId}
          stands={stands}
          isProposed={!!inRun?.proposal}
          rejected={decideRejected}
          back={`${path}/decisions`}
        />
      )}
      {line && swap && (
        <SwapPart
          swap={swap}
          sides={sides}
          own={line}
          k={k}
          stamp={stamp}
          path={`${path}/decisions`}
          rejected={swapRejected}
        />
      )}
    </>
  )
}
