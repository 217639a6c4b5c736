import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { readAnsweredVersions } from '#app/export/answered-versions.server.ts'
import { codebookText, csvHeaders } from '#app/export/codebook-file.server.ts'
import { csvFormats } from '#app/export/csv.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { countSubmitted } from '#db/queries/exports.ts'

const Format = z.enum(csvFormats).catch('standard')

/**
 * What was asked in a wave, and what codes mean. There are no answers in it, so an address is enough, and it is not under seal:
 * who writes the rule needs it before results are opened.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { wave } = await authorizeWave(request, 'review:read', params)
  const format = Format.parse(new URL(request.url).searchParams.get('format'))
  const language = readCookie(request).language ?? 'da'
  const { questionnaires } = await countSubmitted(db, [wave.id])
  const versions = await readAnsweredVersions(db, [...new Set([wave.questionnaire, ...questionnaires])])
  return new Response(codebookText(versions, language, format), {
    headers: csvHeaders(`codebook-${language}`, new Date().toISOString()),
  })
}
