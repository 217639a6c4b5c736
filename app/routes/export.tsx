import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnsweredOn } from '#app/components/answered-on.tsx'
import { ExportForm } from '#app/components/export-form.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { findAnsweredOn } from '#app/questionnaires/questionnaires.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { countSubmitted } from '#db/queries/exports.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.exportTitleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'answer:export', params)
  const { responses, questionnaires } = await countSubmitted(db, [wave.id])
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    responses,
    versions: questionnaires.length,
    answeredOn: await findAnsweredOn(db, wave.questionnaire),
  }
}

export default function Export() {
  const { study, wave, responses, versions, answeredOn } = useLoaderData<typeof loader>()
  const { results: text } = useMessages()
  return (
    <StudyFrame study={study} wave={wave} path="export">
      <h1>{text.exportHeading}</h1>
      <AnsweredOn studyId={study.id} questionnaire={answeredOn} />
      <ExportForm
        action={`/studies/${study.id}/waves/${wave.id}/answers.csv`}
        responses={responses}
        versions={versions}
      />
    </StudyFrame>
  )
}
