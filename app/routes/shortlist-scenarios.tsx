import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useElementNames } from '#app/components/element-names.ts'
import { ComputationStamp } from '#app/components/shortlist/computation-notice.tsx'
import { ListFrame } from '#app/components/shortlist/list/list-frame.tsx'
import { ScenarioOverview, ScenarioPairs } from '#app/components/shortlist/list/scenario-overview.tsx'
import { ScenarioMovers } from '#app/components/shortlist/list/scenario-movers.tsx'
import { ScenarioPractices } from '#app/components/shortlist/list/scenario-practices.tsx'
import { WeightTable } from '#app/components/shortlist/list/weight-table.tsx'
import { formatNumber } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { loadShortlistPage } from '#app/shortlist/shortlist-page.server.ts'
import '#app/styles/results.css'
import '#app/styles/shortlist.css'
import '#app/styles/print.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, scenarios } = metaMessages(matches)
  return [{ title: frame.titleOf(scenarios.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  return loadShortlistPage(study, wave, 'scenarios', new URL(request.url).searchParams)
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ list }) =>
    list?.status === 'whole' && list.made === null && list.analysis.state === 'computing',
}

export default function ShortlistScenarios() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, view } = loaded
  const { scenarios: text } = useMessages()
  const language = useLanguage()
  const nameOf = useElementNames(loaded.elements)
  const path = `/studies/${study.id}/waves/${wave.id}`
  const count = (value: number) => formatNumber(value, language)
  return (
    <ListFrame loaded={loaded} page="shortlist/scenarios" heading={text.heading}>
      {({ slice, versions }) => {
        const { all, some, none } = slice.counts
        const of = slice.scenarios.filter(({ reason }) => reason === null).length
        return (
          <>
            {of > 1 && slice.listed > 0 && (
              <p className="lead">
                {text.counts({ k: slice.k, of, all: count(all), some: count(some), none: count(none) })}
              </p>
            )}
            <p className="prose">{text.intro}</p>
            <ScenarioOverview slice={slice} />
            <ScenarioPairs slice={slice} />
            {of > 1 && slice.listed > 0 && <ScenarioMovers slice={slice} />}
            <ScenarioPractices slice={slice} view={view} path={path} />
            <WeightTable slice={slice} nameOf={nameOf} />
            <ComputationStamp versions={versions} />
          </>
        )
      }}
    </ListFrame>
  )
}
