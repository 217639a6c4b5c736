import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useElementNames } from '#app/components/element-names.ts'
import { PageParts } from '#app/components/page-parts.tsx'
import { ListBasis } from '#app/components/shortlist/list/list-basis.tsx'
import { ListDownload } from '#app/components/shortlist/list/list-download.tsx'
import { ListFrame } from '#app/components/shortlist/list/list-frame.tsx'
import { ListSummary } from '#app/components/shortlist/list/list-summary.tsx'
import { MissingPractices } from '#app/components/shortlist/list/missing-data.tsx'
import { ProposedPractices } from '#app/components/shortlist/list/proposed-practices.tsx'
import { drawnInterval, RankIntervalsFigure } from '#app/components/shortlist/list/rank-intervals-figure.tsx'
import { WholeList } from '#app/components/shortlist/list/whole-list.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { listAddress } from '#app/report/list/list-address.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { loadShortlistPage } from '#app/shortlist/shortlist-page.server.ts'
import '#app/styles/results.css'
import '#app/styles/shortlist.css'
import '#app/styles/print.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, shortlist } = metaMessages(matches)
  return [{ title: frame.titleOf(shortlist.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  return loadShortlistPage(study, wave, 'list', new URL(request.url).searchParams)
}

export const handle: RouteHandle<typeof loader> = {
  refreshes: ({ list }) =>
    list?.status === 'whole' && list.made === null && list.analysis.state === 'computing',
}

export default function ShortlistPage() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, view } = loaded
  const { shortlist: text } = useMessages()
  const nameOf = useElementNames(loaded.elements)
  const path = `/studies/${study.id}/waves/${wave.id}`
  return (
    <ListFrame loaded={loaded} page="shortlist" heading={text.heading}>
      {(made, chosen) => {
        const { slice, digest, versions } = made
        const picture = (
          <RankIntervalsFigure slice={slice} chosen={chosen} made={made} kept={loaded.kept} path={path} />
        )
        // whoever pages on, or looks for one, is at the list
        const isBeginning = slice.place.from === 1 && view.search === '' && slice.lines.some(drawnInterval)
        return (
          <>
            <ListSummary slice={slice} chosen={chosen} />
            <PageParts
              label={text.onThisPage}
              parts={[
                ...(isBeginning ? [{ id: 'picture', name: text.pictureHeading }] : []),
                { id: 'proposed', name: text.proposedHeading },
                { id: 'list', name: text.listHeading },
                { id: 'missing', name: text.missingHeading },
                { id: 'basis', name: text.basisHeading },
                { id: 'download', name: text.csvHeading },
              ]}
            />
            {isBeginning && (
              <section>
                <h2 id="picture">{text.pictureHeading}</h2>
                {picture}
              </section>
            )}
            <ProposedPractices slice={slice} nameOf={nameOf} path={path} />
            <WholeList slice={slice} view={view} nameOf={nameOf} path={path} />
            {!isBeginning && picture}
            <MissingPractices slice={slice} path={path} />
            <ListBasis slice={slice} seed={chosen.rule.seed} digest={digest} versions={versions} />
            <ListDownload path={path} address={listAddress(chosen, loaded)} />
          </>
        )
      }}
    </ListFrame>
  )
}
