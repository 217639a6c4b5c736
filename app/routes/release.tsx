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
import { pageOf } from '#app/page-of.ts'
import { findQuestionnaire } from '#app/questionnaires.server.ts'
import { namedLines } from '#app/release/named-lines.server.ts'
import { releasedRoles, spreadOfShown } from '#app/release/released-view.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { scoringKeyOf } from '#app/report/wave-input.server.ts'
import { authorizeWave } from '#app/wave-head.server.ts'
import { findStandingRelease } from '#db/queries/releases.ts'
import { elementsOf, scaleEnds } from '#survey/questionnaire.ts'
import '#app/styles/results.css'

const linesPerPage = 100

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
  const { minimum: lowest, maximum: highest } = await scoringKeyOf(db, wave.questionnaire)
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  const scale = { minimum: lowest, maximum: highest, ends: questionnaire && scaleEnds(questionnaire) }
  return {
    ...page,
    release: { number, at, by, note, minimum },
    scale,
    elements: questionnaire ? elementsOf(questionnaire).map(({ id, name }) => ({ id, name })) : [],
    roles: releasedRoles(figures),
    spreads: spreadOfShown(figures, scale),
    practices: figures.rows.length,
    asOne: figures.rows.filter((row) => row.asOne).length,
    lines: pageOf(
      await namedLines(db, wave.id, figures),
      new URL(request.url).searchParams.get('page'),
      linesPerPage,
    ),
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
