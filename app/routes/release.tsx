import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { ReleaseDownload } from '#app/components/release-download.tsx'
import { ReleaseHead } from '#app/components/release-head.tsx'
import { ReleasedView } from '#app/components/released-view.tsx'
import { Pager } from '#app/components/pager.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { releasePage } from '#app/release/release-page.server.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { findStandingRelease } from '#db/queries/releases.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, release } = metaMessages(matches)
  return [{ title: frame.titleOf(release.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'release:read', params)
  const page = { study, wave: { id: wave.id, title: wave.title }, choices: defaultChoices }
  const standing = await findStandingRelease(db, wave.id)
  if (!standing) return { ...page, release: null }
  const { figures, number, at, by, note, minimum } = standing
  return {
    ...page,
    release: { number, at, by, note, minimum },
    ...(await releasePage(db, wave, figures, new URL(request.url).searchParams.get('page'))),
  }
}

export default function Release() {
  const found = useLoaderData<typeof loader>()
  const { study, wave, release } = found
  const { release: text } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}/release`
  return (
    <StudyFrame study={study} wave={wave} path="release">
      <h1>{text.heading}</h1>
      {may(study.role, 'release:write') && (
        <p>
          <a className="button secondary" href={`/studies/${study.id}/waves/${wave.id}/releases`}>
            {text.manageLink}
          </a>
        </p>
      )}
      {!release ? (
        <p className="notice">{text.nothing}</p>
      ) : (
        <>
          <ReleaseHead release={release} />
          <ReleasedView
            {...found}
            lines={found.lines.rows}
            minimum={release.minimum}
            path={`${path}/practices`}
            isSaved
          />
          <Pager
            page={found.lines.page}
            pages={found.lines.pages}
            from={found.lines.from}
            shown={found.lines.rows.length}
            total={found.lines.total}
          />
          <ReleaseDownload action={`${path}.csv`} />
        </>
      )}
    </StudyFrame>
  )
}
