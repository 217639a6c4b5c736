import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { csvFormats, csvText } from '#app/export/csv.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { namedLines } from '#app/release/named-lines.server.ts'
import { releaseRows } from '#app/release/release-rows.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'
import { findStandingRelease, insertReleaseExport } from '#db/queries/releases.ts'

const Format = z.strictObject({ format: z.enum(csvFormats) })

/** The file comes by a form only: taking figures out is noted, and reading an address must not write. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'release:read', params)
  return redirect(`/studies/${study.id}/waves/${wave.id}/release`)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeWave(request, 'release:read', params)
  const standing = await findStandingRelease(db, wave.id)
  if (!standing) throw notFound()
  const form = Format.safeParse(fieldsOf(await readForm(request)))
  if (!form.success) {
    const { release } = messagesIn[readCookie(request).language ?? 'da']
    return new Response(`${release.csvInvalid}\n`, {
      status: 422,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const { id, number, figures } = standing
  const at = new Date().toISOString()
  await insertReleaseExport(db, { studyId: study.id, releaseId: id, number, by: member.accountId, at })
  const rows = releaseRows(figures, await namedLines(db, wave.id, figures))
  return new Response(csvText(rows, form.data.format), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="praksiskort-release-${number}.csv"`,
    },
  })
}
