import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DecisionFlowFigure } from '#app/components/decisions/decision-flow-figure.tsx'
import { ListNotices } from '#app/components/decisions/list-notices.tsx'
import { NoSelection } from '#app/components/decisions/no-selection.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { loadFlowPage } from '#app/decisions/flow-page.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import '#app/styles/results.css'
import '#app/styles/decisions.css'
import '#app/styles/print.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, decisionFlow } = metaMessages(matches)
  return [{ title: frame.titleOf(decisionFlow.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    ...(await loadFlowPage(wave.id)),
  }
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ selection }) => selection?.status === 'computing' && selection.analysis.state === 'computing',
}

export default function DecisionFlow() {
  const { study, wave, list, selection, drawn } = useLoaderData<typeof loader>()
  const { decisionFlow: text, decisions } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  return (
    <ShortlistFrame
      study={study}
      wave={wave}
      page="decisions"
      above={[{ to: `${path}/decisions`, label: decisions.heading }]}
    >
      <h1>
        {drawn && drawn.flow.chosen > 0
          ? text.headingOf(drawn.flow.practices, drawn.flow.chosen)
          : text.heading}
      </h1>
      <p className="lead">{text.lead}</p>
      <ListNotices list={list} path={path} />
      {selection && <NoSelection selection={selection} list={list} path={path} />}
      {drawn && (
        <>
          {drawn.earlier > 0 && <p className="notice warning">{text.earlier(drawn.earlier)}</p>}
          <DecisionFlowFigure flow={drawn.flow} basis={drawn.basis} />
          {drawn.flow.lacking.length > 0 && <p className="quiet">{text.firstGate}</p>}
        </>
      )}
      <p className="actions">
        <a href={`${path}/decisions`}>{text.toDecisions}</a>
      </p>
    </ShortlistFrame>
  )
}
