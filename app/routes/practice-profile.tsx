import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnalysisStatus } from '#app/components/analysis-status.tsx'
import { AnsweredOn } from '#app/components/answered-on.tsx'
import { ContestedScopes } from '#app/components/contested-scopes.tsx'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { useInformantLabels } from '#app/components/informant-labels.ts'
import { ProfileVersion } from '#app/components/profile-version.tsx'
import { ResponseList } from '#app/components/response-list.tsx'
import { ResultChoicesCard } from '#app/components/result-choices.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { VersionsSideBySide } from '#app/components/versions-side-by-side.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { loadPracticeProfile, type PracticeProfile } from '#app/report.server.ts'
import { addressOf } from '#app/report/choices.ts'
import { readChoices } from '#app/report/read-choices.ts'
import type { AnalysisState } from '#app/report/figures.server.ts'
import { scoringKeyOf } from '#app/report/wave-input.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import { authorizeWave, isId } from '#app/wave-head.server.ts'
import { findAnsweredOn, findQuestionnaire } from '#app/questionnaires.server.ts'
import { findPracticeName } from '#db/queries/results.ts'
import { listScopeVersions } from '#db/queries/scope-versions.ts'
import { scopeCheckOf } from '#survey/informant-wording.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.profileTitleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'result:read', params)
  if (!isId(params.practiceId)) throw notFound()
  const practice = await findPracticeName(db, study.id, params.practiceId)
  if (!practice) throw notFound()
  const { minimum, maximum } = await scoringKeyOf(db, wave.questionnaire)
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const choices = readChoices(new URL(request.url).searchParams)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    practice,
    scopes: await listScopeVersions(db, practice.id),
    answeredOn: await findAnsweredOn(db, wave.questionnaire),
    choices,
    ...(await loadPracticeProfile({ ...wave, choices }, practice.id)),
    scale: { minimum, maximum },
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
    levels: questionnaire ? scopeCheckOf(questionnaire).level.levels : [],
  }
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ profile }) => profile === null }

export default function ProfilePage() {
  const { study, wave, practice, profile, analysis, answeredOn, choices } = useLoaderData<typeof loader>()
  const { results: text } = useMessages()
  const chosen = addressOf(choices)
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results${chosen && `?${chosen}`}`
  return (
    <StudyFrame study={study} wave={wave} path="results" above={[{ to: resultsPath, label: text.heading }]}>
      <h1>
        {practice.name} <span className="quiet">{practice.code}</span>
      </h1>
      <AnsweredOn studyId={study.id} questionnaire={answeredOn} />
      {profile ? <Profile profile={profile} analysis={analysis} /> : <FiguresComputing analysis={analysis} />}
      <p className="actions">
        <a href={resultsPath}>{text.backToResults}</a>
        <a href={`/studies/${study.id}/practices/${practice.id}`}>{text.practicePage}</a>
      </p>
    </StudyFrame>
  )
}

function Profile({ profile, analysis }: { profile: PracticeProfile; analysis: AnalysisState }) {
  const { versions, analysed, comments, contested, leftOut, subgroups } = profile
  const labels = useInformantLabels(profile.responses)
  const { study, wave, practice, scale, elements, levels, choices, scopes } = useLoaderData<typeof loader>()
  const { results: text, sideBySide } = useMessages()
  const language = useLanguage()
  const responses = versions.reduce((sum, version) => sum + version.responses.length, 0)
  return (
    <>
      {versions.length === 0 && <p className="notice">{text.profileEmpty}</p>}
      {versions.length > 1 && (
        <section>
          <h2>{sideBySide.heading}</h2>
          <p className="notice warning">{sideBySide.decide(versions.length)}</p>
          <VersionsSideBySide
            columns={versions.map((result) => ({
              id: String(result.scopeVersion),
              label: text.scopeVersion(result.scopeVersion ?? 1),
              result,
            }))}
            nameOf={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
          />
        </section>
      )}
      {contested.length > 0 && (
        <ContestedScopes contested={contested} responses={responses} levels={levels} />
      )}
      {versions.length > 0 && !analysed && <AnalysisStatus analysis={analysis} responses={responses} />}
      {versions.map((version) => (
        <ProfileVersion
          key={version.scopeVersion}
          version={version}
          scope={scopes.find(({ version: number }) => number === version.scopeVersion)}
          analysed={analysed?.find(({ practice }) => practice.scopeVersion === version.scopeVersion) ?? null}
          labels={labels}
          path={`/studies/${study.id}/waves/${wave.id}/results/${practice.id}`}
          chosen={addressOf(choices)}
          isOnly={versions.length === 1}
          comments={comments}
          elements={elements}
          scale={scale}
        />
      ))}
      {profile.responses.length > 0 && (
        <ResponseList
          responses={profile.responses}
          versions={versions}
          path={`/studies/${study.id}/waves/${wave.id}/responses`}
        />
      )}
      {versions.length > 0 && (
        <>
          <ResultChoicesCard choices={choices} leftOut={leftOut} subgroups={subgroups} />
          <p className="quiet">
            {text.profileHow} {text.intervalHow}
          </p>
        </>
      )}
    </>
  )
}
