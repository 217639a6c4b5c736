import type { DraftQuestion } from '#analysis/interview/draft-question.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { InterviewWords } from '#app/packets/interview-words.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { InterviewQuestion } from '#db/queries/interview-questions.ts'
import type { Language } from '#db/schema.ts'
import { PacketForm } from './packet-form.tsx'
import { GivesAway, QuestionGrounds } from './question-grounds.tsx'
import { questionText } from './question-text.ts'
import { RefusedPacket } from './refused-packet.tsx'
import { RewordQuestion } from './reword-question.tsx'

/** One question with where it came from, how it read before, and what can be done with it. */
export function KeptQuestion({
  question,
  place,
  isLast,
  order,
  now,
  words,
  minimumGroup,
  mayWrite,
  rejected,
  onTyped,
  onSaved,
}: {
  question: InterviewQuestion
  place: number
  isLast: boolean
  order: number
  /** The same draft as it would be made now; `null` when it would not. */
  now: DraftQuestion | null
  words: InterviewWords
  minimumGroup: number
  mayWrite: boolean
  rejected: RejectedPacket | undefined
  /** Something was typed as its new wording. */
  onTyped: () => void
  onSaved: () => void
}) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const { id, draft, number, wordings, isRemoved, by, at } = question
  return (
    <li id={`question-${id}`}>
      <RefusedPacket rejected={rejected} />
      <p className="question-text" lang={question.language}>
        {question.text}
      </p>
      <p className="quiet">
        {(isRemoved ? text.removedBy : text.questionBy)(by, formatDateTime(at, language))}.{' '}
        <Origin question={question} words={words} />
      </p>
      <GivesAway draft={draft} minimumGroup={minimumGroup} />
      {draft && <QuestionGrounds draft={draft} words={words} about={question.text} />}
      <DraftThenAndNow question={question} now={now} words={words} />
      {wordings.length > 1 && (
        <details>
          <summary>{text.before}</summary>
          <ul>
            {wordings.slice(0, -1).map((wording) => (
              <li key={wording.number}>
                <span lang={wording.language}>{wording.text}</span>{' '}
                <span className="quiet">
                  {wording.isRemoved
                    ? text.removedBy(wording.by, formatDateTime(wording.at, language))
                    : text.questionBy(wording.by, formatDateTime(wording.at, language))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayWrite && (
        <>
          {!isRemoved && (
            <div className="question-moves">
              {place > 0 && <Move id={id} after={order} to="up" name={text.upNamed(place + 1)} />}
              {!isLast && <Move id={id} after={order} to="down" name={text.downNamed(place + 1)} />}
              <Move id={id} after={number} to="remove" name={text.removeNamed(place + 1)} />
            </div>
          )}
          <RewordQuestion
            question={question}
            name={text.rewordNamed(place + 1)}
            rejected={rejected?.values.intent === 'reword' ? rejected : undefined}
            onTyped={onTyped}
            onSaved={onSaved}
          />
        </>
      )}
    </li>
  )
}

function Move({
  id,
  after,
  to,
  name,
}: {
  id: string
  after: number
  to: 'up' | 'down' | 'remove'
  name: string
}) {
  const { packets: text } = useMessages()
  return (
    <PacketForm after={after}>
      <input type="hidden" name="question" value={id} />
      <button name="intent" value={to} className="secondary" aria-label={name}>
        {text[to]}
      </button>
    </PacketForm>
  )
}

function Origin({ question, words }: Worded) {
  const { packets: text } = useMessages()
  const { draft, run } = question
  if (!draft || !run) return <>{text.fromSelf}.</>
  const isSame = questionText(draft, words, keptIn(question)) === question.text
  return <>{(isSame ? text.fromDraft : text.fromDraftChanged)(run.setNumber, run.ruleNumber)}.</>
}

/** What the draft said where it was changed, and what it would say by the figures of today. */
function DraftThenAndNow({ question: kept, now, words }: Worded & { now: DraftQuestion | null }) {
  const { packets: text } = useMessages()
  if (!kept.draft) return null
  const language = keptIn(kept)
  const [then, today] = [questionText(kept.draft, words, language), now && questionText(now, words, language)]
  return (
    <>
      {then !== kept.text && (
        <details>
          <summary>{text.draftRead}</summary>
          <blockquote lang={language}>{then}</blockquote>
        </details>
      )}
      {today !== null && today !== then && (
        <div className="notice">
          <p>{text.draftNow}</p>
          <blockquote lang={language}>{today}</blockquote>
        </div>
      )}
    </>
  )
}

/** The language in which the draft was read by whoever kept it; a page in another must not call it changed. */
function keptIn({ wordings, language }: InterviewQuestion): Language {
  return wordings[0]?.language ?? language
}

interface Worded {
  question: InterviewQuestion
  words: InterviewWords
}
