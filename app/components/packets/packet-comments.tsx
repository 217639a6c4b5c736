import type { PracticeResult } from '#analysis/practices.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { disagreedOn } from '#app/packets/disagreed-on.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import type { PacketVersion } from '#app/report/packets/packet-slice.ts'
import { commentsOn, ElementComments } from '../element-comments.tsx'
import { OnVersions, type PacketPlace } from './on-versions.tsx'
import { PacketSection, PartHeading, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** What informants wrote about the elements that they do not disagree on; the others have theirs beside them. */
export function PacketComments({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text } = useMessages()
  if (!packet.figures?.figures) return null
  return (
    <PacketSection id={id} title={text.commentsHeading} level={level}>
      <OnVersions packet={packet} level={level}>
        {(version, place) => (
          <VersionComments packet={packet} version={version} level={level} place={place} />
        )}
      </OnVersions>
    </PacketSection>
  )
}

function VersionComments({
  packet,
  version: { result, perspectives },
  level,
  place,
}: {
  packet: Packet
  version: PacketVersion
  level: Level
  place: PacketPlace
}) {
  const { packets: text } = useMessages()
  const { elementOf } = useAnswerWords(packet.words)
  const apart = disagreedOn(perspectives).map((element) => element.id)
  const own = new Set(result.responses.map(({ response }) => response))
  const comments = packet.comments.filter(({ response }) => own.has(response))
  const basis = packet.basis.filter(({ response }) => own.has(response))
  const written = new Set([...comments, ...basis].map(({ element }) => element))
  const others = packet.words.elements.filter(
    (element) => written.has(element.id) && !apart.includes(element.id),
  )
  if (others.length === 0) return <p>{comments.length === 0 ? text.commentsNoneAtAll : text.commentsNone}</p>
  return others.map(({ id: element }) => (
    <div key={element} className="packet-element">
      <PartHeading level={level} below={place.below}>
        {elementOf(element)}
      </PartHeading>
      <PacketElementTexts packet={packet} result={result} element={element} />
    </div>
  ))
}

/** What was written about one element on one version, by role, and what answers rest on where that was asked. */
export function PacketElementTexts({
  packet,
  result,
  element,
}: {
  packet: Packet
  result: PracticeResult
  element: string
}) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const { roleOf } = useAnswerWords(packet.words)
  const roles = new Map(result.responses.map(({ response, role }) => [response, role]))
  const basis = packet.basis.filter((one) => one.element === element && roles.has(one.response))
  const labelOf = (code: string) =>
    packet.words.basis.find((option) => option.code === code)?.label[language] ?? code
  return (
    <>
      {commentsOn(element, packet.comments, result).length > 0 && (
        <ElementComments version={result} comments={packet.comments} element={element} />
      )}
      {basis.map(({ response, codes }) => (
        <p key={response} className="quiet">
          {text.restsOn(sentenceCase(roleOf(roles.get(response) ?? '')), codes.map(labelOf).join(', '))}
        </p>
      ))}
    </>
  )
}
