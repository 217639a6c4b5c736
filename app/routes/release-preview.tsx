import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FiguresComputing } from '#app/components/figures-computing.tsx'
import { Pager } from '#app/components/pager.tsx'
import { PreviewHead } from '#app/components/release-head.tsx'
import { ReleasedView } from '#app/components/released-view.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePreview } from '#app/release/preview-page.server.ts'
import { releasePage } from '#app/release/release-page.server.ts'
import type { RouteHandle } from '#app/root.tsx'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, release } = metaMessages(matches)
  return [{ title: frame.titleOf(release.previewTitleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave, minimum, prepared } = await authorizePreview(request, params)
  const page = new URL(request.url).searchParams.get('page')
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    minimum,
    release: prepared && (await releasePage(db, wave, prepared.figures, page)),
  }
}

export const handle: RouteHandle<typeof loader> = { refreshes: ({ release }) => release === null }

export default function ReleasePreview() {
  const { study, wave, minimum, release } = useLoaderData<typeof loader>()
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
      ]}
    >
      <h1>{text.preview}</h1>
      <PreviewHead minimum={minimum} releases={releases} />
      {release === null ? (
        <FiguresComputing analysis={{ state: 'computing', progress: null }} />
      ) : (
        <>
          <ReleasedView
            {...release}
            lines={release.lines.rows}
            minimum={minimum}
            path={`${releases}/preview/practices`}
            isSaved={false}
          />
          <Pager {...release.lines} shown={release.lines.rows.length} />
        </>
      )}
    </StudyFrame>
  )
}
