import { ids } from '#app/answer-client/page.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Role } from '#db/schema.ts'

/** Which practice and role the answers are about, and how far one is, in words. */
export function Steps({
  practiceName,
  role,
  isSynthetic,
  step,
  progress,
  toOverview = false,
}: {
  practiceName: string
  role: Role
  isSynthetic: boolean
  step: string
  progress?: { number: number; of: number }
  /** Whether the page has the overview. */
  toOverview?: boolean
}) {
  const { answer, frame, words } = useMessages()
  return (
    <div className="steps">
      {isSynthetic && <p className="notice warning">{frame.synthetic}</p>}
      <p className="quiet">{answer.about(practiceName, words.roles[role])}</p>
      <p className="step">
        {step}
        {toOverview && (
          <a className="to-overview" href={`#${ids.overview}`}>
            {answer.overview.heading}
          </a>
        )}
        {progress && <progress aria-label={answer.steps.label} value={progress.number} max={progress.of} />}
      </p>
    </div>
  )
}

/** The buttons below every page of the answering. The first in the document is what Enter does. */
export function StepButtons({ back = true, later = true }: { back?: boolean; later?: boolean }) {
  const { answer } = useMessages()
  return (
    <div className="actions step-buttons">
      <button name="go" value="next">
        {answer.next}
      </button>
      {back && (
        <button className="secondary" name="go" value="back">
          {answer.back}
        </button>
      )}
      {later && (
        <button className="secondary" name="go" value="later">
          {answer.later}
        </button>
      )}
    </div>
  )
}
