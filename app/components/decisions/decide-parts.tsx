import type { ComponentProps } from 'react'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import type { loadPracticeDecisionPage } from '#app/decisions/practice-page.server.ts'
import { swapSides } from '#app/decisions/swap-partners.ts'
import { DecideForm } from './decide-form.tsx'
import { KeptForm } from './kept-form.tsx'
import { SwapPart } from './swap-part.tsx'

type Page = Awaited<ReturnType<typeof loadPracticeDecisionPage>>

/** What can be decided about one practice: an outcome of its own, or a swap for another. */
export function DecideParts({
  selection: { line, swap, inRun, k, stamp },
  practiceId,
  stands,
  path,
  rejected,
}: {
  selection: Pick<Extract<Page['selection'], { status: 'made' }>, 'line' | 'swap' | 'inRun' | 'k' | 'stamp'>
  practiceId: string
  stands: ComponentProps<typeof DecideForm>['stands']
  /** Of the decisions. */
  path: string
  rejected: Rejected | undefined
}) {
  const [decideRejected, swapRejected] =
    rejected?.values.intent === 'swap' ? [undefined, rejected] : [rejected]
  const sides = line && swap && swapSides(line, swap.other, swap.goesOut, swapRejected?.values)
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
          back={path}
        />
      )}
      {line && swap && (
        <SwapPart
          swap={swap}
          sides={sides}
          own={line}
          k={k}
          stamp={stamp}
          path={path}
          rejected={swapRejected}
        />
      )}
    </>
  )
}
