import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { useTypedIn } from '#app/packets/use-typed-in.ts'
import { KeptQuestion } from './kept-question.tsx'
import { PacketForm } from './packet-form.tsx'

/** The questions that were chosen, in their order, and those that were taken off again. */
export function KeptQuestions({
  packet,
  minimumGroup,
  mayWrite,
  rejected,
}: {
  packet: Packet
  minimumGroup: number
  mayWrite: boolean
  rejected: RejectedPacket | undefined
}) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const { questions, order } = packet.questions
  const { typedIn, typeIn, forget } = useTypedIn<true>()
  const reworded = rejected?.values.intent === 'reword' ? rejected.values.question : undefined
  // one that somebody else has removed stays as long as what was typed in it is not saved
  const standing = questions.filter(({ id, isRemoved }) => !isRemoved || typedIn.has(id) || id === reworded)
  const removed = questions.filter((question) => !standing.includes(question))
  return (
    <>
      <h3>{text.keptHeading}</h3>
      {standing.length === 0 && <p>{text.keptNone}</p>}
      <ol className="interview-questions">
        {standing.map((question, place) => (
          <KeptQuestion
            key={question.id}
            question={question}
            place={place}
            isLast={place === standing.length - 1}
            order={order}
            now={packet.drafts.find(({ key }) => key === question.draft?.key) ?? null}
            words={packet.words}
            minimumGroup={minimumGroup}
            mayWrite={mayWrite}
            rejected={rejected?.values.question === question.id ? rejected : undefined}
            onTyped={() => typeIn(question.id, true)}
            onSaved={() => forget(question.id)}
          />
        ))}
      </ol>
      {removed.length > 0 && (
        <details>
          <summary>{text.removedHeading(removed.length)}</summary>
          <ul>
            {removed.map(({ id, text: read, language: own, number, by, at }) => (
              <li key={id} id={`question-${id}`}>
                <span lang={own}>{read}</span>{' '}
                <span className="quiet">{text.removedBy(by, formatDateTime(at, language))}</span>
                {mayWrite && (
                  <PacketForm className="actions" after={number}>
                    <input type="hidden" name="question" value={id} />
                    <button name="intent" value="restore" className="secondary">
                      {text.restore}
                      <span className="visually-hidden">: {read}</span>
                    </button>
                  </PacketForm>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
