import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnsweredOn } from '#app/components/answered-on.tsx'
import { CodebookLinks } from '#app/components/codebook-links.tsx'
import { ExportForm } from '#app/components/export-form.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { listWavesToExport } from '#app/results/results-seal.server.ts'
import { findAnsweredOn } from '#app/questionnaires/questionnaires.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { countSubmitted } from '#db/queries/exports.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.exportTitleOf(data?.study.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'answer:export', params.studyId ?? '')
  const { open, sealed } = await listWavesToExport(study)
  const { responses, questionnaires } = await countSubmitted(db, open)
  const answeredOn = await Promise.all(questionnaires.map((id) => findAnsweredOn(db, id)))
  return { study, responses, answeredOn, sealed }
}

export default function StudyExport() {
  const { study, responses, answeredOn, sealed } = useLoaderData<typeof loader>()
  const { results: text, seal } = useMessages()
  const isNothing = responses === 0 && sealed.length > 0
  return (
    <StudyFrame study={study} path="export">
      <h1>{text.exportHeading}</h1>
      {!isNothing && <p>{text.exportAllWaves}</p>}
      {sealed.length > 0 && (
        <div className="notice">
          <p>{isNothing ? seal.exportNothing : seal.exportWithout(sealed.map(({ title }) => title))}</p>
          <ul>
            {sealed.map(({ id, title }) => (
              <li key={id}>
                <a href={`/studies/${study.id}/waves/${id}/opening`}>{seal.aboutWave(title)}</a>{' '}
                <CodebookLinks path={`/studies/${study.id}/waves/${id}`} wave={title} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {answeredOn.map((questionnaire) => (
        <AnsweredOn key={questionnaire?.id} studyId={study.id} questionnaire={questionnaire} />
      ))}
      {!isNothing && (
        <ExportForm
          action={`/studies/${study.id}/answers.csv`}
          responses={responses}
          versions={answeredOn.length}
        />
      )}
    </StudyFrame>
  )
}
