import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { screenLanguages } from '#app/messages/language.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { countSubmitted, insertExport } from '#db/queries/exports.ts'
import { answerColumns } from './answer-columns.ts'
import { answerChunks, streamOf } from './answer-stream.server.ts'
import { readAnsweredVersions } from './answered-versions.server.ts'
import { codebookText, csvHeaders } from './codebook-file.server.ts'
import { factPlaces } from './fact-places.ts'
import { csvFormats } from './csv.ts'

const ExportForm = z.strictObject({
  shape: z.enum(['long', 'wide', 'codebook']),
  values: z.enum(['codes', 'labels']),
  language: z.enum(screenLanguages),
  format: z.enum(csvFormats),
})

/**
 * The file that the export form asks for, of one wave or of those of a study that may be taken out, after it was noted who
 * took it.
 *
 * @returns 422 when the form makes no sense, and then nothing is noted.
 */
export async function answersFile(
  request: Request,
  context: AppLoadContext,
  taken: {
    readonly studyId: string
    readonly from: { readonly id: string; readonly questionnaire: string } | readonly string[]
    readonly by: string
  },
): Promise<Response> {
  const parsed = ExportForm.safeParse(fieldsOf(await readForm(request)))
  if (!parsed.success) {
    const { results } = messagesIn[readCookie(request).language ?? 'da']
    return new Response(`${results.exportInvalid}\n`, {
      status: 422,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const { shape, values, language, format } = parsed.data
  const { studyId, from, by } = taken
  const wave = 'id' in from ? from : null
  const at = new Date().toISOString()
  const source = 'id' in from ? [from.id] : from
  const sent = await countSubmitted(db, source)
  const ids = new Set([...(wave ? [wave.questionnaire] : []), ...sent.questionnaires])
  const versions = await readAnsweredVersions(db, [...ids])
  const columns = answerColumns(versions)
  const facts = factPlaces(versions, columns)
  const { questionnaires } = versions
  await insertExport(db, {
    studyId,
    waveId: wave?.id ?? null,
    waves: source,
    by,
    at,
    detail: { shape, values, language, format, responses: shape === 'codebook' ? 0 : sent.responses },
  })

  const messages = messagesIn[language]
  const body =
    shape === 'codebook'
      ? codebookText(versions, language, format)
      : streamOf(
          answerChunks(
            db,
            { source, sentBy: at },
            { shape, values, language, messages, questionnaires, facts, columns },
            format,
            context.drained,
          ),
          request.signal,
        )
  const name = shape === 'codebook' ? `codebook-${language}` : `answers-${shape}-${values}`
  return new Response(body, { headers: csvHeaders(name, at) })
}
