import type { ItemAnswers } from '#analysis/interview/element-answers.ts'
import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { disagreedOn } from '#app/packets/disagreed-on.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { roleOrder } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { PacketElementTexts } from './packet-comments.tsx'
import { PacketSection, PartHeading, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** The elements that roles or informants disagree on: who answers what in the words of the options, and what they wrote. */
export function PacketDisagreements({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text, perspectives } = useMessages()
  const language = useLanguage()
  const { elementOf, roleOf } = useAnswerWords(packet.words)
  const figures = packet.figures?.figures
  if (!figures) return null
  const apart = disagreedOn(packet)
  const points = (value: number | null) => formatNumber(value, language, 1)
  return (
    <PacketSection id={id} title={text.disagreeHeading} level={level}>
      {apart.length === 0 ? (
        <p>
          {figures.perspectives.alone ? perspectives.alone[figures.perspectives.alone] : text.disagreeNone}
        </p>
      ) : (
        <p className="quiet">{text.disagreeIntro}</p>
      )}
      {apart.map(({ id: element, roles, gap, deviation, disagreement }) => (
        <div key={element} className="packet-element">
          <PartHeading level={level} below={1}>
            {elementOf(element)}
          </PartHeading>
          <p>
            {disagreement.ofRoles
              ? perspectives.disagreement.ofRoles(points(gap))
              : perspectives.disagreement.ofInformants(points(deviation))}
            {': '}
            {roles
              .map(
                ({ role, mean, informants }) =>
                  `${roleOf(role)} ${formatNumber(mean, language, 2)} (n ${informants})`,
              )
              .join(', ')}
          </p>
          <AnswersTable packet={packet} element={element} items={figures.items} />
          <PacketElementTexts packet={packet} element={element} />
        </div>
      ))}
    </PacketSection>
  )
}

function AnswersTable({
  packet,
  element,
  items,
}: {
  packet: Packet
  element: string
  items: readonly ItemAnswers[]
}) {
  const { packets: text } = useMessages()
  const { itemOf, elementOf, roleOf, answersOf } = useAnswerWords(packet.words)
  const own = items.filter((one) => one.element === element)
  const codes = own[0]?.roles.map(({ role }) => role) ?? []
  const ordered = roleOrder(codes)
  const roles = [...ordered, ...codes.filter((role) => !ordered.includes(role))]
  return (
    <ScrollTable
      caption={`${text.answersTable(elementOf(element))}, ${packet.figures?.name ?? ''}`}
      isSaidAbove
      className="named-rows packet-table packet-answers"
    >
      <thead>
        <tr>
          <th scope="col">{text.item}</th>
          {roles.map((role) => (
            <th key={role} scope="col">
              {sentenceCase(roleOf(role))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map(({ item, roles: answers }) => (
          <tr key={item}>
            <th scope="row">{itemOf(item)}</th>
            {roles.map((role) => {
              const ofRole = answers.find((one) => one.role === role)
              return (
                <td key={role} className="own-line" data-label={`${sentenceCase(roleOf(role))}:`}>
                  {ofRole ? answersOf(ofRole) : '–'}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
