import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { answersFile } from '#app/export/answers-file.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'

/** The file comes by a form only: taking answers out is noted, and reading an address must not write. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'answer:export', params)
  return redirect(`/studies/${study.id}/waves/${wave.id}/export`)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'answer:export', params)
  return answersFile(request, context, { studyId: study.id, from: wave, by: member.accountId })
}
