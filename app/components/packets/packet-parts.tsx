import type { Packet } from '#app/packets/packets.server.ts'
import { PacketComments } from './packet-comments.tsx'
import { PacketDisagreements } from './packet-disagreements.tsx'
import { PacketFlags } from './packet-flags.tsx'
import { PacketNoAnswers } from './packet-no-answers.tsx'
import { PacketProfile } from './packet-profile.tsx'
import { PacketScope } from './packet-scope.tsx'
import { WhyChosen } from './why-chosen.tsx'

/** What is known before the interview, on screen. */
export function PacketParts({ packet }: { packet: Packet }) {
  return (
    <>
      <WhyChosen packet={packet} id="why" level={2} />
      <PacketScope packet={packet} id="scope" level={2} />
      <PacketProfile packet={packet} id="profile" level={2} />
      <PacketDisagreements packet={packet} id="disagree" level={2} />
      <PacketComments packet={packet} id="comments" level={2} />
      <PacketFlags packet={packet} id="flags" level={2} />
      <PacketNoAnswers packet={packet} id="no-answers" level={2} />
    </>
  )
}
