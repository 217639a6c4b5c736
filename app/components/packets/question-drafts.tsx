import type { DraftQuestion } from '#analysis/interview/draft-question.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { changedDrafts } from '#app/packets/changed-drafts.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { useTypedIn } from '#app/packets/use-typed-in.ts'
import { TextArea } from '../field.tsx'
import { PacketForm } from './packet-form.tsx'
import { GivesAway, QuestionGrounds } from './question-grounds.tsx'
import { RefusedPacket } from './refused-packet.tsx'
import { useQuestionWords } from './use-question-words.ts'

/** Drafts that nobody has kept: each can be put in other words and ticked, and all that are ticked are kept together. */
export function QuestionDrafts({
  packet,
  minimumGroup,
  rejected,
}: {
  packet: Packet
  minimumGroup: number
  rejected: RejectedPacket | undefined
}) {
  const { packets: text } = useMessages()
  const { typedIn, typeIn, forget } = useTypedIn<DraftQuestion>()
  const left = draftsLeft(packet)
  // what was typed at one that somebody else has kept, or that is not drafted any more, must not go with it
  const gone = [...typedIn.values()].filter((one) => !left.some(({ key }) => key === one.key))
  const drafts = [...left, ...gone]
  const fault = rejected?.invalid?.keep
  if (packet.drafts.length === 0 && drafts.length === 0 && !rejected) return null
  return (
    <>
      <h3 id="drafts">{text.draftsHeading}</h3>
      <RefusedPacket rejected={rejected} />
      {rejected && <TypedBefore rejected={rejected} drafts={drafts} />}
      {drafts.length === 0 ? (
        <p>{text.draftsNone}</p>
      ) : (
        <PacketForm onSaved={() => forget(...typedIn.keys())}>
          <p>{text.draftsIntro}</p>
          {fault && <p className="error">{text.draftsMissing}</p>}
          <input type="hidden" name="intent" value="keep" />
          <input type="hidden" name="run" value={packet.stands?.run.id} />
          <ol className="interview-questions">
            {drafts.map((draft, place) => (
              <Draft
                key={draft.key}
                draft={draft}
                place={place}
                words={packet.words}
                minimumGroup={minimumGroup}
                rejected={rejected}
                isGone={gone.includes(draft)}
                onTyped={() => typeIn(draft.key, draft)}
              />
            ))}
          </ol>
          <div className="actions">
            <button>{text.keepButton}</button>
          </div>
        </PacketForm>
      )}
    </>
  )
}

/** Those that are not among the kept questions, nor among those that were kept and removed. */
export function draftsLeft({ drafts, questions }: Pick<Packet, 'drafts' | 'questions'>): DraftQuestion[] {
  const kept = new Set(questions.questions.map(({ draft }) => draft?.key))
  return drafts.filter(({ key }) => !kept.has(key))
}

function Draft({
  draft,
  place,
  words,
  minimumGroup,
  rejected,
  isGone,
  onTyped,
}: {
  draft: DraftQuestion
  place: number
  words: Packet['words']
  minimumGroup: number
  rejected: RejectedPacket | undefined
  /** It is not among the drafts any more. */
  isGone: boolean
  onTyped: () => void
}) {
  const { packets: text } = useMessages()
  const { question } = useQuestionWords(words)
  const number = place + 1
  const typed = typedAt(rejected, draft.key)
  const fault = typed && rejected?.invalid?.[`text-${typed.place}`]
  return (
    <li onChange={onTyped}>
      <input type="hidden" name={`key-${number}`} value={draft.key} />
      <input type="hidden" name={`was-${number}`} value={question(draft)} />
      <TextArea
        name={`text-${number}`}
        label={text.draftText(number)}
        value={typed?.text ?? question(draft)}
        invalid={fault ? { [`text-${number}`]: fault } : undefined}
        rows={3}
        maxLength={1000}
        unmarked
      />
      <label className="tick">
        <input
          type="checkbox"
          name="keep"
          value={number}
          defaultChecked={typed?.isTicked}
          aria-label={text.keepNamed(number)}
        />{' '}
        {text.keep}
      </label>
      {isGone && <p className="notice">{text.draftGone}</p>}
      <GivesAway draft={draft} minimumGroup={minimumGroup} />
      <QuestionGrounds draft={draft} words={words} about={text.draftText(number)} />
    </li>
  )
}

/** What was typed at drafts that are not on the page any more: somebody else has kept them, or the figures are others. */
function TypedBefore({ rejected, drafts }: { rejected: RejectedPacket; drafts: readonly DraftQuestion[] }) {
  const { packets: text } = useMessages()
  const ticked = (rejected.values.keep ?? '').split(',').filter(Boolean)
  const typed = new Set([...ticked, ...changedDrafts(rejected.values)])
  const gone = [...typed].filter(
    (place) => !drafts.some(({ key }) => key === rejected.values[`key-${place}`]),
  )
  return gone.map((place) => (
    <div key={place}>
      <p>{text.yours}</p>
      <blockquote>{rejected.values[`text-${place}`]}</blockquote>
    </div>
  ))
}

/** What was typed at a draft, wherever in the form it stood. */
function typedAt(rejected: RejectedPacket | undefined, key: string) {
  if (!rejected) return undefined
  const { values } = rejected
  const place = Object.keys(values)
    .find((name) => name.startsWith('key-') && values[name] === key)
    ?.slice(4)
  if (place === undefined) return undefined
  return {
    place,
    text: values[`text-${place}`] ?? '',
    isTicked: (values.keep ?? '').split(',').includes(place),
  }
}
