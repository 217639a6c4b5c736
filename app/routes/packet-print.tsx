import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PacketSheet } from '#app/components/packets/packet-sheet.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePacket, loadPacketPage } from '#app/packets/packet-page.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'
import '#app/styles/print.css'
import '#app/styles/packets.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, packets } = metaMessages(matches)
  return [{ title: frame.titleOf(packets.practiceTitleOf(data?.practice.name ?? '')) }]
}

/** One packet for print. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadPacketPage(request, await authorizePacket(request, 'result:read', params))
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ packet: { state } }) => state?.status === 'computing' && state.analysis.state === 'computing',
}

export default function PacketPrint() {
  const { study, wave, practice, packet, minimumGroup } = useLoaderData<typeof loader>()
  const { packets: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const own = `${path}/packets/${practice.id}`
  return (
    <ShortlistFrame
      study={study}
      wave={wave}
      page="packets"
      above={[
        { to: `${path}/packets`, label: text.heading },
        { to: own, label: practice.name },
      ]}
    >
      <div className="on-screen">
        <p>{text.printHint}</p>
      </div>
      <PacketSheet
        packet={packet}
        name={practice.name}
        code={practice.code}
        minimumGroup={minimumGroup}
        path={path}
        level={2}
      />
    </ShortlistFrame>
  )
}
