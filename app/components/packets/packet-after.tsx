import { useMessages } from '#app/messages/use-messages.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { LoadedPacket } from '#app/packets/reload-packet.ts'
import { TextArea } from '../field.tsx'
import { InterviewAppraisals } from './interview-appraisals.tsx'
import { InterviewNotes } from './interview-notes.tsx'
import { KeptQuestions } from './kept-questions.tsx'
import { PacketForm } from './packet-form.tsx'
import { PacketSection } from './packet-section.tsx'
import { QuestionDrafts } from './question-drafts.tsx'
import { RefusedPacket } from './refused-packet.tsx'

/** What people write: questions, notes and appraisals. */
export function PacketAfter({
  loaded: { packet, minimumGroup, mayWrite, accountId },
  rejected,
}: {
  loaded: LoadedPacket
  rejected: RejectedPacket | undefined
}) {
  const { packets: text } = useMessages()
  const intent = rejected?.values.intent
  const refusedAs = (...intents: readonly string[]) => (intents.includes(intent ?? '') ? rejected : undefined)
  const ofQuestion = refusedAs('reword', 'remove', 'restore', 'up', 'down')
  const standing = packet.questions.questions.filter(({ isRemoved }) => !isRemoved)
  // of a question that is not among those that stand any more; one with another wording is shown with it
  const isGone = intent !== 'reword' && !standing.some(({ id }) => id === ofQuestion?.values.question)
  return (
    <>
      <PacketSection id="questions" title={text.questionsHeading} level={2}>
        {isGone && <RefusedPacket rejected={ofQuestion} />}
        <KeptQuestions
          packet={packet}
          minimumGroup={minimumGroup}
          mayWrite={mayWrite}
          rejected={ofQuestion}
        />
        {mayWrite && (
          <QuestionDrafts packet={packet} minimumGroup={minimumGroup} rejected={refusedAs('keep')} />
        )}
        {mayWrite && <OwnQuestion rejected={refusedAs('own')} />}
      </PacketSection>
      <InterviewNotes
        notes={packet.notes}
        questions={packet.questions.questions}
        mayWrite={mayWrite}
        rejected={refusedAs('note')}
      />
      <InterviewAppraisals
        packet={packet}
        accountId={accountId}
        mayWrite={mayWrite}
        rejected={refusedAs('appraise')}
      />
    </>
  )
}

function OwnQuestion({ rejected }: { rejected: RejectedPacket | undefined }) {
  const { packets: text } = useMessages()
  return (
    <PacketForm>
      <RefusedPacket rejected={rejected} />
      <input type="hidden" name="intent" value="own" />
      <TextArea
        name="text"
        label={text.own}
        hint={text.ownHint}
        value={rejected?.values.text}
        invalid={rejected?.invalid}
        rows={3}
        maxLength={1000}
        required
      />
      <div className="actions">
        <button className="secondary">{text.ownButton}</button>
      </div>
    </PacketForm>
  )
}
