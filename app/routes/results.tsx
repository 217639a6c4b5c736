import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnsweredOn } from '#app/components/answered-on.tsx'
import { AnalysisStatus } from '#app/components/analysis-status.tsx'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { ElementDistributions, ElementsOverview, namedElements } from '#app/components/results-elements.tsx'
import { NothingAnsweredYet } from '#app/components/nothing-answered-yet.tsx'
import { ResultChoicesCard } from '#app/components/result-choices.tsx'
import { PageParts } from '#app/components/page-parts.tsx'
import { ResultsPractices } from '#app/components/results-practices.tsx'
import { ResponseAndCoverage } from '#app/components/study/response-and-coverage.tsx'
import { StudyPages } from '#app/components/study/study-pages.tsx'
import { StudySummary } from '#app/components/study/study-summary.tsx'
import { ScopesWaiting } from '#app/components/scopes-waiting.tsx'
import { FollowsAwaiting } from '#app/components/follow-notice.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { VersionsAwaiting } from '#app/components/versions-awaiting.tsx'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { addressOf } from '#app/report/choices.ts'
import { viewInAddress } from '#app/report/results-address.ts'
import { loadResultsPage } from '#app/results/results-page.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import '#app/styles/results.css'
import '#app/styles/study-results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'result:read', params)
  return loadResultsPage(study, wave, new URL(request.url).searchParams)
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ results }) => results === null }

export default function Results() {
  const loaded = useLoaderData<typeof loader>()
  const {
    study,
    wave,
    view,
    choices,
    results,
    response,
    analysis,
    names,
    answeredOn,
    ranks,
    waiting,
    versionStates,
    ends,
    followStates,
  } = loaded
  const { results: text, studyPages } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}/results`
  const language = useLanguage()
  const count = (number: number) => formatNumber(number, language)
  if (!results) {
    return (
      <StudyFrame study={study} wave={wave} path="results">
        <h1>{text.heading}</h1>
        <FiguresComputing analysis={analysis} />
      </StudyFrame>
    )
  }
  const { settings, asked, submitted, total } = results
  const elements = namedElements(results.elements, names, language)
  return (
    <StudyFrame study={study} wave={wave} path="results">
      <h1>{text.heading}</h1>
      <StudyPages path={path} current="overview" choices={choices} />
      <AnsweredOn studyId={study.id} questionnaire={answeredOn} />
      <p className="lead">
        {text.response(
          count(submitted),
          count(asked),
          formatShare(asked > 0 ? submitted / asked : null, language, 0),
        )}
      </p>
      {waiting && <ScopesWaiting path={`/studies/${study.id}/waves/${wave.id}`} {...waiting} />}
      <VersionsAwaiting states={versionStates} path={path} />
      <FollowsAwaiting states={followStates} path={path} />
      {results.otherVersion > 0 && (
        <p className="notice warning">{text.otherVersion(results.otherVersion)}</p>
      )}
      {settings.responses === 0 ? (
        <NothingAnsweredYet field={`/studies/${study.id}/waves/${wave.id}/field`} />
      ) : (
        <>
          <p>{text.basis(count(settings.answeredPractices), count(settings.informants))}</p>
          {settings.answeredScopes > settings.answeredPractices && (
            <p className="notice">{text.scopesApart(settings.answeredScopes, settings.answeredPractices)}</p>
          )}
          <AnalysisStatus analysis={analysis} />
          <ResultChoicesCard
            choices={choices}
            counted={results.counted}
            subgroups={results.subgroups}
            path={path}
            kept={viewInAddress(view)}
          />
          {!ranks && <p className="notice">{studyPages.notRanked}</p>}
          <PageParts
            label={text.onThisPage}
            parts={[
              { id: 'response', name: studyPages.responseHeading },
              { id: 'summary', name: studyPages.summaryHeading },
              { id: 'elements', name: text.elementsHeading },
              { id: 'practices', name: text.practicesHeading },
              { id: 'distributions', name: text.distributionsHeading },
            ]}
          />
          {response && (
            <ResponseAndCoverage
              response={response}
              field={`/studies/${study.id}/waves/${wave.id}/field`}
              isChosen={addressOf(choices) !== ''}
            />
          )}
          <StudySummary
            overview={loaded.overview}
            leastAnswered={loaded.leastAnswered?.[language] ?? null}
            ranks={ranks}
            path={path}
            choices={choices}
          />
          <ElementsOverview elements={elements} total={total} scale={{ ...settings, ends }} />
          <p className="quiet">{text.intervalHow}</p>
          <ResultsPractices
            results={results}
            decided={versionStates}
            view={view}
            choices={choices}
            ranks={ranks}
            scale={settings}
          />
          <ElementDistributions elements={elements} scale={settings} />
        </>
      )}
    </StudyFrame>
  )
}
