import { sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { disagreedOn } from '#app/packets/disagreed-on.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { commentsOn, ElementComments } from '../element-comments.tsx'
import { PacketSection, PartHeading, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** What informants wrote about the elements that they do not disagree on; the others have theirs beside them. */
export function PacketComments({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text } = useMessages()
  const { elementOf } = useAnswerWords(packet.words)
  const result = packet.figures?.figures?.result
  if (!result) return null
  const apart = disagreedOn(packet).map((element) => element.id)
  const written = new Set([...packet.comments, ...packet.basis].map(({ element }) => element))
  const others = packet.words.elements.filter(
    (element) => written.has(element.id) && !apart.includes(element.id),
  )
  return (
    <PacketSection id={id} title={text.commentsHeading} level={level}>
      {others.length === 0 && (
        <p>{packet.comments.length === 0 ? text.commentsNoneAtAll : text.commentsNone}</p>
      )}
      {others.map(({ id: element }) => (
        <div key={element} className="packet-element">
          <PartHeading level={level} below={1}>
            {elementOf(element)}
          </PartHeading>
          <PacketElementTexts packet={packet} element={element} />
        </div>
      ))}
    </PacketSection>
  )
}

/** What was written about one element, by role, and what answers rest on where that was asked. */
export function PacketElementTexts({ packet, element }: { packet: Packet; element: string }) {
  const { packets: text } = useMessages()
  const language = useLanguage()
  const { roleOf } = useAnswerWords(packet.words)
  const result = packet.figures?.figures?.result
  if (!result) return null
  const basis = packet.basis.filter((one) => one.element === element)
  const roles = new Map(result.responses.map(({ response, role }) => [response, role]))
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
