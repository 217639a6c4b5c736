import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { CoverageBasisLine } from '#app/components/coverage-map/coverage-basis.tsx'
import { CoverageFilters } from '#app/components/coverage-map/coverage-filters.tsx'
import { CoverageFrame } from '#app/components/coverage-map/coverage-frame.tsx'
import { CoverageGaps } from '#app/components/coverage-map/coverage-gaps.tsx'
import { CoverageLegend } from '#app/components/coverage-map/coverage-legend.tsx'
import { CoverageMatrix } from '#app/components/coverage-map/coverage-matrix.tsx'
import { CoverageSentence } from '#app/components/coverage-map/coverage-sentence.tsx'
import { OpenCell } from '#app/components/coverage-map/open-cell.tsx'
import { NothingYet } from '#app/components/nothing-yet.tsx'
import { drawnCoverage, loadCoverage, openPractices } from '#app/coverage-map/coverage-page.server.ts'
import { coverageAddress } from '#app/coverage-map/coverage-view.ts'
import { openPractice } from '#app/coverage-map/open-practices.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { pageOf } from '#app/page-of.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import '#app/styles/practices.css'
import '#app/styles/coverage.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, coverage } = metaMessages(matches)
  return [{ title: frame.titleOf(coverage.titleOf(data?.wave.title ?? '')) }]
}

const practicesPerPage = 100

/** Counts and no scores: whoever follows the field may see them, for every purpose and under the seal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'field:read', params)
  const asked = new URL(request.url).searchParams
  const loaded = await loadCoverage(study, wave, asked)
  const open = openPractices(loaded)
  return {
    study,
    wave: loaded.wave,
    offer: loaded.offer,
    view: loaded.view,
    basis: loaded.basis,
    tooMany: loaded.tooMany,
    drawn: drawnCoverage(loaded),
    open: open && pageOf(open.map(openPractice), asked.get('page'), practicesPerPage),
  }
}

export default function CoverageMapPage() {
  const { study, wave, offer, view, basis, tooMany, drawn, open } = useLoaderData<typeof loader>()
  const { coverage: text } = useMessages()
  const studyPath = `/studies/${study.id}`
  const file = `${studyPath}/waves/${wave.id}/coverage-map.html${coverageAddress(view)}`
  return (
    <CoverageFrame study={study} wave={wave}>
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      {basis.registered === 0 ? (
        <NothingYet
          lead={text.noPractices}
          to={`${studyPath}/practices`}
          label={may(study.role, 'practice:write') ? text.toPractices : text.practice}
        />
      ) : (
        <>
          <CoverageFilters offer={offer} view={view} />
          {drawn.all.practices === 0 ? (
            <p className="notice" role="status">
              {text.noHits}
            </p>
          ) : (
            <>
              <CoverageSentence drawn={drawn} />
              <CoverageLegend />
              <CoverageMatrix drawn={drawn} view={view} wayTo={(to) => `${coverageAddress(view, to)}#cell`} />
              <OpenCell view={view} page={open} base={`${studyPath}/practices`} />
              <CoverageGaps drawn={drawn} view={view} />
            </>
          )}
          <CoverageBasisLine drawn={drawn} view={view} basis={basis} tooMany={tooMany} />
          <section className="coverage-save">
            <h2>{text.saveHeading}</h2>
            <p>{text.saveLead}</p>
            <p>
              <a className="button secondary" href={file} download>
                {text.save}
              </a>
            </p>
          </section>
        </>
      )}
    </CoverageFrame>
  )
}
