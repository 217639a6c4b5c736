import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PacketList } from '#app/components/packets/packet-list.tsx'
import { AfterOpening } from '#app/components/shortlist/after-opening.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { sentenceCase } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadPacketsPage } from '#app/packets/packets-page.server.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import '#app/styles/results.css'
import '#app/styles/packets.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, packets } = metaMessages(matches)
  return [{ title: frame.titleOf(packets.titleOf(data?.wave.title ?? '')) }]
}

/** The practices that are chosen for interview, with how far each interview is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  return { study, wave: { id: wave.id, title: wave.title }, ...(await loadPacketsPage(wave.id)) }
}

export default function Packets() {
  const { study, wave, chosen, rules, reserve } = useLoaderData<typeof loader>()
  const { packets: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const count = (status: 'arranged' | 'held') => chosen.filter((one) => one.status?.status === status).length
  return (
    <ShortlistFrame study={study} wave={wave} page="packets">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      {rules.map((rule) => (
        <AfterOpening
          key={rule.number}
          rule={rule}
          {...(rules.length > 1 && { which: sentenceCase(text.byRule(rule.number)) })}
        />
      ))}
      {chosen.length === 0 ? (
        <div className="notice">
          <p>
            {text.empty} {text.emptyNext}
          </p>
          <p>
            <a href={`${path}/decisions`}>{text.toDecisions}</a>
          </p>
        </div>
      ) : (
        <>
          <p>{text.count({ chosen: chosen.length, arranged: count('arranged'), held: count('held') })}</p>
          <PacketList chosen={chosen} path={path} isByRule={rules.length > 1} />
          <p className="actions">
            <a className="button" href={`${path}/packets/print`}>
              {text.printAll(chosen.length)}
            </a>
          </p>
        </>
      )}
      {reserve.length > 0 && (
        <section>
          <h2>{text.reserveHeading}</h2>
          <p>{text.reserveIntro}</p>
          <ul>
            {reserve.map(({ practiceId, code, name }) => (
              <li key={practiceId}>
                <a href={`${path}/decisions/${practiceId}`}>{name}</a> <span className="quiet">{code}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ShortlistFrame>
  )
}
