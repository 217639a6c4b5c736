import type { PracticeResult } from '#analysis/practices.ts'
import type { ScopeMove } from '#analysis/scope-versions.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { addressOf, type ResultChoices } from '#app/report/choices.ts'
import type { PracticeProfile } from '#app/report/for-pages/practice-profile.server.ts'
import type { PracticeViews } from '#app/report/practice/practice-slice.ts'
import type { VersionDecided } from '#db/queries/version-decisions.ts'
import type { CommentRow } from '#db/queries/results.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import { CountedAsNotice } from './counted-as.tsx'
import { useElementNames, type ElementName } from './element-names.ts'
import { PerspectiveSummary } from './perspective-card.tsx'
import { PracticeAgreementSection } from './practice-agreement.tsx'
import { PracticeFlags } from './practice-flags.tsx'
import { ProfileComments } from './profile-comments.tsx'
import { ProfileFacts } from './profile-facts.tsx'
import { ProfileFigure } from './profile-figure.tsx'
import { ProfilePart } from './profile-part.tsx'
import { useProfileParts } from './profile-parts.ts'
import { PageParts } from './page-parts.tsx'
import { RadarFigure } from './radar-figure.tsx'
import { RawAndAdjusted } from './raw-and-adjusted.tsx'
import { ScopeCard, type ScopeCardValues, type ScopeCardVersion } from './scope-card.tsx'
import { ScoreMoves } from './score-moves.tsx'
import { ShapeLink, type ProfileShape } from './shape-link.tsx'
import { stepsPathOf } from './steps-path.ts'

/** The profile of a practice on one version of its scope. */
export function ProfileVersion({
  version,
  views,
  scope,
  scopeMoves,
  analysed,
  decided,
  labels,
  path,
  choices,
  shape,
  ranks,
  isOnly,
  comments,
  elements,
  scale,
}: {
  version: PracticeResult
  views: PracticeViews
  /** What was answered about. */
  scope: (ScopeCardValues & ScopeCardVersion) | undefined
  /** The practice on its other scope versions. */
  scopeMoves: readonly ScopeMove[]
  /** `null` until the analysis of the wave is there. */
  analysed: NonNullable<PracticeProfile['analysed']>[number] | null
  /** What was decided about the versions of the scope. */
  decided: VersionDecided | null
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  /** Of the profile. */
  path: string
  choices: ResultChoices
  shape: ProfileShape
  /** Whether practices may be compared. */
  ranks: boolean
  isOnly: boolean
  comments: readonly CommentRow[]
  elements: readonly ElementName[]
  scale: ChartScale
}) {
  const { results: text, profile, scopeCards } = useMessages()
  const nameOf = useElementNames(elements)
  const number = version.scopeVersion ?? 1
  const chosen = addressOf(choices)
  const stepsPath = stepsPathOf(path, number, choices)
  const named = (name: string) => (isOnly ? name : `${name}, ${text.scopeVersion(number)}`)
  const Figure = shape === 'radar' ? RadarFigure : ProfileFigure
  const { parts, part } = useProfileParts(number, analysed !== null)
  return (
    <section>
      <h2>{text.scopeHeading(number)}</h2>
      <CountedAsNotice decided={decided} version={version.scopeVersion} />
      {scope && (
        <details>
          <summary>{scopeCards.answeredAbout}</summary>
          <ScopeCard scope={scope} version={scope} />
        </details>
      )}
      <ProfileFacts
        version={version}
        flags={analysed?.flags ?? null}
        flagsId={part('flags').id}
        stepsPath={stepsPath}
      />
      <PageParts label={named(profile.parts)} parts={parts} />
      <ProfilePart {...part('elements')}>
        <ShapeLink shape={shape} to={`#${part('elements').id}`} />
        <Figure {...{ version, elements, scale, isOnly, comments, stepsPath }} />
      </ProfilePart>
      <ProfilePart {...part('perspectives')}>
        <PerspectiveSummary
          perspectives={views.perspectives}
          version={version}
          comments={comments}
          nameOf={nameOf}
          to={`${path}/perspective${chosen && `?${chosen}`}`}
        />
      </ProfilePart>
      <ProfilePart {...part('agreement')}>
        <PracticeAgreementSection
          agreement={views.agreement}
          nameOf={nameOf}
          ranks={ranks}
          stepsPath={stepsPath}
          named={named}
        />
      </ProfilePart>
      {analysed && (
        <>
          <ProfilePart {...part('moves')}>
            <ScoreMoves
              practice={analysed.practice}
              place={analysed.places.raw}
              {...{ scopeMoves, labels, nameOf, ranks, stepsPath, named }}
            />
          </ProfilePart>
          <ProfilePart {...part('adjusted')}>
            {ranks ? (
              <RawAndAdjusted
                practice={analysed.practice}
                ranked={analysed.ranked}
                places={analysed.places}
                stepsPath={stepsPath}
                named={named}
              />
            ) : (
              <p>{profile.notRanked}</p>
            )}
          </ProfilePart>
          <ProfilePart {...part('flags')}>
            <PracticeFlags {...{ labels, path, chosen, nameOf, ranks }} flags={analysed.flags} />
          </ProfilePart>
        </>
      )}
      <ProfilePart {...part('comments')}>
        <ProfileComments {...{ version, comments, elements }} />
      </ProfilePart>
    </section>
  )
}
