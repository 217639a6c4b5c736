import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type SQLite from 'better-sqlite3'

/** More statements than the web site has; imports and exports make some of their own. */
const mostStatements = 300
/** A batch insert has its own text for each number of rows, and is long: those are not kept. */
const longestText = 4000

/**
 * The part of a SQLite handle that Kysely uses, with statements prepared once: preparing one costs more than running
 * it. The least recently used are dropped. SQLite itself prepares a kept statement again when the schema has changed.
 */
export function withStatementCache(handle: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SQLite.Statement<unknown[]>>()
  return {
    close: () => handle.close(),
    prepare(text): SqliteStatement {
      if (text.length > longestText) return handle.prepare<unknown[]>(text) as SqliteStatement
      const known = kept.get(text)
      // somebody is reading its rows one by one and it cannot run twice at once
      if (known?.busy) return handle.prepare<unknown[]>(text) as SqliteStatement
      const statement = known ?? handle.prepare<unknown[]>(text)
      kept.delete(text)
      kept.set(text, statement)
      if (kept.size > mostStatements) kept.delete(kept.keys().next().value ?? '')
      return statement as SqliteStatement
    },
  }
}
