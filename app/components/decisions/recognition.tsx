import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PracticeRecognition } from '#db/queries/practice-recognitions.ts'
import { Choices, FormFault, TextArea, noPlace } from '../field.tsx'

/** Whether a practice counts as safe or promising already: what others concluded, with the source. */
export function Recognition({
  recognitions,
  mayDecide,
  rejected,
}: {
  /** The newest first. */
  recognitions: readonly PracticeRecognition[]
  mayDecide: boolean
  rejected: Rejected | undefined
}) {
  const { judgements: text } = useMessages()
  const language = useLanguage()
  const [newest, ...earlier] = recognitions
  const said = ({ recognisedAs, by, at }: PracticeRecognition) =>
    text.recognisedNow(text.recognised[recognisedAs], by, formatDateTime(at, language))
  return (
    <section>
      <h2 id="recognition">{text.recognitionHeading}</h2>
      <p>{text.recognitionIntro}</p>
      {newest ? (
        <>
          <p>
            <strong>{said(newest)}</strong>
          </p>
          <blockquote>{newest.reason}</blockquote>
        </>
      ) : (
        <p>{text.notRecognised}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{text.recognitionHistory}</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.number}>
                {said(one)} {one.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayDecide && (
        <details open={rejected !== undefined}>
          <summary>{text.recognitionChoice} …</summary>
          {rejected?.refusal === 'overtaken' && newest && (
            <div className="alert" role="alert">
              <p>{text.recognitionOvertaken(newest.by, text.recognised[newest.recognisedAs])}</p>
            </div>
          )}
          <form method="post" action={noPlace}>
            <FormFault invalid={rejected?.invalid} />
            <input type="hidden" name="intent" value="recognise" />
            <input type="hidden" name="after" value={newest?.number ?? 0} />
            <Choices
              name="recognisedAs"
              label={text.recognitionChoice}
              value={rejected?.values.recognisedAs ?? newest?.recognisedAs}
              invalid={rejected?.invalid}
              choices={Object.entries(text.recognisedHints).map(([value, label]) => ({ value, label }))}
            />
            <TextArea
              name="reason"
              label={text.recognitionReason}
              hint={text.recognitionReasonHint}
              value={rejected?.values.reason}
              invalid={rejected?.invalid}
              maxLength={2000}
              required
            />
            <div className="actions">
              <button>{text.recognitionSave}</button>
            </div>
          </form>
        </details>
      )}
    </section>
  )
}
