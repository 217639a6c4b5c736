import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import type * as Entry from '#app/entry.server.tsx'
import { createApp } from './app.ts'
import { createHttpServer, stopGracefully } from './http.ts'

/**
 * Starts the built web site and prints where it listens. Ends with code 1 and a plain sentence when it cannot.
 * SIGTERM and SIGINT let requests under way finish, then close the database.
 */
async function main(): Promise<void> {
  // what we write, the database first of all, is for the owner of this process only
  process.umask(0o077)
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
  const { log, settings, start, stop } = build.entry.module as unknown as typeof Entry
  const { accountLinkPath } = await start()

  const server = createHttpServer(createApp(build, settings, log))
  server.listen(settings.port, settings.host, () => {
    process.stdout.write(`Praksiskort: ${settings.publicUrl}\n`)
    if (accountLinkPath) {
      process.stdout.write(
        `Make the first account within 24 hours: ${settings.publicUrl}${accountLinkPath}\n`,
      )
    }
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      error.code === 'EADDRINUSE'
        ? `Port ${settings.port} is in use. Stop what uses it, or set PORT to another number.\n`
        : `The server could not start: ${error.message}\n`,
    )
    process.exit(1)
  })

  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'the server ends: a fault that nothing caught')
    process.exit(1)
  })

  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    stopGracefully(server, 10_000, () => void stop().then(() => process.exit(0)))
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

main().catch((error: unknown) => {
  const known = error instanceof Error && /^(Settings|UnusableDatabase|Migration)Error$/.test(error.name)
  process.stderr.write(
    known ? `${(error as Error).message}\n` : `${(error as Error)?.stack ?? String(error)}\n`,
  )
  process.exit(1)
})
