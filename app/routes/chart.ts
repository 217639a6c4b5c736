import type { LoaderFunctionArgs } from '@remix-run/node'
import { readCookie } from '#app/auth/cookie.server.ts'
import { notFound } from '#app/http/errors.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { chartFile } from '#app/saved-charts/chart-file.tsx'
import { savedCharts } from '#app/saved-charts/saved-charts.server.tsx'
import { authorizeWave } from '#app/waves/wave-head.server.ts'

/** A chart of a page as an SVG file. Who may see the page may have it: the page's own loader decides, and finds the figures. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = /^([a-z-]{1,40})\.svg$/.exec(params.chart ?? '')?.[1] ?? ''
  const saved = Object.hasOwn(savedCharts, id) ? savedCharts[id] : undefined
  if (!saved) {
    await authorizeWave(request, 'result:read', params)
    throw notFound()
  }
  const language = readCookie(request).language ?? 'da'
  const asked = new URL(request.url).searchParams
  const found = await saved({ request, params: pageParams(params, asked), context }, { asked, language })
  if (!found) throw notFound()
  if (found === 'computing') {
    return new Response(`${messagesIn[language].charts.computing}\n`, {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '3' },
    })
  }
  if ('tampered' in found) {
    const { shortlist, freeze } = messagesIn[language]
    const parts = found.tampered.map((part) => freeze.parts[part] ?? part)
    return new Response(`${shortlist.tampered(found.set, parts)}\n`, {
      status: 409,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const name = asciiName(['praksiskort', id, found.name].join(' '))
  return new Response(chartFile(found.page, found.chart, language), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.svg"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** A page finds its practice or element in its path; the file of its chart, in what its address asks. */
function pageParams({ studyId, waveId }: LoaderFunctionArgs['params'], asked: URLSearchParams) {
  return {
    studyId,
    waveId,
    practiceId: asked.get('practice') ?? undefined,
    elementId: asked.get('element') ?? undefined,
  }
}

/** Letters, digits and hyphens that every file system takes. */
function asciiName(text: string): string {
  const latin = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
  return latin
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
}
