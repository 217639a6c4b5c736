import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { migrations } from '#db/migrations/list.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'

test('every migration file is listed, in order', () => {
  const files = readdirSync('db/migrations')
    .filter((name) => name !== 'list.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
  expect(Object.keys(migrations)).toEqual(files)
})

describe.each(dialects)('migrate on %s', (dialect) => {
  test('does nothing to a database that is up to date', async () => {
    const db = await openTestDatabase(dialect)
    expect(await migrate(db)).toEqual([])
  })

  test('makes columns of text, integer and double precision only', async () => {
    const db = await openTestDatabase(dialect)
    const tables = await db.withoutPlugins().introspection.getTables()
    const types = new Set(
      tables
        .filter((table) => !table.name.startsWith('kysely_'))
        .flatMap((table) => table.columns.map((column) => column.dataType.toLowerCase())),
    )
    expect([...types].sort()).toEqual(
      dialect === 'sqlite' ? ['double precision', 'integer', 'text'] : ['float8', 'int4', 'text'],
    )
  })
})
