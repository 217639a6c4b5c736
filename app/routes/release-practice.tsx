import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReleaseHead } from '#app/components/release-head.tsx'
import { ReleasedPractice } from '#app/components/released-practice.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { releasePracticePage } from '#app/release/release-page.server.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { findStandingRelease } from '#db/queries/releases.ts'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, release } = metaMessages(matches)
  return [{ title: frame.titleOf(release.profileTitleOf(data?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'release:read', params)
  const standing = await findStandingRelease(db, wave.id)
  if (!standing) throw notFound()
  const { figures, number, at, by, note, minimum } = standing
  const page = await releasePracticePage(db, study.id, wave, figures, params.practiceId)
  if (!page) throw notFound()
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    choices: defaultChoices,
    release: { number, at, by, note, minimum },
    ...page,
  }
}

export default function ReleasePractice() {
  const { study, wave, practice, release, scale, scopes, elements } = useLoaderData<typeof loader>()
  const { release: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}/release`
  return (
    <StudyFrame study={study} wave={wave} path="release" above={[{ to: path, label: text.heading }]}>
      <h1>
        {practice.name} <span className="quiet">{practice.code}</span>
      </h1>
      <ReleaseHead release={release} />
      <ReleasedPractice scopes={scopes} elements={elements} minimum={release.minimum} scale={scale} isSaved />
      <p className="actions">
        <a href={path}>{text.back}</a>
      </p>
    </StudyFrame>
  )
}
