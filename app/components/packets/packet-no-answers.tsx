import { unanswered, type ItemAnswers } from '#analysis/interview/element-answers.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { OnVersions } from './on-versions.tsx'
import { PacketSection, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** Items that somebody gave no answer to, with which of the four kinds of no answer and from which roles. */
export function PacketNoAnswers({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text } = useMessages()
  if (!packet.figures?.figures) return null
  return (
    <PacketSection id={id} title={text.noAnswersHeading} level={level}>
      <OnVersions packet={packet} level={level}>
        {({ items }, { name }) => <VersionNoAnswers packet={packet} items={items} name={name} />}
      </OnVersions>
    </PacketSection>
  )
}

function VersionNoAnswers({
  packet,
  items,
  name,
}: {
  packet: Packet
  items: readonly ItemAnswers[]
  /** Of what the answers are about. */
  name: string
}) {
  const { packets: text, interviewQuestions } = useMessages()
  const { itemOf, elementOf, roleOf } = useAnswerWords(packet.words)
  const lines = items.flatMap(({ element, item, roles }) => {
    const without = roles.filter((role) => unanswered(role) + role.notAsked > 0)
    const asked = roles.reduce((sum, role) => sum + role.ratings.length + unanswered(role), 0)
    const lacking = roles.reduce((sum, role) => sum + unanswered(role), 0)
    return without.length > 0 ? [{ element, item, without, lacking, asked }] : []
  })
  if (lines.length === 0) return <p>{text.noAnswersNone}</p>
  return (
    <>
      <p>{text.noAnswersIntro(lines.length)}</p>
      <ScrollTable
        caption={`${text.noAnswersTable}, ${name}`}
        isSaidAbove
        className="named-rows packet-table"
      >
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            <th scope="col">{text.lacking}</th>
            <th scope="col">{text.byWhom}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ element, item, without, lacking, asked }) => (
            <tr key={item}>
              <th scope="row">
                {itemOf(item)} <span className="quiet">{elementOf(element)}</span>
              </th>
              <td data-label={text.lacking}>{text.lackingOfAsked(lacking, asked)}</td>
              <td className="own-line" data-label={text.byWhom}>
                {without
                  .map((role) =>
                    interviewQuestions.answersOf(
                      sentenceCase(roleOf(role.role)),
                      interviewQuestions.noAnswerKinds(role),
                    ),
                  )
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )
}
