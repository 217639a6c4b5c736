import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { LogFile } from '#app/decisions/decision-forms.server.ts'
import { decisionLogRows, judgementLogRows } from '#app/decisions/log-file.server.ts'
import { csvText } from '#app/export/csv.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { insertLogExport } from '#db/queries/decisions.ts'
import { revealJudgements } from '#db/queries/judgement-reveals.ts'

/** The file comes by a form only: taking the log out is noted, and reading an address must not write. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  return redirect(`/studies/${study.id}/waves/${wave.id}/decisions`)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeShortlist(request, 'answer:export', params)
  const form = LogFile.safeParse(fieldsOf(await readForm(request)))
  if (!form.success) {
    const { decisions } = messagesIn[readCookie(request).language ?? 'da']
    return new Response(`${decisions.csvInvalid}\n`, {
      status: 422,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const { content, format } = form.data
  const taken = { studyId: study.id, waveId: wave.id, by: member.accountId, at: new Date().toISOString() }
  // noted first: nobody has the file without it
  if (content === 'judgements') await revealJudgements(db, { ...taken, practiceId: null })
  const language = readCookie(request).language ?? 'da'
  const rows =
    content === 'decisions'
      ? await decisionLogRows(wave, language)
      : await judgementLogRows(study.id, wave.id)
  await insertLogExport(db, { ...taken, content, lines: rows.length - 1 })
  const name = content === 'decisions' ? 'beslutninger' : 'vurderinger'
  return new Response(csvText(rows, format), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="praksiskort-${name}.csv"`,
    },
  })
}
