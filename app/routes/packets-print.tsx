import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PacketSheet } from '#app/components/packets/packet-sheet.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadPackets } from '#app/packets/packets.server.ts'
import { minimumGroupOf } from '#app/packets/minimum-group.server.ts'
import { decidedAs } from '#app/packets/standing-lists.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { listStandingDecisions } from '#db/queries/standing-decisions.ts'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'
import '#app/styles/print.css'
import '#app/styles/packets.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, packets } = metaMessages(matches)
  return [{ title: frame.titleOf(packets.titleOf(data?.wave.title ?? '')) }]
}

/** The packets of all practices that are chosen, for print. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  const chosen = decidedAs(await listStandingDecisions(db, wave.id), 'chosen')
  const packets = await loadPackets(
    wave,
    chosen.map(({ practiceId }) => practiceId),
  )
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    minimumGroup: await minimumGroupOf(study.id),
    chosen: chosen.map(({ code, name }, place) => ({ code, name, packet: packets[place]! })),
  }
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ chosen }) =>
    chosen.some(
      ({ packet: { state } }) => state?.status === 'computing' && state.analysis.state === 'computing',
    ),
}

export default function PacketsPrint() {
  const { study, wave, chosen, minimumGroup } = useLoaderData<typeof loader>()
  const { packets: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  return (
    <ShortlistFrame
      study={study}
      wave={wave}
      page="packets"
      above={[{ to: `${path}/packets`, label: text.heading }]}
    >
      <div className="on-screen">
        <h1>{text.titleOf(wave.title)}</h1>
        <p>{chosen.length === 0 ? text.printEmpty : text.printHint}</p>
        <p>
          <a href={`${path}/packets`}>{text.back}</a>
        </p>
      </div>
      {chosen.map(({ code, name, packet }) => (
        <PacketSheet
          key={packet.practiceId}
          packet={packet}
          name={packet.figures?.name ?? name}
          code={packet.figures?.code ?? code}
          minimumGroup={minimumGroup}
          path={path}
          level={3}
        />
      ))}
    </ShortlistFrame>
  )
}
