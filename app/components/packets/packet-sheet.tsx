import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { standingAmong } from '#app/packets/standing-among.ts'
import { ListNotices } from '../decisions/list-notices.tsx'
import { PacketComments } from './packet-comments.tsx'
import { PacketConsent } from './packet-consent.tsx'
import { PacketDisagreements } from './packet-disagreements.tsx'
import { PacketFlags } from './packet-flags.tsx'
import { PacketNoAnswers } from './packet-no-answers.tsx'
import { PacketProfile } from './packet-profile.tsx'
import { PacketProvenance } from './packet-provenance.tsx'
import { PacketScope } from './packet-scope.tsx'
import { PacketSection, PartHeading, type Level } from './packet-section.tsx'
import { GivesAway } from './question-grounds.tsx'
import { useQuestionWords } from './use-question-words.ts'
import { useAnswerWords } from './use-answer-words.ts'
import { WhyChosen } from './why-chosen.tsx'

/** A packet as it is taken to an interview: the questions with room to write, then what they rest on. */
export function PacketSheet({
  packet,
  name,
  code,
  minimumGroup,
  path,
  level,
}: {
  packet: Packet
  name: string
  code: string
  minimumGroup: number
  /** Of the wave. */
  path: string
  /** Of the parts' headings. */
  level: Level
}) {
  const { packets: text, decisions } = useMessages()
  const Title = level === 2 ? 'h1' : 'h2'
  const id = (part: string) => `${part}-${packet.practiceId}`
  return (
    <article className="paper packet-sheet" aria-labelledby={id('sheet')}>
      <Title id={id('sheet')}>
        {text.sheetOf(name)} <span className="quiet">{code}</span>
      </Title>
      <p className="paper-head">
        {[text.date, text.place, text.interviewer, text.present].map((label) => (
          <span key={label} className="blank">
            {label} <span className="blank-line" />
          </span>
        ))}
      </p>
      <ListNotices list={packet.list} path={path} />
      {packet.stands?.outcome !== 'chosen' && (
        <p className="notice warning">
          {packet.stands ? text.notChosenNow(decisions.outcomes[packet.stands.outcome]) : text.notChosen}
        </p>
      )}
      <p className="notice">{text.confidential}</p>
      <PacketConsent packet={packet} />
      <WhyChosen packet={packet} id={id('why')} level={level} />
      <SheetQuestions packet={packet} id={id('questions')} minimumGroup={minimumGroup} level={level} />
      <PacketScope packet={packet} id={id('scope')} level={level} />
      <PacketProfile packet={packet} id={id('profile')} level={level} />
      <PacketDisagreements packet={packet} id={id('disagree')} level={level} />
      <PacketComments packet={packet} id={id('comments')} level={level} />
      <PacketFlags packet={packet} id={id('flags')} level={level} />
      <PacketNoAnswers packet={packet} id={id('no-answers')} level={level} />
      <SheetAppraisals packet={packet} id={id('after')} level={level} />
      <PacketProvenance packet={packet} path={path} isMarkedAbove />
    </article>
  )
}

interface Part {
  readonly packet: Packet
  readonly id: string
  readonly level: Level
}

/** Those that were chosen; the drafts as long as nothing is. */
function SheetQuestions({ packet, id, level, minimumGroup }: Part & { minimumGroup: number }) {
  const { packets: text } = useMessages()
  const { question } = useQuestionWords(packet.words)
  const kept = packet.questions.questions.filter(({ isRemoved }) => !isRemoved)
  const asked =
    kept.length > 0
      ? kept.map((one) => ({ key: one.id, text: one.text, lang: one.language, draft: one.draft }))
      : packet.drafts.map((draft) => ({ key: draft.key, text: question(draft), lang: undefined, draft }))
  if (asked.length === 0) return null
  return (
    <PacketSection id={id} title={kept.length > 0 ? text.questionsHeading : text.draftsOnPaper} level={level}>
      <ol className="sheet-questions">
        {asked.map((one) => (
          <li key={one.key}>
            <p className="paper-asked" lang={one.lang}>
              {one.text}
            </p>
            <GivesAway draft={one.draft} minimumGroup={minimumGroup} />
            {/* of what nobody has chosen few are asked */}
            <Lines count={kept.length > 0 ? 5 : 3} />
          </li>
        ))}
      </ol>
    </PacketSection>
  )
}

/** What was written about each element after the interview; room for it where nothing was. */
function SheetAppraisals({ packet, id, level }: Part) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const { elementOf } = useAnswerWords(packet.words)
  return (
    <PacketSection id={id} title={text.after} level={level} className="packet-section sheet-after">
      {packet.words.elements.map(({ id: element }) => {
        const written = standingAmong(packet.appraisals.filter((one) => one.element === element))
        return (
          <div key={element} className="packet-element">
            <PartHeading level={level} below={1}>
              {elementOf(element)}
            </PartHeading>
            {written.map((one) => (
              <div key={`${one.accountId} ${one.number}`}>
                <p className="by">{text.appraisalBy(one.by, formatDateTime(one.at, language))}</p>
                <blockquote className="typed">{one.text}</blockquote>
              </div>
            ))}
            {/* two columns on paper: as much as two lines across the page */}
            {written.length === 0 && <Lines count={4} />}
          </div>
        )
      })}
    </PacketSection>
  )
}

/** Lines to write on. */
function Lines({ count }: { count: number }) {
  return (
    <div className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} />
      ))}
    </div>
  )
}
