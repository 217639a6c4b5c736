import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { assertDurable, connect, isOlderVersion } from '#db/connect.ts'

function file(): string {
  const path = mkdtempSync(join(tmpdir(), 'praksiskort-connect-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return join(path, 'a.db')
}

/** An open handle whose library says that it is another version. */
function handleOf(version: string, prepare: (handle: SQLite.Database) => void = () => {}): SQLite.Database {
  const handle = new SQLite(file())
  onTestFinished(() => void handle.close())
  handle.pragma('journal_mode = wal')
  handle.pragma('synchronous = full')
  handle.pragma('foreign_keys = on')
  prepare(handle)
  handle.function('sqlite_version', () => version)
  return handle
}

test.each(['3.51.2', '3.9.0', '3.50.10', '3.7.17'])(
  'SQLite %s is refused: it can lose what it committed',
  (version) => {
    expect(() => assertDurable(handleOf(version))).toThrow(
      `SQLite ${version} can lose saved answers; 3.51.3 or newer is needed.`,
    )
  },
)

test.each(['3.51.3', '3.53.2', '4.0.0'])('SQLite %s is let through', (version) => {
  expect(assertDurable(handleOf(version))).toBeUndefined()
  expect(isOlderVersion(version, '3.51.3')).toBe(false)
})

test.each([
  ['journal_mode = delete', 'SQLite journal mode is delete, not WAL.'],
  ['synchronous = normal', 'SQLite does not wait for the disk (synchronous is not FULL).'],
  ['foreign_keys = off', 'SQLite does not check foreign keys.'],
])('a handle with %s is refused', (pragma, sentence) => {
  const handle = handleOf('3.53.2', (open) => open.pragma(pragma))
  expect(() => assertDurable(handle)).toThrow(sentence)
})

test('every connection, also one that only reads, waits for the disk and checks foreign keys', async () => {
  const url = `sqlite:${file()}`
  for (const readOnly of [false, true]) {
    const db = await connect(url, { readOnly })
    onTestFinished(() => db.destroy())
    const pragma = async (name: 'synchronous' | 'foreign_keys' | 'journal_mode') => {
      const { rows } = await sql<Record<string, unknown>>`pragma ${sql.id(name)}`.execute(db)
      return Object.values(rows[0] ?? {})[0]
    }
    expect([await pragma('synchronous'), await pragma('foreign_keys'), await pragma('journal_mode')]).toEqual(
      [2, 1, 'wal'],
    )
  }
})

test('an address that is neither SQLite nor PostgreSQL is told in a sentence', async () => {
  await expect(connect('mysql://x')).rejects.toThrow('DATABASE_URL must start with "sqlite:"')
})
