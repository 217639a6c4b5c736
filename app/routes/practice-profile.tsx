import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { scopeMoves } from '#analysis/scope-versions.ts'
import { may } from '#app/auth/authorize.ts'
import { AnalysisStatus } from '#app/components/analysis-status.tsx'
import { AnsweredOn } from '#app/components/answered-on.tsx'
import { ContestedScopes } from '#app/components/contested-scopes.tsx'
import { useElementNames } from '#app/components/element-names.ts'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { useInformantLabels } from '#app/components/informant-labels.ts'
import { ProfileVersion } from '#app/components/profile-version.tsx'
import { ResponseList } from '#app/components/response-list.tsx'
import { ResultChoicesCard } from '#app/components/result-choices.tsx'
import { profileShapes } from '#app/components/shape-link.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { studyPageAddress } from '#app/components/study/study-pages.tsx'
import { VersionsSideBySide } from '#app/components/versions-side-by-side.tsx'
import { PracticeVariants } from '#app/components/variants/practice-variants.tsx'
import { VersionsDecided } from '#app/components/versions-decided.tsx'
import { FollowNotices } from '#app/components/follow-notice.tsx'
import { db } from '#app/db.server.ts'
import { listFollowStates } from '#app/follow-states.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { loadPracticePage } from '#app/practice-page.server.ts'
import { loadPracticeProfile, type PracticeProfile } from '#app/report.server.ts'
import { addressOf } from '#app/report/choices.ts'
import type { AnalysisState } from '#app/report/analysis-state.ts'
import type { RouteHandle } from '#app/root.tsx'
import { loadVersionStates } from '#app/version-states.server.ts'
import { listCopiedScopes, listScopeVersions } from '#db/queries/scope-versions.ts'
import '#app/styles/results.css'
import '#app/styles/practice-results.css'
import '#app/styles/scope-card.css'

const Shape = z.enum(profileShapes).catch('lanes')

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.profileTitleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { page, wave } = await loadPracticePage(request, params)
  const { practice, choices, ranks } = page
  return {
    ...page,
    scopes: await listScopeVersions(db, practice.id),
    copies: await listCopiedScopes(db, practice.id),
    followStates: await listFollowStates(db, page.study.id, wave.id),
    shape: Shape.parse(new URL(request.url).searchParams.get('shape')),
    ...(await loadPracticeProfile({ ...wave, choices }, practice.id, ranks)),
    versionState:
      (await loadVersionStates(page.study, wave.id)).find(({ practiceId }) => practiceId === practice.id) ??
      null,
  }
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ profile }) => profile === null }

export default function ProfilePage() {
  const { study, wave, practice, profile, analysis, answeredOn, choices, followStates, copies } =
    useLoaderData<typeof loader>()
  const { results: text } = useMessages()
  const chosen = addressOf(choices)
  const resultsPath = `/studies/${study.id}/waves/${wave.id}/results${chosen && `?${chosen}`}`
  return (
    <StudyFrame study={study} wave={wave} path="results" above={[{ to: resultsPath, label: text.heading }]}>
      <h1>
        {practice.name} <span className="quiet">{practice.code}</span>
      </h1>
      <AnsweredOn studyId={study.id} questionnaire={answeredOn} />
      <FollowNotices
        practiceId={practice.id}
        states={followStates}
        copies={copies}
        path={`/studies/${study.id}/waves/${wave.id}/results`}
        mayDecide={may(study.role, 'review:write')}
      />
      {profile ? <Profile profile={profile} analysis={analysis} /> : <FiguresComputing analysis={analysis} />}
      <p className="actions">
        <a href={resultsPath}>{text.backToResults}</a>
        <a href={`/studies/${study.id}/practices/${practice.id}`}>{text.practicePage}</a>
      </p>
    </StudyFrame>
  )
}

function Profile({ profile, analysis }: { profile: PracticeProfile; analysis: AnalysisState }) {
  const { versions, views, analysed, comments, contested, counted, subgroups } = profile
  const labels = useInformantLabels(profile.responses)
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, practice, elements, choices, shape, versionState } = loaded
  const { results: text, sideBySide } = useMessages()
  const isFollowedAway = loaded.followStates.some(
    (state) => state.practice.id === practice.id && state.decided?.to,
  )
  const nameOf = useElementNames(elements)
  const wavePath = `/studies/${study.id}/waves/${wave.id}`
  const responses = versions.reduce((sum, version) => sum + version.responses.length, 0)
  return (
    <>
      {versions.length === 0 && !isFollowedAway && <p className="notice">{text.profileEmpty}</p>}
      {versions.length > 0 && (
        <ResultChoicesCard
          choices={choices}
          counted={counted}
          path={`${wavePath}/results`}
          practice={practice.id}
          subgroups={subgroups}
          kept={shape === 'radar' ? { shape } : {}}
        />
      )}
      {versionState && (
        <VersionsDecided
          state={versionState}
          to={`/studies/${study.id}/waves/${wave.id}/results/${practice.id}/versions`}
          mayDecide={may(study.role, 'review:write')}
        />
      )}
      {versions.length > 1 && (
        <section>
          <h2>{sideBySide.heading}</h2>
          <VersionsSideBySide
            columns={versions.map((result) => ({
              id: String(result.scopeVersion),
              label: text.scopeVersion(result.scopeVersion ?? 1),
              result,
            }))}
            nameOf={nameOf}
          />
        </section>
      )}
      {contested.length > 0 && (
        <ContestedScopes contested={contested} responses={responses} levels={loaded.levels} path={wavePath} />
      )}
      {versions.length > 0 && !analysed && <AnalysisStatus analysis={analysis} />}
      {versions.map((version, place) => {
        const { scopeVersion } = version
        const seen = views[place]
        return (
          seen && (
            <ProfileVersion
              key={scopeVersion}
              version={version}
              views={seen}
              scope={loaded.scopes.find(({ version: number }) => number === scopeVersion)}
              scopeMoves={scopeMoves(version, versions)}
              analysed={analysed?.find((one) => one.practice.scopeVersion === scopeVersion) ?? null}
              path={`${wavePath}/results/${practice.id}`}
              decided={choices.scopes === 'apart' ? null : (versionState?.decided ?? null)}
              isOnly={versions.length === 1}
              {...{ labels, choices, shape, comments, elements }}
              ranks={loaded.ranks}
              scale={loaded.scale}
            />
          )
        )
      })}
      {profile.variants && (
        <PracticeVariants
          slice={profile.variants}
          nameOf={nameOf}
          scale={loaded.scale}
          wavePath={wavePath}
          toStudy={studyPageAddress(`${wavePath}/results`, 'variants', choices)}
        />
      )}
      {profile.responses.length > 0 && (
        <ResponseList responses={profile.responses} versions={versions} path={`${wavePath}/responses`} />
      )}
      {versions.length > 0 && (
        <p className="quiet">
          {text.profileHow} {text.intervalHow}
        </p>
      )}
    </>
  )
}
