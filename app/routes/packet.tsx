import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  type ShouldRevalidateFunction,
} from '@remix-run/react'
import { InterviewStanding } from '#app/components/packets/interview-status.tsx'
import { PacketAfter } from '#app/components/packets/packet-after.tsx'
import { PacketConsent } from '#app/components/packets/packet-consent.tsx'
import { PacketHead } from '#app/components/packets/packet-head.tsx'
import { PacketParts } from '#app/components/packets/packet-parts.tsx'
import { PacketSection } from '#app/components/packets/packet-section.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { actOnPacket } from '#app/packets/packet-action.server.ts'
import { authorizePacket, loadPacketPage } from '#app/packets/packet-page.server.ts'
import { reloadPacket, useShownPacket } from '#app/packets/reload-packet.ts'
import { sendPacketForm } from '#app/packets/send-packet-form.ts'
import { useWarnOfUnsaved } from '#app/packets/use-warn-of-unsaved.ts'
import type { RouteHandle } from '#app/root.tsx'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'
import '#app/styles/decisions.css'
import '#app/styles/packets.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, packets } = metaMessages(matches)
  return [{ title: frame.titleOf(packets.practiceTitleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadPacketPage(request, await authorizePacket(request, 'result:read', params))
}

/** With a script: a page whose data cannot be had again stays as it is, and says so. */
export function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs) {
  return reloadPacket(request, () => serverLoader<typeof loader>())
}

/** Questions, notes, how the interview stands, and what is written about elements afterwards. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave, practice } = await authorizePacket(request, 'decision:write', params)
  const deed = { studyId: study.id, waveId: wave.id, practiceId: practice.id, by: member.accountId }
  return actOnPacket(request, wave, { ...deed, at: new Date().toISOString() })
}

/** With a script: the page stays as it is, whatever comes of the form. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendPacketForm(request, serverAction)
}

/**
 * After a form that was not saved the page asks for nothing: the answer could be a page to sign in on. But what is refused because
 * somebody else wrote meanwhile is shown beside what they wrote.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus = 200 }) =>
  actionStatus < 400 || actionStatus === 409

export const handle: RouteHandle<typeof loader> = {
  // what was typed into a form that was refused must not be lost
  refreshes: ({ packet: { state }, answersForm }) =>
    !answersForm && state?.status === 'computing' && state.analysis.state === 'computing',
}

export default function PacketPage() {
  const loaded = useLoaderData<typeof clientLoader>()
  const { study, wave, practice, packet } = loaded
  const rejected = useActionData<typeof action>()
  const { packets: text, consents } = useMessages()
  useShownPacket(loaded)
  useWarnOfUnsaved(rejected !== undefined)
  const path = `/studies/${study.id}/waves/${wave.id}`
  const isWritten =
    packet.questions.questions.length +
      packet.statuses.length +
      packet.notes.length +
      packet.appraisals.length >
    0
  const isShown = packet.stands?.outcome === 'chosen' || isWritten || rejected !== undefined
  return (
    <ShortlistFrame
      study={study}
      wave={wave}
      page="packets"
      above={[{ to: `${path}/packets`, label: text.heading }]}
    >
      <PacketHead loaded={loaded} path={path} rejected={rejected} isShown={isShown} />
      {isShown && (
        <>
          <InterviewStanding
            statuses={packet.statuses}
            mayWrite={loaded.mayWrite}
            rejected={rejected?.values.intent === 'status' ? rejected : undefined}
            decisionPath={`${path}/decisions/${practice.id}`}
          />
          <PacketSection id="consent" title={consents.heading} level={2}>
            <PacketConsent packet={packet} />
            <p>
              <a href={`/studies/${study.id}/practices/${practice.id}/consent`}>{consents.historyHeading}</a>
            </p>
          </PacketSection>
          <PacketParts packet={packet} />
          <PacketAfter loaded={loaded} rejected={rejected} />
        </>
      )}
      <p className="actions">
        <a href={`${path}/packets`}>{text.back}</a>
        <a href={`${path}/results/${practice.id}`}>{text.toProfile}</a>
      </p>
    </ShortlistFrame>
  )
}
