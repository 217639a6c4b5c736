import { formatShortDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import type { DecidedFlag } from '#app/report/packets/packet-slice.ts'
import { useFlagFound } from '../flag-words.tsx'
import { useInformantLabels } from '../informant-labels.ts'
import { OnVersions, type PacketPlace } from './on-versions.tsx'
import { PacketSection, PartHeading, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** Flags as they stood when data were frozen: what raised them, what they mean, and what was decided. */
export function PacketFlags({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text } = useMessages()
  const { roleOf } = useAnswerWords(packet.words)
  const { figures } = packet
  if (!figures) return null
  const { leftOut } = figures
  return (
    <PacketSection id={id} title={text.flagsHeading} level={level}>
      {!figures.figures && <p>{text.flagsNone}</p>}
      <OnVersions packet={packet} level={level}>
        {({ flags }, { below }) => <VersionFlags packet={packet} flags={flags} level={level} below={below} />}
      </OnVersions>
      {leftOut.length > 0 && (
        <>
          <PartHeading level={level} below={1}>
            {text.leftOutHeading}
          </PartHeading>
          <ul>
            {leftOut.map(({ role, by, at, reason }) => (
              <li key={`${role} ${at}`}>{text.leftOut(roleOf(role), by, reason)}</li>
            ))}
          </ul>
        </>
      )}
    </PacketSection>
  )
}

function VersionFlags({
  packet,
  flags,
  level,
  below,
}: {
  packet: Packet
  flags: readonly DecidedFlag[]
  level: Level
  below: PacketPlace['below']
}) {
  const { packets: text, flags: flagText } = useMessages()
  const language = useLanguage()
  const foundOf = useFlagFound()
  const { elementOf } = useAnswerWords(packet.words)
  const labels = useInformantLabels(packet.figures?.informants ?? [])
  if (flags.length === 0) return <p>{text.flagsNone}</p>
  return (
    <ul className="flags">
      {flags.map((flag) => {
        const on = flag.response
          ? labels.get(flag.response)
          : flag.element
            ? elementOf(flag.element)
            : undefined
        const { name, meaning } = flagText.texts[flag.flag]
        return (
          <li key={`${flag.flag} ${flag.response} ${flag.element}`}>
            <PartHeading level={level} below={below}>
              {name}
              {on && `: ${on}`}
            </PartHeading>
            <p>
              {foundOf(flag)} {meaning}
            </p>
            <p className="quiet">
              {flag.setAside
                ? text.flagSetAside(
                    flag.setAside.by,
                    formatShortDate(flag.setAside.at, language),
                    flag.setAside.reason,
                  )
                : text.flagStands}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
