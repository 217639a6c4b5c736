import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { answerChunks, streamOf } from '#app/export/answer-stream.server.ts'
import { codebookHeader, codebookRows } from '#app/export/codebook.ts'
import { csvFormats, csvRows, csvStart } from '#app/export/csv.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { screenLanguages } from '#app/messages/language.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { authorizeWave } from '#app/wave-head.server.ts'
import { findQuestionnaire } from '#app/questionnaires.server.ts'
import { countSubmitted, insertExport } from '#db/queries/exports.ts'

const ExportForm = z.strictObject({
  shape: z.enum(['long', 'wide', 'codebook']),
  values: z.enum(['codes', 'labels']),
  language: z.enum(screenLanguages),
  format: z.enum(csvFormats),
})

/** The file comes by a form only: taking answers out is noted, and reading an address must not write. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'answer:export', params)
  return redirect(`/studies/${study.id}/waves/${wave.id}/export`)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'answer:export', params)
  const parsed = ExportForm.safeParse(fieldsOf(await readForm(request)))
  if (!parsed.success) {
    const { results } = messagesIn[readCookie(request).language ?? 'da']
    return new Response(`${results.exportInvalid}\n`, {
      status: 422,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const { shape, values, language, format } = parsed.data
  const at = new Date().toISOString()
  const sent = await countSubmitted(db, wave.id)
  const ids = [...new Set([wave.questionnaire, ...sent.questionnaires])]
  const found = await Promise.all(ids.map((id) => findQuestionnaire(db, id)))
  const questionnaires = found.filter((questionnaire) => questionnaire !== undefined)
  await insertExport(db, {
    studyId: study.id,
    waveId: wave.id,
    by: member.accountId,
    at,
    detail: { shape, values, language, format, responses: shape === 'codebook' ? 0 : sent.responses },
  })

  const messages = messagesIn[language]
  const body =
    shape === 'codebook'
      ? csvStart(format) +
        csvRows([codebookHeader, ...codebookRows(questionnaires, language, messages)], format)
      : streamOf(
          answerChunks(
            db,
            { id: wave.id, sentBy: at },
            { shape, values, language, messages, questionnaires },
            format,
            context.drained,
          ),
          request.signal,
        )
  const name = shape === 'codebook' ? `codebook-${language}` : `answers-${shape}-${values}`
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="praksiskort-${name}-${at.slice(0, 10)}.csv"`,
    },
  })
}
