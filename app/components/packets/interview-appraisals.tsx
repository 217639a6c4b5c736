import { formatDateTime, formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { standingAmong } from '#app/packets/standing-among.ts'
import type { ShownAppraisal } from '#db/queries/interview-appraisals.ts'
import { TextArea } from '../field.tsx'
import { PacketForm } from './packet-form.tsx'
import { PacketSection } from './packet-section.tsx'
import { RefusedPacket } from './refused-packet.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** What assessors write about each element after the interview, beside what informants answered; without a figure of its own. */
export function InterviewAppraisals({
  packet,
  accountId,
  mayWrite,
  rejected,
}: {
  packet: Packet
  /** Whose form it is. */
  accountId: string
  mayWrite: boolean
  rejected: RejectedPacket | undefined
}) {
  const { packets: text, results } = useMessages()
  const language = useLanguage()
  const { elementOf } = useAnswerWords(packet.words)
  const listed = packet.figures?.figures?.result
  const scores = listed?.elements ?? []
  const version =
    listed && packet.figures && packet.figures.others.length > 0
      ? results.scopeVersion(listed.scopeVersion ?? 1)
      : null
  return (
    <PacketSection id="appraisals" title={text.appraisalHeading} level={2}>
      <p>{text.appraisalIntro}</p>
      <ul className="criteria">
        {packet.words.elements.map(({ id }) => {
          const score = scores.find((element) => element.id === id)
          const why = score?.reasons.raw && results.reasons[score.reasons.raw]
          const own = packet.appraisals.filter(({ element }) => element === id)
          return (
            <li key={id} id={`appraisal-${id}`}>
              <h3>{elementOf(id)}</h3>
              {score && (
                <p className="quiet">
                  {score.raw === null
                    ? text.informantsSaidNone(why ?? results.notDefined, version)
                    : text.informantsSaid(formatNumber(score.raw, language, 2), score.informants, version)}
                </p>
              )}
              <Written appraisals={own} />
              {mayWrite && (
                <AppraisalForm
                  element={id}
                  name={elementOf(id)}
                  own={standingAmong(own).find((one) => one.accountId === accountId)}
                  rejected={rejected?.values.element === id ? rejected : undefined}
                />
              )}
            </li>
          )
        })}
      </ul>
    </PacketSection>
  )
}

function Written({ appraisals }: { appraisals: readonly ShownAppraisal[] }) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const standing = standingAmong(appraisals)
  const earlier = appraisals.filter((one) => !standing.includes(one))
  if (standing.length === 0) return <p>{text.appraisalNone}</p>
  const list = (some: readonly ShownAppraisal[]) => (
    <ul className="verbatim">
      {some.map(({ accountId, number, by, at, text: written }) => (
        <li key={`${accountId} ${number}`}>
          <p className="by">{text.appraisalBy(by, formatDateTime(at, language))}</p>
          <blockquote className="typed">{written}</blockquote>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(standing)}
      {earlier.length > 0 && (
        <details>
          <summary>{text.appraisalEarlier(earlier.length)}</summary>
          {list(earlier)}
        </details>
      )}
    </>
  )
}

function AppraisalForm({
  element,
  name,
  own,
  rejected,
}: {
  element: string
  name: string
  own: ShownAppraisal | undefined
  rejected: RejectedPacket | undefined
}) {
  const { packets: text } = useMessages()
  return (
    <details open={rejected !== undefined}>
      <summary>{text.appraise(name)}</summary>
      <PacketForm>
        <RefusedPacket rejected={rejected} />
        <input type="hidden" name="intent" value="appraise" />
        <input type="hidden" name="element" value={element} />
        <TextArea
          name="text"
          label={text.appraisal}
          hint={text.noteHint}
          value={rejected?.values.text ?? own?.text}
          invalid={rejected?.invalid}
          rows={5}
          maxLength={8000}
          required
        />
        <div className="actions">
          <button>{text.appraisalSave}</button>
        </div>
      </PacketForm>
    </details>
  )
}
