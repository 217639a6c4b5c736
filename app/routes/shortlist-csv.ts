import type { LoaderFunctionArgs } from '@remix-run/node'
import { readCookie } from '#app/auth/cookie.server.ts'
import { csvFormats, csvText } from '#app/export/csv.ts'
import { notFound } from '#app/http/errors.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { listRows } from '#app/report/list/list-rows.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { loadShortlistPage } from '#app/shortlist/shortlist-page.server.ts'

/** The whole list as a file. It is made of what was frozen, so that taking it out changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'result:read', params)
  const asked = new URL(request.url).searchParams
  const format = csvFormats.find((one) => one === (asked.get('format') ?? 'standard'))
  if (!format) throw notFound()
  const { chosen, kept, list } = await loadShortlistPage(study, wave, 'file', asked)
  if (!chosen || !list) throw notFound()
  const { shortlist: text, freeze } = messagesIn[readCookie(request).language ?? 'da']
  if (list.status === 'tampered') {
    const parts = list.parts.map((part) => freeze.parts[part] ?? part)
    return plain(text.tampered(chosen.set.number, parts), 409)
  }
  if (!list.made) {
    return list.analysis.state === 'failed'
      ? plain(text.failed, 500)
      : plain(text.csvComputing, 503, { 'Retry-After': '3' })
  }
  const { slice, digest, versions } = list.made
  const name = `praksiskort-interviewliste-${chosen.set.number}-${chosen.rule.number}-${digest.slice(0, 8)}`
  return new Response(csvText(listRows(slice, { ...chosen, digest, versions, kept }), format), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
}

function plain(sentence: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  })
}
