import { arrayBuffer } from 'node:stream/consumers'
import { PassThrough } from 'node:stream'
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { log } from './log.server.ts'
import { NonceContext } from './nonce.ts'
import type { RouteHandle } from './root.tsx'

// the server that runs this bundle must share its connection and its log: a second copy of a module is a second connection
export { db } from './db.server.ts'
export { log } from './log.server.ts'
export { settings } from './settings.server.ts'
export { start, stop } from './start.server.ts'

const abortAfter = 10_000

/** Remix keeps a timer this long for every page, in case its data holds promises. Ours never does. */
export const streamTimeout = 1000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  const page = (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={request.url} abortDelay={abortAfter} nonce={nonce} />
    </NonceContext.Provider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (!hasScripts(context)) {
    return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, { headers, status })
  }
  const { body, failed } = await renderHydrated(page, nonce, requestId)
  return new Response(body, { headers, status: failed ? 500 : status })
}

/** Whether the browser will run React on the page; the others carry none of its marks, and nothing to wait for. */
function hasScripts({ routeModules, staticHandlerContext }: EntryContext): boolean {
  return staticHandlerContext.matches.some(
    ({ route }) => (routeModules[route.id]?.handle as RouteHandle | undefined)?.scripts,
  )
}

function renderHydrated(
  page: ReactElement,
  nonce: string,
  requestId: string,
): Promise<{ body: ArrayBuffer; failed: boolean }> {
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      // everything is loaded before rendering begins, so nothing is gained by sending halves
      onAllReady() {
        // a timer that runs on would keep the whole page in memory
        clearTimeout(patience)
        // in one piece: React writes some hundred small ones, and each would be compressed and sent by itself
        arrayBuffer(pipe(new PassThrough())).then((body) => resolve({ body, failed }), reject)
      },
      onShellError: reject,
      onError(error) {
        failed = true
        log.error({ err: error, requestId }, 'rendering failed')
      },
    })
    const patience = setTimeout(abort, abortAfter).unref()
  })
}

/** Defects are logged here, once; refusals that a page throws are not defects. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || !(error instanceof Error)) return
  log.error({ err: error, method: request.method, requestId: context.requestId }, 'request failed')
}
