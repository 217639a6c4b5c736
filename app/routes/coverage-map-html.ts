import type { LoaderFunctionArgs } from '@remix-run/node'
import { readCookie } from '#app/auth/cookie.server.ts'
import { coverageFile, filePolicy } from '#app/coverage-map/coverage-file.server.tsx'
import { loadCoverage } from '#app/coverage-map/coverage-page.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'

/**
 * The map as one file that stands alone. Who may see the page may have it; it says less of who answered, and whoever saves it,
 * it counts every response that was sent.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'field:read', params)
  const asked = new URL(request.url).searchParams
  const loaded = await loadCoverage(study, wave, asked, { isPassedOn: true })
  const language = readCookie(request).language ?? 'da'
  return new Response(coverageFile(loaded, { language, at: new Date().toISOString() }), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="praksiskort-coverage-map.html"',
      'Content-Security-Policy': `${filePolicy}; sandbox`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
