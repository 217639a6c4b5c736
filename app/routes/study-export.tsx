import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExportForm } from '#app/components/export-form.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizeStudy } from '#app/study-head.server.ts'
import { countSubmitted } from '#db/queries/exports.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.exportTitleOf(data?.study.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'answer:export', params.studyId ?? '')
  const { responses, questionnaires } = await countSubmitted(db, { studyId: study.id })
  return { study, responses, versions: questionnaires.length }
}

export default function StudyExport() {
  const { study, responses, versions } = useLoaderData<typeof loader>()
  const { results: text } = useMessages()
  return (
    <StudyFrame study={study} path="export">
      <h1>{text.exportHeading}</h1>
      <p>{text.exportAllWaves}</p>
      <ExportForm action={`/studies/${study.id}/answers.csv`} responses={responses} versions={versions} />
    </StudyFrame>
  )
}
