import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { AnsweredOn } from '#app/components/answered-on.tsx'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { PracticeNeighbours } from '#app/components/practice-neighbours.tsx'
import { PracticeProfileParts } from '#app/components/practice-profile-parts.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { FollowNotices } from '#app/components/follow-notice.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { addressOf } from '#app/report/choices.ts'
import { noNeighbours } from '#app/report/practice/neighbours.ts'
import { loadProfilePage } from '#app/results/profile-page.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import '#app/styles/results.css'
import '#app/styles/practice-results.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.profileTitleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadProfilePage(request, params)
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ profile }) => profile === null }

export default function ProfilePage() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, practice, profile, analysis, answeredOn, choices, followStates, copies } = loaded
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
      {profile ? (
        <PracticeProfileParts profile={profile} loaded={loaded} />
      ) : (
        <FiguresComputing analysis={analysis} />
      )}
      <PracticeNeighbours
        {...(profile?.neighbours ?? noNeighbours)}
        path={`/studies/${study.id}/waves/${wave.id}/results`}
        chosen={chosen}
      />
      <p className="actions">
        <a href={resultsPath}>{text.backToResults}</a>
        <a href={`/studies/${study.id}/practices/${practice.id}`}>{text.practicePage}</a>
      </p>
    </StudyFrame>
  )
}
