import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { answersFile } from '#app/export/answers-file.server.ts'
import { authorizeStudy } from '#app/study-head.server.ts'

/** All waves of a study in one file; by a form only, as that of a wave. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'answer:export', params.studyId ?? '')
  return redirect(`/studies/${study.id}/export`)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'answer:export', params.studyId ?? '')
  return answersFile(request, context, { studyId: study.id, wave: null, by: member.accountId })
}
