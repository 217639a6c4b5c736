import { useMessages } from '#app/messages/use-messages.ts'
import type { AnalysisState } from '#app/report/analysis-state.ts'
import { AnalysisProgress } from './analysis-progress.tsx'
import { useRefreshWhile } from './use-refresh-while.ts'

/**
 * Where the analysis of a wave stands, above figures that are there already. Read aloud when it changes from one state to
 * the next; a browser without scripts is not sent round again while somebody reads.
 */
export function AnalysisStatus({ analysis }: { analysis: AnalysisState }) {
  const { computing: text } = useMessages()
  useRefreshWhile(analysis.state === 'computing')
  const sentence = {
    computing: text.analysisComputing,
    ready: text.analysisReady,
    failed: text.analysisFailed,
  }[analysis.state]
  return (
    <div className={noticeOf[analysis.state]}>
      <p role="status">{sentence}</p>
      {analysis.state === 'computing' && (
        <>
          <AnalysisProgress progress={analysis.progress} />
          <noscript>
            <p>
              <a href="">{text.reload}</a>
            </p>
          </noscript>
        </>
      )}
    </div>
  )
}

const noticeOf = { computing: 'notice', ready: 'quiet', failed: 'notice warning' } as const
