import { useState } from 'react'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { ShownNote } from '#db/queries/interview-notes.ts'
import type { InterviewQuestion } from '#db/queries/interview-questions.ts'
import { Select, TextArea } from '../field.tsx'
import { PacketForm } from './packet-form.tsx'
import { PacketSection } from './packet-section.tsx'
import { RefusedPacket } from './refused-packet.tsx'

/** What was noted during and after the interview, and a form that adds to it. */
export function InterviewNotes({
  notes,
  questions,
  mayWrite,
  rejected,
}: {
  notes: readonly ShownNote[]
  /** All of them: a note can be about one that was removed since. */
  questions: readonly InterviewQuestion[]
  mayWrite: boolean
  rejected: RejectedPacket | undefined
}) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const standing = questions.filter(({ isRemoved }) => !isRemoved)
  // one that is chosen here and removed elsewhere must not become the whole interview unseen
  const [atFirst] = useState(standing.map(({ id }) => id))
  const offered = questions.filter(
    ({ id, isRemoved }) => !isRemoved || atFirst.includes(id) || id === rejected?.values.about,
  )
  const labelOf = (question: InterviewQuestion) => {
    const read = question.text.length > 80 ? `${question.text.slice(0, 79)}…` : question.text
    return question.isRemoved
      ? text.noteRemovedQuestion(read)
      : text.noteQuestion(standing.indexOf(question) + 1, read)
  }
  return (
    <PacketSection id="notes" title={text.notesHeading} level={2}>
      <p>{text.notesIntro}</p>
      {notes.length === 0 && <p>{text.notesNone}</p>}
      <ul className="verbatim">
        {notes.map(({ number, by, at, text: note, questionId }) => {
          const about = questions.find(({ id }) => id === questionId)
          return (
            <li key={number}>
              <p className="by">{text.noteBy(by, formatDateTime(at, language))}</p>
              {about && (
                <p className="quiet" lang={about.language}>
                  {text.noteOn(about.text)}
                </p>
              )}
              <blockquote className="typed">{note}</blockquote>
            </li>
          )
        })}
      </ul>
      {mayWrite && (
        <PacketForm>
          <RefusedPacket rejected={rejected} />
          <input type="hidden" name="intent" value="note" />
          <Select
            name="about"
            label={text.noteAbout}
            value={rejected?.values.about}
            invalid={rejected?.invalid}
            empty={text.noteWhole}
            choices={offered.map((question) => ({
              value: question.id,
              label: labelOf(question),
              lang: question.language,
            }))}
            unmarked
          />
          <TextArea
            name="text"
            label={text.note}
            hint={text.noteHint}
            value={rejected?.values.text}
            invalid={rejected?.invalid}
            rows={6}
            maxLength={8000}
            required
          />
          <div className="actions">
            <button>{text.noteSave}</button>
          </div>
        </PacketForm>
      )}
    </PacketSection>
  )
}
