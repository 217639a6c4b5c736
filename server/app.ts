import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import compression from 'compression'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Settings } from '#app/settings.server.ts'
import { checkAddress, checkBody, checkOrigin } from './checks.ts'
import { securityHeaders } from './headers.ts'
import { informantBuild, isInformantPath } from './informant-build.ts'

interface Log {
  info(fields: object, text: string): void
  error(fields: object, text: string): void
}

/** A page is compressed for one reader; half the work costs a tenth more bytes. */
const quickCompression = 3

/** Everything in front of Remix: headers, refusals, files, and one log line per request. */
export function createApp(build: ServerBuild, settings: Settings, log: Log): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('trust proxy', settings.trustedProxies)

  app.use(securityHeaders(settings))
  app.use(logRequests(log))
  app.use(checkAddress(settings.publicUrl))
  app.use(checkOrigin(settings.publicUrl))
  app.use(checkBody)
  app.use(compression({ level: quickCompression }))
  app.use('/assets', files('build/client/assets', 'public, max-age=31536000, immutable'))
  app.get(addressesOfFiles('build/client'), files('build/client', 'public, max-age=3600'))
  const answerAny = remixHandler(build)
  const answerInformant = remixHandler(informantBuild(build))
  app.use((request, response, next) => {
    const answer = isInformantPath(request.path) ? answerInformant : answerAny
    return answer(request, response, next)
  })
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    log.error({ err: error, requestId: response.locals.requestId as string }, 'request failed')
    if (response.headersSent) return next(error)
    response.status(500).type('text/plain; charset=utf-8').send('Something went wrong.\n')
  })
  return app
}

function remixHandler(build: ServerBuild) {
  return createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce as string,
      requestId: response.locals.requestId as string,
      clientAddress: request.ip ?? '',
      drained: () => drained(response),
    }),
  })
}

/** The few files that lie beside `assets`, so that the disk is not asked at every page. */
function addressesOfFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [`/${entry.name}`] : [],
  )
}

/** Files of the build. Their names change with their content, or they are few and small. */
function files(folder: string, cacheControl: string) {
  return express.static(folder, {
    index: false,
    redirect: false,
    // replaces the no-store that every answer begins with
    setHeaders: (response) => response.setHeader('Cache-Control', cacheControl),
  })
}

/** Method, pattern of the address, status and time; ids and tokens are left out. */
function logRequests(log: Log) {
  return (request: Request, response: Response, next: NextFunction) => {
    const began = process.hrtime.bigint()
    response.on('close', () => {
      if (request.path.startsWith('/assets/')) return
      log.info(
        {
          method: request.method,
          path: withoutIds(request.path),
          status: response.statusCode,
          ms: Number(process.hrtime.bigint() - began) / 1e6,
          requestId: response.locals.requestId as string,
        },
        'request',
      )
    })
    next()
  }
}

/** `/link/abc…` becomes `/link/…`: whatever is longer than a word of ours may be a secret. */
export function withoutIds(path: string): string {
  return path.replace(/\/[^/]{16,}/g, '/…').slice(0, 200)
}

/** Remix writes without looking whether anybody reads; a long download asks here before it goes on. */
async function drained(response: Response): Promise<void> {
  while (response.writableNeedDrain && !response.destroyed) await setTimeout(20)
}
