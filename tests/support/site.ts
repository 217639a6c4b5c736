import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sql, type Kysely } from 'kysely'
import { connect } from '#db/connect.ts'
import type { Database } from '#db/schema.ts'
import { scratchFolder, startServer, type TestServer } from './server.ts'

export interface BuiltRoute {
  readonly id: string
  readonly path?: string
  readonly index?: boolean
  readonly hasLoader: boolean
  readonly hasAction: boolean
}

/** Every route that can be asked for, as it was built: those with an address, and layouts that load something. */
export function builtRoutes(): BuiltRoute[] {
  const folder = 'build/client/assets'
  const file = readdirSync(folder).find((name) => /^manifest-\w+\.js$/.test(name))
  if (!file) throw new Error('the site has not been built')
  const text = readFileSync(join(folder, file), 'utf8')
  const manifest = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
    routes: Record<string, BuiltRoute>
  }
  return Object.values(manifest.routes).filter(
    (route) => route.path !== undefined || route.index || route.hasLoader || route.hasAction,
  )
}

export interface Site {
  readonly server: TestServer
  /** A second connection to the server's database. */
  readonly db: Kysely<Database>
  /** Digest of every row of every table but sessions and counters. */
  readonly digest: () => string
  readonly close: () => Promise<void>
}

/** The built site on a scratch SQLite file. */
export async function openSite(): Promise<Site> {
  const folder = scratchFolder()
  const file = `${folder.path}/site.db`
  const server = await startServer({ databaseUrl: `sqlite:${file}`, environment: { LOG_LEVEL: 'error' } })
  const db = await connect(`sqlite:${file}`)
  // arranging need not survive a power cut
  await sql`pragma synchronous = off`.execute(db)
  const reader = new SQLite(file, { readonly: true })
  return {
    server,
    db,
    digest: () => digestOfTables(reader),
    close: async () => {
      reader.close()
      await db.destroy()
      await server.stop()
      folder.remove()
    },
  }
}

const forgotten = ['session', 'session_assignment', 'rate_limit']

function digestOfTables(reader: SQLite.Database): string {
  const tables = reader
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[]
  const hash = createHash('sha256')
  for (const table of tables.filter((name) => !forgotten.includes(name))) {
    hash.update(`\n${table}\n`)
    for (const row of reader.prepare(`select * from "${table}" order by rowid`).raw().iterate()) {
      hash.update(JSON.stringify(row))
    }
  }
  return hash.digest('hex')
}

/** What came back, as it was sent: redirects are not followed. */
export interface SiteAnswer {
  readonly status: number
  readonly type: string
  readonly location: string
  readonly text: string
}

export async function ask(
  server: TestServer,
  path: string,
  cookie: string,
  post?: { body: string | Uint8Array<ArrayBuffer>; type: string },
): Promise<SiteAnswer> {
  const response = await fetch(server.url + path, {
    redirect: 'manual',
    method: post ? 'POST' : 'GET',
    headers: {
      ...(cookie ? { Cookie: cookie } : {}),
      ...(post ? { Origin: server.url, 'Content-Type': post.type } : {}),
    },
    ...(post ? { body: post.body } : {}),
  })
  return {
    status: response.status,
    type: response.headers.get('Content-Type') ?? '',
    location: response.headers.get('Location') ?? '',
    text: await response.text(),
  }
}
