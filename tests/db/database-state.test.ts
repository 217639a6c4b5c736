import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readWhileUnchanged } from '#app/report/read-while-unchanged.ts'
import { connect, databaseState } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { listAskedPractices } from '#db/queries/asked-practices.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
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

/** A file with two connections: one that writes, as the server's, and one that reads, as the figures thread's. */
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
