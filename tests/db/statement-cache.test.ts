import { sql } from 'kysely'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { withStatementCache } from '#db/statement-cache.ts'

function open() {
  const handle = new SQLite(':memory:')
  onTestFinished(() => void handle.close())
  handle.exec('create table t (a integer); insert into t values (1), (2)')
  return withStatementCache(handle)
}

test('the same text is prepared once', () => {
  const cached = open()
  expect(cached.prepare('select a from t')).toBe(cached.prepare('select a from t'))
})

test('the least recently used of many is dropped', () => {
  const cached = open()
  const first = cached.prepare('select 0')
  const second = cached.prepare('select 1')
  for (let n = 2; n < 300; n += 1) cached.prepare(`select ${n}`)
  expect(cached.prepare('select 0')).toBe(first)
  cached.prepare('select 300')
  expect(cached.prepare('select 0')).toBe(first)
  expect(cached.prepare('select 1')).not.toBe(second)
})

test('a statement whose rows are being read is not run a second time meanwhile', () => {
  const cached = open()
  const rows = cached.prepare('select a from t').iterate([])
  rows.next()
  expect(cached.prepare('select a from t').all([])).toEqual([{ a: 1 }, { a: 2 }])
  expect([...rows]).toEqual([{ a: 2 }])
})

test('a kept statement sees the columns that a change of the schema brought', async () => {
  const db = await connect('sqlite::memory:')
  onTestFinished(() => db.destroy())
  const all = () => sql`select * from t`.execute(db).then(({ rows }) => rows)
  await sql`create table t (a integer)`.execute(db)
  await sql`insert into t values (1)`.execute(db)
  expect(await all()).toEqual([{ a: 1 }])
  await sql`alter table t add column b integer default 2`.execute(db)
  expect(await all()).toEqual([{ a: 1, b: 2 }])
})
