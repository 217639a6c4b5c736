import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { loadComparisonPage } from '#app/shortlist/comparison-page.server.ts'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { AfterOpening } from '#app/components/shortlist/after-opening.tsx'
import { ComparisonChooser } from '#app/components/shortlist/list/comparison-chooser.tsx'
import { ComparisonSummary } from '#app/components/shortlist/list/comparison-summary.tsx'
import { ComparedPractices } from '#app/components/shortlist/list/list-comparison.tsx'
import { Tampered } from '#app/components/shortlist/list/list-frame.tsx'
import { ListPages } from '#app/components/shortlist/list/list-pages.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import '#app/styles/results.css'
import '#app/styles/shortlist.css'
import '#app/styles/print.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, comparison } = metaMessages(matches)
  return [{ title: frame.titleOf(comparison.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  return loadComparisonPage(study, wave, new URL(request.url).searchParams)
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ list }) =>
    list?.status === 'whole' && list.made === null && list.analysis.state === 'computing',
}

export default function ShortlistCompare() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, view, sets, rules, before, chosen, list, differs } = loaded
  const { comparison: text, shortlist, rule: ruleText } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const sources = { sets, rules }
  return (
    <ShortlistFrame study={study} wave={wave} page="shortlist">
      <h1>{text.heading}</h1>
      {chosen && <ListPages path={path} current="shortlist/compare" chosen={chosen} sources={sources} />}
      <p className="lead">{text.intro}</p>
      {!before || !chosen ? (
        <div className="notice">
          <p>
            <strong>{text.nothing}</strong>
          </p>
          <p>{text.nothingNext}</p>
        </div>
      ) : (
        <>
          <ComparisonChooser sources={sources} before={before} after={chosen} />
          {[before.rule, ...(chosen.rule.number === before.rule.number ? [] : [chosen.rule])].map((rule) => (
            <AfterOpening key={rule.number} rule={rule} which={ruleText.ruleNumber(rule.number)} />
          ))}
          {!list ? (
            <p className="notice">{text.same}</p>
          ) : list.status === 'tampered' ? (
            <Tampered number={loaded.tampered} parts={list.parts} path={path} />
          ) : list.made ? (
            <>
              <ComparisonSummary
                made={list.made}
                before={before}
                after={chosen}
                kept={loaded.kept}
                differs={differs}
                rules={loaded.rulesCompared}
                elements={loaded.elements}
                path={path}
              />
              <ComparedPractices slice={list.made.slice} view={view} differs={differs} path={path} />
            </>
          ) : list.analysis.state === 'failed' ? (
            <div className="alert" role="alert">
              <p>{shortlist.failed}</p>
            </div>
          ) : (
            <FiguresComputing analysis={list.analysis} />
          )}
        </>
      )}
    </ShortlistFrame>
  )
}
