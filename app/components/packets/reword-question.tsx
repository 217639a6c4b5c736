import { useMessages } from '#app/messages/use-messages.ts'
import { filledInOn } from '#app/packets/filled-in-on.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { InterviewQuestion } from '#db/queries/interview-questions.ts'
import { TextArea } from '../field.tsx'
import { PacketForm } from './packet-form.tsx'

/** A form, folded, that gives a question another wording; one that was removed stands again with it. */
export function RewordQuestion({
  question: { id, text: read, number },
  name,
  rejected,
  onTyped,
  onSaved,
}: {
  question: InterviewQuestion
  name: string
  rejected: RejectedPacket | undefined
  onTyped: () => void
  onSaved: () => void
}) {
  const { packets: text } = useMessages()
  return (
    <details open={rejected !== undefined} onChange={onTyped}>
      <summary>{name}</summary>
      <PacketForm after={filledInOn(number, rejected)} onSaved={onSaved}>
        <input type="hidden" name="intent" value="reword" />
        <input type="hidden" name="question" value={id} />
        <TextArea
          name="text"
          label={text.newText}
          value={rejected?.values.text ?? read}
          invalid={rejected?.invalid}
          rows={3}
          maxLength={1000}
          required
        />
        <div className="actions">
          <button>{text.saveText}</button>
        </div>
      </PacketForm>
    </details>
  )
}
