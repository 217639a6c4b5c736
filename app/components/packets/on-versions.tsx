import { Fragment, type ReactNode } from 'react'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { versionsIn } from '#app/packets/packet-versions.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import type { PacketVersion } from '#app/report/packets/packet-slice.ts'
import { PartHeading, type Level } from './packet-section.tsx'

/** Where something of a packet stands. */
export interface PacketPlace {
  /** How far below the packet's parts its headings are. */
  readonly below: 1 | 2
  /** What its tables are of: the practice, and the version where there are several. */
  readonly name: string
}

/** A part of a packet for each version of the scope that answers count on, under its name when there are several. */
export function OnVersions({
  packet: { figures },
  level,
  children,
}: {
  packet: Pick<Packet, 'figures'>
  level: Level
  children: (version: PacketVersion, place: PacketPlace) => ReactNode
}) {
  const { results } = useMessages()
  const versions = versionsIn(figures)
  const practice = figures?.name ?? ''
  return versions.map((version) => {
    if (versions.length === 1) return children(version, { below: 1, name: practice })
    const name = results.scopeVersion(version.result.scopeVersion ?? 1)
    return (
      <Fragment key={version.result.scopeVersion}>
        <PartHeading level={level} below={1}>
          {sentenceCase(name)}
        </PartHeading>
        {children(version, { below: 2, name: `${practice}, ${name}` })}
      </Fragment>
    )
  })
}
