import { useId } from 'react'
import type { Progress } from '#app/report/computations.ts'
import { formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** How far a computation is: a bar, and what it is at in words. Not read aloud by itself: it would never be silent. */
export function AnalysisProgress({ progress }: { progress: Progress | null }) {
  const { computing: text } = useMessages()
  const language = useLanguage()
  const id = useId()
  const share = progress && progress.of > 0 ? Math.min(1, progress.done / progress.of) : null
  return (
    <p className="analysis-progress">
      <label htmlFor={id}>{text.progress}</label>
      {share === null ? <progress id={id} /> : <progress id={id} value={share} max={1} />}
      <span>
        {progress ? text.step(text.steps[progress.step], formatShare(share, language)) : text.waiting}
      </span>
    </p>
  )
}
