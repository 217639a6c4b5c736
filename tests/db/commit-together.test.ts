import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { commitTogether } from '#db/commit-together.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'

const count = (key: string) => ({ key, windowStartedAt: 'then', count: 1 })

describe.each(dialects)('commitTogether on %s', (dialect) => {
  test('gives every caller its own result', async () => {
    const db = await openTestDatabase(dialect)
    const keys = Array.from({ length: 20 }, (_, index) => `key ${index + 10}`)
    const results = await Promise.all(
      keys.map((key) =>
        commitTogether(db, async (trx) => {
          await trx.insertInto('rateLimit').values(count(key)).execute()
          return key
        }),
      ),
    )
    expect(results).toEqual(keys)
    const rows = await db.selectFrom('rateLimit').orderBy('key').select('key').execute()
    expect(rows.map(({ key }) => key)).toEqual(keys)
  })

  test('work that fails writes nothing, and takes nobody along', async () => {
    const db = await openTestDatabase(dialect)
    const insert = (key: string, fails = false) =>
      commitTogether(db, async (trx) => {
        await trx.insertInto('rateLimit').values(count(key)).execute()
        if (fails) throw new Error(`no ${key}`)
        return key
      })
    const outcomes = await Promise.allSettled([insert('a'), insert('b', true), insert('c'), insert('a')])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ])
    expect(outcomes[1]).toEqual({ status: 'rejected', reason: new Error('no b') })
    const rows = await db.selectFrom('rateLimit').orderBy('key').select('key').execute()
    expect(rows.map(({ key }) => key)).toEqual(['a', 'c'])
  })

  test('works inside a transaction of the caller, and goes with it', async () => {
    const db = await openTestDatabase(dialect)
    const whole = db.transaction().execute(async (trx) => {
      await commitTogether(trx, (inner) => inner.insertInto('rateLimit').values(count('a')).execute())
      throw new Error('afterwards')
    })
    await expect(whole).rejects.toThrow('afterwards')
    expect(await db.selectFrom('rateLimit').selectAll().execute()).toEqual([])
  })
})

test('the reason why SQLite rolled back by itself is told', async () => {
  const db = await openTestDatabase('sqlite')
  const write = commitTogether(db, async (trx) => {
    await trx.insertInto('rateLimit').values(count('a')).execute()
    await sql`rollback`.execute(trx)
    throw new Error('the disk is full')
  })
  await expect(write).rejects.toThrow('the disk is full')
  await commitTogether(db, (trx) => trx.insertInto('rateLimit').values(count('b')).execute())
  expect(await db.selectFrom('rateLimit').select('key').execute()).toEqual([{ key: 'b' }])
})

test('writes of the same moment share commits on SQLite, and are there for others when they are acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'praksiskort-'))
  const db = await connect(`sqlite:${join(folder, 'test.db')}`)
  const other = await connect(`sqlite:${join(folder, 'test.db')}`)
  onTestFinished(async () => {
    await Promise.all([db.destroy(), other.destroy()])
    rmSync(folder, { recursive: true })
  })
  await migrate(db)
  const commits = vi.spyOn(db, 'transaction')
  const seen = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const key = `key ${index}`
      await commitTogether(db, (trx) => trx.insertInto('rateLimit').values(count(key)).execute())
      return other.selectFrom('rateLimit').where('key', '=', key).select('key').executeTakeFirst()
    }),
  )
  expect(seen.map((row) => row?.key)).toEqual(Array.from({ length: 30 }, (_, index) => `key ${index}`))
  expect(commits).toHaveBeenCalledTimes(1)
})
