import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import {
  CamelCasePlugin,
  Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  sql,
  type Driver,
} from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'
import { withStatementCache } from './statement-cache.ts'

/** SQLite before this version may lose committed data when a checkpoint meets a write (the WAL-reset fault). */
export const oldestSqlite = '3.51.3'

/** Why a database cannot be used, in one plain sentence for whoever starts the server. */
export class UnusableDatabaseError extends Error {
  override name = 'UnusableDatabaseError'
}

export interface ConnectOptions {
  /** For long reads beside the server; a SQLite handle that cannot write. */
  readonly readOnly?: boolean
  /** False only in tests, whose PostgreSQL runs without fsync. */
  readonly durable?: boolean
}

/**
 * Opens a database; everything in which SQLite and PostgreSQL differ is in this file.
 *
 * @param url `sqlite:path/to/file.db`, `sqlite::memory:` or `postgres://…`.
 * @returns a Kysely that speaks camelCase. Close it with `destroy()`.
 * @throws UnusableDatabaseError when the address is not understood or the database lacks a promise we depend on.
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Kysely<Database>> {
  if (url.startsWith('sqlite:')) return connectSqlite(url.slice('sqlite:'.length), options)
  if (/^postgres(ql)?:\/\//.test(url)) return connectPostgres(url, options)
  throw new UnusableDatabaseError(
    'DATABASE_URL must start with "sqlite:" (then a file path) or "postgres://".',
  )
}

export function isSqlite(url: string): boolean {
  return url.startsWith('sqlite:')
}

/** Whether all writes of this process go one after the other through one connection, each waiting for the disk. */
export function hasOneWriter(db: Kysely<Database>): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter
}

/**
 * What tells one state of what results are read from apart from any other, as this connection sees it: while two are equal
 * nothing was written between them, by whomever, but what `change-count.ts` leaves out. Ask for it before reading: what is read
 * then is at least as new.
 */
export async function databaseState(db: Kysely<Database>): Promise<string> {
  // raw sql, since neither is a table of ours
  const state = hasOneWriter(db)
    ? sql<{ state: string }>`select cast(count as text) as state from change_count`
    : sql<{
        state: string
      }>`select pg_postmaster_start_time()::text || ' ' || pg_current_snapshot()::text as state`
  const { rows } = await state.execute(db)
  return rows[0]!.state
}

/** Compares dotted version numbers; exported for the test that stubs an old SQLite. */
export function isOlderVersion(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0
}

/**
 * Checks that an open SQLite handle keeps what it acknowledges.
 *
 * @throws UnusableDatabaseError when the library is too old or WAL, FULL or foreign keys are not on.
 */
export function assertDurable(handle: SQLite.Database): void {
  const version = handle.prepare('select sqlite_version()').pluck().get() as string
  if (isOlderVersion(version, oldestSqlite)) {
    throw new UnusableDatabaseError(
      `SQLite ${version} can lose saved answers; ${oldestSqlite} or newer is needed.`,
    )
  }
  const mode = handle.pragma('journal_mode', { simple: true })
  const inMemory = handle.memory && mode === 'memory'
  if (mode !== 'wal' && !inMemory) throw new UnusableDatabaseError(`SQLite journal mode is ${mode}, not WAL.`)
  if (handle.pragma('synchronous', { simple: true }) !== 2) {
    throw new UnusableDatabaseError('SQLite does not wait for the disk (synchronous is not FULL).')
  }
  if (handle.pragma('foreign_keys', { simple: true }) !== 1) {
    throw new UnusableDatabaseError('SQLite does not check foreign keys.')
  }
}

function connectSqlite(path: string, { readOnly = false }: ConnectOptions): Kysely<Database> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const handle = new SQLite(path, { readonly: readOnly, timeout: 5000 })
  try {
    if (!readOnly) handle.pragma('journal_mode = wal')
    handle.pragma('synchronous = full')
    handle.pragma('foreign_keys = on')
    handle.pragma('temp_store = memory')
    assertDurable(handle)
  } catch (error) {
    handle.close()
    throw error
  }
  return new Kysely<Database>({
    dialect: new DurableSqliteDialect(handle),
    plugins: [new CamelCasePlugin()],
  })
}

/**
 * On a full disk SQLite rolls a transaction back by itself; rolling back once more would fail and hide why the first
 * error came.
 */
class DurableSqliteDialect extends SqliteDialect {
  readonly #handle: SQLite.Database
  constructor(handle: SQLite.Database) {
    super({ database: withStatementCache(handle) })
    this.#handle = handle
  }
  override createDriver(): Driver {
    const driver = super.createDriver()
    const rollback = driver.rollbackTransaction.bind(driver)
    driver.rollbackTransaction = async (connection) => {
      if (this.#handle.inTransaction) await rollback(connection)
    }
    return driver
  }
}

async function connectPostgres(
  url: string,
  { readOnly = false, durable = true }: ConnectOptions,
): Promise<Kysely<Database>> {
  // count() and other bigints arrive as text otherwise; ours stay far below 2^53
  const types = new pg.TypeOverrides()
  types.setTypeParser(20, Number)
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: readOnly ? 2 : 10,
    options: `-c default_transaction_read_only=${readOnly ? 'on' : 'off'}`,
  })
  // an idle connection that the server drops must not end the process; the next query reports it
  pool.on('error', () => {})
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin()],
  })
  try {
    if (durable) await assertPostgresDurable(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return db
}

async function assertPostgresDurable(db: Kysely<Database>): Promise<void> {
  // raw sql, since settings are not a table
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')
  `.execute(db)
  const off = rows.filter((row) => row.setting === 'off').map((row) => row.name)
  if (off.length > 0) {
    throw new UnusableDatabaseError(`PostgreSQL can lose saved answers: ${off.join(', ')} is off.`)
  }
}
