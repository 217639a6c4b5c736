import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { Database } from '#db/schema.ts'

/** Every database test loops over both: `describe.each(dialects)('… on %s', (dialect) => …)`. */
export const dialects = ['sqlite', 'postgres'] as const
export type Dialect = (typeof dialects)[number]

/** A fresh, migrated database that ends with the test. */
export async function openTestDatabase(dialect: Dialect): Promise<Kysely<Database>> {
  const db = await openEmptyDatabase(dialect, 'template_migrated')
  if (dialect === 'sqlite') await migrate(db)
  return db
}

/** The same without any table. */
export async function openEmptyDatabase(
  dialect: Dialect,
  template: 'template_migrated' | 'template0' = 'template0',
): Promise<Kysely<Database>> {
  if (dialect === 'sqlite') {
    const db = await connect('sqlite::memory:')
    onTestFinished(() => db.destroy())
    return db
  }
  const server = inject('postgresUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(server, `create database ${name} template ${template}`)
  const db = await connect(`${server}/${name}`, { durable: false })
  onTestFinished(async () => {
    await db.destroy()
    await onServer(server, `drop database ${name} with (force)`)
  })
  return db
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
