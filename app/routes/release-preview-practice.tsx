import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { PreviewHead } from '#app/components/release-head.tsx'
import { ReleasedPractice } from '#app/components/released-practice.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePreview } from '#app/release/preview-page.server.ts'
import { releasePracticePage } from '#app/release/release-page.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import '#app/styles/results.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, release } = metaMessages(matches)
  return [{ title: frame.titleOf(release.previewTitleOf(data?.found?.practice.name ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave, minimum, prepared } = await authorizePreview(request, params)
  const found =
    prepared && (await releasePracticePage(db, study.id, wave, prepared.figures, params.practiceId))
  if (found === undefined) throw notFound()
  return { study, wave: { id: wave.id, title: wave.title }, minimum, found }
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ found }) => found === null }

export default function ReleasePreviewPractice() {
  const { study, wave, minimum, found } = useLoaderData<typeof loader>()
  const { release: text } = useMessages()
  const wavePath = `/studies/${study.id}/waves/${wave.id}`
  const releases = `${wavePath}/releases`
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path="release"
      above={[
        { to: `${wavePath}/release`, label: text.heading },
        { to: releases, label: text.manage },
        { to: `${releases}/preview`, label: text.preview },
      ]}
    >
      {found === null ? (
        <>
          <h1>{text.preview}</h1>
          <FiguresComputing analysis={{ state: 'computing', progress: null }} />
        </>
      ) : (
        <>
          <h1>
            {found.practice.name} <span className="quiet">{found.practice.code}</span>
          </h1>
          <PreviewHead minimum={minimum} releases={releases} />
          <ReleasedPractice {...found} minimum={minimum} isSaved={false} />
          <p className="actions">
            <a href={`${releases}/preview`}>{text.previewAll}</a>
          </p>
        </>
      )}
    </StudyFrame>
  )
}
