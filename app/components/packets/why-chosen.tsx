import { formatDateTime, formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { roleCounts } from '../charts/role-words.ts'
import { useCountedAs } from '../counted-as.tsx'
import { usePlaceWords } from '../decisions/place-words.ts'
import { useIntervalText } from '../interval-cell.tsx'
import { useCauseSentence } from '../shortlist/list/cause-words.ts'
import { usePickSentences } from '../shortlist/list/pick-words.ts'
import { PacketSection, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** Who chose the practice and why, what the list says of it, and what moves its place most. */
export function WhyChosen({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text, decisions } = useMessages()
  const language = useLanguage()
  const heading = useWhyHeading()
  const { stands, figures } = packet
  if (!stands) return null
  return (
    <PacketSection id={id} title={heading(stands.outcome)} level={level}>
      <p>
        {text.decided(
          sentenceCase(decisions.outcomes[stands.outcome]),
          stands.by,
          formatDateTime(stands.at, language),
        )}{' '}
        {stands.swappedFor && stands.outcome === 'chosen' && text.swappedFor(stands.swappedFor)}
      </p>
      <p>{sentenceCase(decisions.reasonCodes[stands.reasonCode] ?? stands.reasonCode)}:</p>
      <blockquote>{stands.reason}</blockquote>
      {figures && <OnList figures={figures} packet={packet} />}
    </PacketSection>
  )
}

/** What the decision is headed by: only a practice that is chosen says that it is. */
export function useWhyHeading() {
  const { packets: text } = useMessages()
  return (outcome: NonNullable<Packet['stands']>['outcome']) =>
    outcome === 'chosen' ? text.whyHeading : text.whyHeadingNow
}

function OnList({
  figures: { inRun, nearest, practice, decided },
  packet,
}: {
  figures: NonNullable<Packet['figures']>
  packet: Packet
}) {
  const messages = useMessages()
  const { packets: text, judgements, shortlist, decisions, results } = messages
  const language = useLanguage()
  const words = usePlaceWords()
  const intervalText = useIntervalText()
  const countedAs = useCountedAs()
  const { elementOf } = useAnswerWords(packet.words)
  const { proposal, candidates, k } = inRun
  const cause = useCauseSentence(elementOf, { k, scenarios: packet.scenarios })
  const pick = usePickSentences(elementOf, (other) => nearest[other] ?? other, k)
  return (
    <>
      <p>
        {proposal
          ? `${text.strategy(shortlist.strategies[proposal.strategy])} ${pick({ ...proposal, practice, place: 0 })}`
          : text.notProposed}
      </p>
      <dl className="facts">
        {candidates.map((one) => {
          const { scoreInterval, reasons } = one.basis
          const interval = scoreInterval
            ? judgements.interval(intervalText(scoreInterval))
            : judgements.noInterval(
                (reasons.scoreInterval && results.reasons[reasons.scoreInterval]) ?? results.notDefined,
              )
          return (
            <div key={one.scopeVersion}>
              <dt>
                {text.onList}, {decisions.onScope(one.scopeVersion)}
              </dt>
              <dd>
                {[
                  words.place(one),
                  words.chance(one, k),
                  one.score === null
                    ? null
                    : `${shortlist.score} ${formatNumber(one.score, language, 2)} ${interval}`,
                  roleCounts(messages, one.basis.roles),
                  judgements.answered(one.basis.answered, one.basis.asked),
                  countedAs(decided, one.scopeVersion),
                ]
                  .filter(Boolean)
                  .join('; ')}
              </dd>
              <dt>{text.movesMost}</dt>
              <dd>{cause(one.strongest)}</dd>
            </div>
          )
        })}
      </dl>
      {candidates.length === 0 && <p>{decisions.missingData}</p>}
    </>
  )
}
