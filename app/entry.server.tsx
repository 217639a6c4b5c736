import { PassThrough } from 'node:stream'
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from './log.server.ts'
import { NonceContext } from './nonce.ts'

// the server that runs this bundle must share its connection and its log: a second copy of a module is a second connection
export { db } from './db.server.ts'
export { log } from './log.server.ts'
export { settings } from './settings.server.ts'
export { start, stop } from './start.server.ts'

const abortAfter = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} abortDelay={abortAfter} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        // everything is loaded before rendering begins, so nothing is gained by sending halves
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(
            new Response(createReadableStreamFromReadable(body), {
              headers,
              status: failed ? 500 : status,
            }),
          )
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          failed = true
          log.error({ err: error, requestId: context.staticHandlerContext.location.key }, 'rendering failed')
        },
      },
    )
    setTimeout(abort, abortAfter).unref()
  })
}

/** Defects are logged here, once; refusals that a page throws are not defects. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || !(error instanceof Error)) return
  log.error({ err: error, method: request.method, requestId: context.requestId }, 'request failed')
}
