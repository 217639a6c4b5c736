import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#app/db.server.ts'
import { answersFile } from '#app/export/answers-file.server.ts'
import { listWavesToExport, sealedFile } from '#app/results/results-seal.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { countSubmitted } from '#db/queries/exports.ts'

/** The waves of a study in one file, but those whose results are sealed; by a form only, as that of a wave. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'answer:export', params.studyId ?? '')
  return redirect(`/studies/${study.id}/export`)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'answer:export', params.studyId ?? '')
  const { open, sealed } = await listWavesToExport(study)
  const { responses } = await countSubmitted(db, open)
  if (responses === 0 && sealed.length > 0) throw sealedFile(request, `/studies/${study.id}/export`)
  return answersFile(request, context, { studyId: study.id, from: open, by: member.accountId })
}
