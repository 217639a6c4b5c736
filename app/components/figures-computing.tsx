import { useMessages } from '#app/messages/use-messages.ts'
import type { AnalysisState } from '#app/report/analysis-state.ts'
import { AnalysisProgress } from './analysis-progress.tsx'
import { useRefreshWhile } from './use-refresh-while.ts'

/** Stands where a page's figures will be, and loads them when they are there. */
export function FiguresComputing({
  analysis,
  isStill = false,
}: {
  analysis: AnalysisState
  /** Whether the page stays as it is until somebody asks for it. */
  isStill?: boolean
}) {
  const { computing: text } = useMessages()
  useRefreshWhile(!isStill)
  return (
    <div className="notice">
      <p role="status">
        <strong>{text.heading}</strong>
      </p>
      {!isStill && <p>{text.next}</p>}
      <AnalysisProgress progress={analysis.state === 'computing' ? analysis.progress : null} />
    </div>
  )
}
