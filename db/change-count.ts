import { sql, type Kysely } from 'kysely'
import { hasOneWriter } from './connect.ts'
import type { Database } from './schema.ts'

/**
 * What is written here moves no figure that is kept: answers of drafts (sent ones never change), who is signed in, what is
 * being imported or drafted. A table that is not named here is counted.
 */
const uncounted = new Set([
  'answer',
  'text_answer',
  'session',
  'session_assignment',
  'rate_limit',
  'import_draft',
  'questionnaire_draft',
  'questionnaire_draft_revision',
  'questionnaire_test',
])

/** What every save of an informant writes. */
const uncountedColumns: Readonly<Record<string, readonly string[]>> = {
  response: ['place', 'active_seconds'],
}

/**
 * Makes SQLite count what is written to the tables that results are read from, whoever writes: `databaseState` reads the count,
 * so that informants who save do not have waves read again. PostgreSQL tells its states apart by itself. Call it after every
 * migration: a table made anew has lost its triggers, and one with new columns needs others.
 */
export async function countChanges(db: Kysely<Database>): Promise<void> {
  if (!hasOneWriter(db)) return
  const plain = db.withoutPlugins()
  await plain.transaction().execute(async (trx) => {
    await sql`create table if not exists change_count (count integer not null)`.execute(trx)
    await sql`insert into change_count select 0 where not exists (select 1 from change_count)`.execute(trx)
    const { rows } = await sql<{ name: string; text: string }>`
      select name, sql as text from sqlite_master where type = 'trigger' and name like 'counted_%'`.execute(
      trx,
    )
    const standing = new Map(rows.map(({ name, text }) => [name, text]))
    for (const { name, query } of await triggersOf(trx)) {
      // SQLite keeps what it was told, but for the first two words
      if (standing.get(name)?.toLowerCase() === query.compile(trx).sql.toLowerCase()) continue
      await sql`drop trigger if exists ${sql.id(name)}`.execute(trx)
      await query.execute(trx)
    }
  })
}

async function triggersOf(db: Kysely<Database>) {
  const tables = await db.introspection.getTables()
  const counted = tables.filter(({ name }) => name !== 'change_count' && !uncounted.has(name))
  return counted.flatMap(({ name: table, columns }) => {
    const isSaved = new Set(uncountedColumns[table])
    const named = columns.filter(({ name }) => !isSaved.has(name)).map(({ name }) => name)
    const isOther = named.map((name) => sql`old.${sql.id(name)} is not new.${sql.id(name)}`)
    const events = {
      insert: sql`insert on ${sql.table(table)}`,
      delete: sql`delete on ${sql.table(table)}`,
      // a row that is only held, by being written as it is, has not changed
      update: sql`update of ${sql.join(named.map((name) => sql.id(name)))} on ${sql.table(table)} when ${sql.join(isOther, sql` or `)}`,
    }
    return Object.entries(events).map(([event, when]) => {
      const name = `counted_${event}_${table}`
      const on = sql`create trigger ${sql.id(name)} after ${when}`
      return { name, query: sql`${on} begin update change_count set count = count + 1; end` }
    })
  })
}
