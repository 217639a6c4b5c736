import { expect, test } from 'vitest'
import { findResultsOpening, listOpenedWaves, openResults } from '#db/queries/results-openings.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

test.each(dialects)('of two who open results at once on %s one opening stands', async (dialect) => {
  const db = await openTestDatabase(dialect)
  const alma = await insertAccount(db, { name: 'Alma Lund' })
  const bo = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: alma } })
  const waveId = await insertWave(db, studyId, { sealed: true })
  await insertWave(db, studyId, { sealed: true })
  await insertWave(db, await insertStudy(db))
  expect(await listOpenedWaves(db, studyId)).toEqual(new Set())

  const deed = { studyId, waveId, at: then }
  const both = await Promise.all([
    openResults(db, { ...deed, by: alma }),
    openResults(db, { ...deed, by: bo }),
  ])

  expect(both.map(({ isOwn }) => isOwn).toSorted()).toEqual([false, true])
  const stands = await findResultsOpening(db, waveId)
  expect(both.map(({ by }) => by)).toEqual([stands?.by, stands?.by])
  expect(await listOpenedWaves(db, studyId)).toEqual(new Set([waveId]))
  const opener = both[0].isOwn ? alma : bo
  expect(await openResults(db, { ...deed, by: opener })).toEqual({ ...stands, isOwn: true })
  const events = await db
    .selectFrom('event')
    .where('verb', '=', 'results_opened')
    .select('objectId')
    .execute()
  expect(events).toEqual([{ objectId: waveId }])
})
