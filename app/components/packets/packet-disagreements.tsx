import type { ItemAnswers } from '#analysis/interview/element-answers.ts'
import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { disagreedOn } from '#app/packets/disagreed-on.ts'
import { versionsIn } from '#app/packets/packet-versions.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import type { PacketVersion } from '#app/report/packets/packet-slice.ts'
import { roleOrder } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { OnVersions, type PacketPlace } from './on-versions.tsx'
import { PacketElementTexts } from './packet-comments.tsx'
import { PacketSection, PartHeading, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** The elements that roles or informants disagree on: who answers what in the words of the options, and what they wrote. */
export function PacketDisagreements({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text } = useMessages()
  if (!packet.figures?.figures) return null
  return (
    <PacketSection id={id} title={text.disagreeHeading} level={level}>
      {versionsIn(packet.figures).some(({ perspectives }) => disagreedOn(perspectives).length > 0) && (
        <p className="quiet">{text.disagreeIntro}</p>
      )}
      <OnVersions packet={packet} level={level}>
        {(version, place) => (
          <VersionDisagreements packet={packet} version={version} level={level} place={place} />
        )}
      </OnVersions>
    </PacketSection>
  )
}

function VersionDisagreements({
  packet,
  version,
  level,
  place,
}: {
  packet: Packet
  version: PacketVersion
  level: Level
  place: PacketPlace
}) {
  const { packets: text, perspectives } = useMessages()
  const language = useLanguage()
  const { elementOf, roleOf } = useAnswerWords(packet.words)
  const { alone } = version.perspectives
  const apart = disagreedOn(version.perspectives)
  const points = (value: number | null) => formatNumber(value, language, 1)
  if (apart.length === 0) return <p>{alone ? perspectives.alone[alone] : text.disagreeNone}</p>
  return apart.map(({ id: element, roles, gap, deviation, disagreement }) => (
    <div key={element} className="packet-element">
      <PartHeading level={level} below={place.below}>
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
              `${roleOf(role)} ${formatNumber(mean, language, 2)} (n ${informants})`,
          )
          .join(', ')}
      </p>
      <AnswersTable packet={packet} element={element} items={version.items} name={place.name} />
      <PacketElementTexts packet={packet} result={version.result} element={element} />
    </div>
  ))
}

function AnswersTable({
  packet,
  element,
  items,
  name,
}: {
  packet: Packet
  element: string
  items: readonly ItemAnswers[]
  /** Of what the answers are about. */
  name: string
}) {
  const { packets: text } = useMessages()
  const { itemOf, elementOf, roleOf, answersOf } = useAnswerWords(packet.words)
  const own = items.filter((one) => one.element === element)
  const codes = own[0]?.roles.map(({ role }) => role) ?? []
  const ordered = roleOrder(codes)
  const roles = [...ordered, ...codes.filter((role) => !ordered.includes(role))]
  return (
    <ScrollTable
      caption={`${text.answersTable(elementOf(element))}, ${name}`}
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
