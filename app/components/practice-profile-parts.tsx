import { scopeMoves } from '#analysis/scope-versions.ts'
import { may } from '#app/auth/authorize.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { LoadedProfile } from '#app/results/profile-page.server.ts'
import type { PracticeProfile } from '#app/report/for-pages/practice-profile.server.ts'
import { AnalysisStatus } from './analysis-status.tsx'
import { ContestedScopes } from './contested-scopes.tsx'
import { useElementNames } from './element-names.ts'
import { useInformantLabels } from './informant-labels.ts'
import { ProfileVersion } from './profile-version.tsx'
import { ResponseList } from './response-list.tsx'
import { ResultChoicesCard } from './result-choices.tsx'
import { studyPageAddress } from './study/study-pages.tsx'
import { VersionsSideBySide } from './versions-side-by-side.tsx'
import { PracticeVariants } from './variants/practice-variants.tsx'
import { VersionsDecided } from './versions-decided.tsx'

/** What a practice's informants said, on each version of its scope. */
export function PracticeProfileParts({
  profile,
  loaded,
}: {
  profile: PracticeProfile
  /** What the page has beside it. */
  loaded: Omit<LoadedProfile, 'profile'>
}) {
  const { versions, views, analysed, comments, contested, counted, subgroups } = profile
  const labels = useInformantLabels(profile.responses)
  const { study, wave, practice, analysis, elements, choices, shape, versionState } = loaded
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
          labels={labels}
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
