import { describe, expect, test } from 'vitest'
import { insertExport } from '#db/queries/exports.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

describe.each(dialects)('the log of answers taken out on %s', (dialect) => {
  test('says of a study which waves were in the file, and of a wave that it was that one', async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db)
    const studyId = await insertStudy(db, { members: { lead: by } })
    const opened = await insertWave(db, studyId)
    await insertWave(db, studyId, { title: 'Runde 2', sealed: true })
    const taken = { studyId, waves: [opened], by, at: then, detail: { shape: 'long' } }
    await insertExport(db, { ...taken, waveId: null })
    await insertExport(db, { ...taken, waveId: opened })

    const events = await db
      .selectFrom('event')
      .where('verb', '=', 'answers_exported')
      .orderBy('object')
      .select(['object', 'objectId', 'detail'])
      .execute()
    expect(events.map(({ detail, ...event }) => [event, JSON.parse(detail)])).toEqual([
      [
        { object: 'study', objectId: studyId },
        { shape: 'long', waves: [opened] },
      ],
      [{ object: 'wave', objectId: opened }, { shape: 'long' }],
    ])
  })
})
