import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readWhileUnchanged } from '#app/report/read-while-unchanged.ts'
import { connect, databaseState } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { listAskedPractices } from '#db/queries/asked-practices.ts'
import { submitResponse } from '#db/queries/response-contents.ts'
import { startResponse } from '#db/queries/responses.ts'
import { saveFields } from '#db/queries/saves.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { scratchFolder } from '#tests/support/server.ts'

describe.each(dialects)('the state of a database on %s', (dialect) => {
  test('a write changes it, when it is made or when it is committed', async () => {
    const db = await openTestDatabase(dialect)
    const before = await databaseState(db)
    const { inside, studyId } = await db.transaction().execute(async (trx) => {
      const studyId = await insertStudy(trx)
      return { inside: await databaseState(trx), studyId }
    })
    const committed = await databaseState(db)
    expect(committed).not.toBe(before)
    await db.updateTable('study').set({ title: 'Ny titel' }).where('id', '=', studyId).execute()
    expect(await databaseState(db)).not.toBe(committed)
    // what somebody read before the commit is not taken for what stands after it
    if (dialect === 'postgres') expect(committed).not.toBe(inside)
  })

  test('what was written is read by whoever asks next', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    const waveId = await insertWave(db, studyId)
    const practiceId = await insertPractice(db, studyId, { name: 'Havn' })
    const asked = readWhileUnchanged<Awaited<ReturnType<typeof listAskedPractices>>>(db, 1000)
    const counts = async () => {
      const practices = await asked(waveId, () => listAskedPractices(db, waveId))
      return practices.map(({ name, asked }) => [name, Number(asked)])
    }
    expect(await counts()).toEqual([])
    await insertAssignment(db, { waveId, practiceId })
    expect(await counts()).toEqual([['Havn', 1]])
    await db.updateTable('practice').set({ name: 'Havnen' }).where('id', '=', practiceId).execute()
    expect(await counts()).toEqual([['Havnen', 1]])
  })
})

test('SQLite: what informants save leaves it, what they send changes it', async () => {
  const db = await openTestDatabase('sqlite')
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const assignmentId = await insertAssignment(db, { waveId, practiceId: await insertPractice(db, studyId) })
  const start = { assignmentId, questionnaire: 'promising-practice-1', language: 'da', at: then } as const
  const responseId = (await startResponse(db, start)) as string
  const started = await databaseState(db)
  const value = { rating: 3, missing: null }
  const answer = {
    field: 'e01_1',
    change: { kind: 'answer', item: 'e01_1', value },
    baseRevision: 0,
  } as const
  const comment = { field: 'e01_comment', text: 'Vi prøver os frem' }
  const text = { field: 'e01_comment', change: { kind: 'text', ...comment }, baseRevision: 0 } as const
  const by = { responseId, client: 'a', sequence: 1, activeSeconds: 7, place: 'e02', at: then }
  expect(await saveFields(db, { ...by, fields: [answer, text] })).toMatchObject({ status: 'saved' })
  expect(await databaseState(db)).toBe(started)
  expect(await submitResponse(db, { responseId, items: ['e01_1'], at: then })).toMatchObject({
    status: 'submitted',
  })
  expect(await databaseState(db)).not.toBe(started)
})

test('SQLite: a table counts unless it is named, also when it was made anew', async () => {
  const db = await openTestDatabase('sqlite')
  const plain = db.withoutPlugins()
  const counting = async () => {
    const { rows } = await sql<{ name: string }>`
      select tbl_name as name from sqlite_master where type = 'trigger' and name like 'counted_%'`.execute(
      plain,
    )
    return rows.map(({ name }) => name)
  }
  const tables = (await plain.introspection.getTables()).map(({ name }) => name)
  const counted = await counting()
  const uncounted = tables.filter((name) => counted.filter((one) => one === name).length !== 3)
  expect(uncounted.toSorted()).toEqual([
    'answer',
    'change_count',
    'import_draft',
    'questionnaire_draft',
    'questionnaire_draft_revision',
    'questionnaire_test',
    'rate_limit',
    'session',
    'session_assignment',
    'text_answer',
  ])
  const version = async () =>
    (
      await sql<{ version: number }>`select schema_version as version from pragma_schema_version`.execute(
        plain,
      )
    ).rows
  const made = await version()
  await migrate(db)
  expect(await version()).toEqual(made)
  await sql`drop table coverage_rule`.execute(plain)
  await sql`create table coverage_rule (study_id text, role text, minimum integer, why text)`.execute(plain)
  expect(await counting()).not.toContain('coverage_rule')
  await migrate(db)
  const before = await databaseState(db)
  await sql`insert into coverage_rule values ('a', 'leader', 1, 'b')`.execute(plain)
  const inserted = await databaseState(db)
  // so is a row held while something is decided
  await sql`update coverage_rule set why = why`.execute(plain)
  expect(await databaseState(db)).toBe(inserted)
  await sql`update coverage_rule set why = 'c'`.execute(plain)
  const updated = await databaseState(db)
  await sql`delete from coverage_rule`.execute(plain)
  expect(new Set([before, inserted, updated, await databaseState(db)]).size).toBe(4)
})

/** A file with two connections: one that writes, as the server's, and one that reads, as the figures process's. */
async function openTwice() {
  const folder = scratchFolder()
  onTestFinished(() => folder.remove())
  const url = `sqlite:${join(folder.path, 'a.db')}`
  const writer = await connect(url)
  onTestFinished(() => writer.destroy())
  await migrate(writer)
  const reader = await connect(url, { readOnly: true })
  onTestFinished(() => reader.destroy())
  return { writer, reader }
}

test('SQLite: another connection sees a write with its commit, and nothing before', async () => {
  const { writer, reader } = await openTwice()
  const before = await databaseState(reader)
  expect(await databaseState(reader)).toBe(before)
  await writer.transaction().execute(async (trx) => {
    await insertStudy(trx)
    expect(await databaseState(reader)).toBe(before)
  })
  const after = await databaseState(reader)
  expect(after).not.toBe(before)
  expect(await databaseState(reader)).toBe(after)
})

test('SQLite: nothing is read twice while nothing is written, and what failed is read again', async () => {
  const { writer, reader } = await openTwice()
  let reads = 0
  const kept = readWhileUnchanged<number>(reader, 1000)
  const read = () => kept('a', () => Promise.resolve((reads += 1)))
  expect([await read(), await read(), await read()]).toEqual([1, 1, 1])
  await insertStudy(writer)
  expect([await read(), await read()]).toEqual([2, 2])
  await expect(kept('b', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await kept('b', () => Promise.resolve(7))).toBe(7)
  expect(await read()).toBe(2)
})
