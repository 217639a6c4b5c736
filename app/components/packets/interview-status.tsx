import { formatDate, formatDateTime, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { filledInOn } from '#app/packets/filled-in-on.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { ShownStatus } from '#db/queries/interview-statuses.ts'
import { Choices, TextArea, TextField } from '../field.tsx'
import { PacketForm } from './packet-form.tsx'
import { PacketSection } from './packet-section.tsx'
import { RefusedPacket } from './refused-packet.tsx'

/** How the interview stands and stood, and a form that says how it stands now. */
export function InterviewStanding({
  statuses,
  mayWrite,
  rejected,
  decisionPath,
}: {
  /** The newest first. */
  statuses: readonly ShownStatus[]
  mayWrite: boolean
  rejected: RejectedPacket | undefined
  /** Where something is decided about the practice. */
  decisionPath: string
}) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const statusText = useStatusText()
  const [newest, ...before] = statuses
  const lineOf = (one: ShownStatus) =>
    text.statusBy(sentenceCase(statusText(one)), one.by, formatDateTime(one.at, language))
  return (
    <PacketSection id="status" title={text.statusHeading} level={2}>
      {newest ? (
        <>
          <p>
            <strong>{lineOf(newest)}</strong>
          </p>
          {newest.note && <blockquote>{newest.note}</blockquote>}
          {newest.status === 'declined' && (
            <p className="notice">
              {text.declinedNext} <a href={decisionPath}>{text.toDecision}</a>
            </p>
          )}
        </>
      ) : (
        <p>{text.statusNone}</p>
      )}
      {before.length > 0 && (
        <details>
          <summary>{text.statusHistory}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.number}>
                {lineOf(one)} {one.note}
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayWrite && <StatusForm newest={newest} rejected={rejected} />}
    </PacketSection>
  )
}

/** `aftalt 3. december 2026`. */
export function useStatusText() {
  const { packets: text } = useMessages()
  const language = useLanguage()
  return ({ status, onDate }: Pick<ShownStatus, 'status' | 'onDate'>): string =>
    onDate === null
      ? text.statuses[status]
      : text.statusOn(text.statuses[status], formatDate(onDate, language))
}

function StatusForm({
  newest,
  rejected,
}: {
  newest: ShownStatus | undefined
  rejected: RejectedPacket | undefined
}) {
  const { packets: text } = useMessages()
  const statusText = useStatusText()
  const values = rejected?.values
  return (
    <PacketForm after={filledInOn(newest?.number ?? 0, rejected)}>
      {!rejected?.newest && <RefusedPacket rejected={rejected} />}
      {rejected?.newest && (
        <div className="alert" role="alert">
          <p>{text.statusTheirs(rejected.newest.by, statusText(rejected.newest))}</p>
          {rejected.newest.note && <blockquote>{rejected.newest.note}</blockquote>}
        </div>
      )}
      <input type="hidden" name="intent" value="status" />
      <Choices
        name="status"
        label={text.statusField}
        value={values?.status ?? newest?.status ?? 'not_arranged'}
        invalid={rejected?.invalid}
        choices={Object.entries(text.statuses).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        name="date"
        type="date"
        label={text.statusDate}
        value={values?.date ?? newest?.onDate}
        invalid={rejected?.invalid}
        unmarked
        short
      />
      <TextArea
        name="note"
        label={text.statusNote}
        value={values?.note}
        invalid={rejected?.invalid}
        rows={2}
        maxLength={2000}
      />
      <div className="actions">
        <button>{text.statusSave}</button>
      </div>
    </PacketForm>
  )
}
