import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findAnsweringTimes, slowestSeconds } from '#db/queries/answering-times.ts'
import type { Database } from '#db/schema.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

const questionnaire = 'promising-practice-1'
const minutes = (count: number) => count * 60

/** A study whose sent responses took these many seconds. */
async function studyWith(
  db: Kysely<Database>,
  seconds: readonly number[],
  values: { syntheticAt?: string; questionnaire?: string; submittedAt?: null } = {},
): Promise<string> {
  const { syntheticAt = null, ...response } = values
  const studyId = await insertStudy(db, { syntheticAt })
  const waveId = await insertWave(db, studyId, { questionnaire: response.questionnaire ?? questionnaire })
  const practiceId = await insertPractice(db, studyId)
  for (const activeSeconds of seconds) {
    await insertResponse(db, { waveId, practiceId }, { activeSeconds, ...response })
  }
  return studyId
}

const ten = [8, 9, 9, 10, 11, 12, 12, 13, 14, 40].map(minutes)

describe.each(dialects)('time at work on %s', (dialect) => {
  const find = (db: Kysely<Database>, studyId: string, isSynthetic = false) =>
    findAnsweringTimes(db, { questionnaire, studyId, isSynthetic, fastestSeconds: 86 })

  test('quartiles are times that somebody took', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await studyWith(db, ten)
    // a quarter, a half and three quarters of ten are the third, the fifth and the eighth
    expect(await find(db, studyId)).toEqual({
      responses: 10,
      lowerQuartile: minutes(9),
      median: minutes(11),
      upperQuartile: minutes(13),
    })
  })

  test('drafts, other versions, no time at all and half a day are left out', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await studyWith(db, [...ten, 0, 85, slowestSeconds + 1])
    await studyWith(db, [minutes(60)], { submittedAt: null })
    await studyWith(db, ten, { questionnaire: 'promising-practice-2' })
    expect(await find(db, studyId)).toMatchObject({ responses: 10, upperQuartile: minutes(13) })
  })

  test('what is just within the limits counts', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await studyWith(db, [
      ...Array<number>(5).fill(86),
      ...Array<number>(5).fill(slowestSeconds),
    ])
    expect(await find(db, studyId)).toEqual({
      responses: 10,
      lowerQuartile: 86,
      median: 86,
      upperQuartile: slowestSeconds,
    })
  })

  test('with fewer than ten in the study, every study of the same kind counts', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await studyWith(db, ten.slice(0, 9))
    expect(await find(db, studyId)).toBeNull()
    await studyWith(db, ten, { syntheticAt: then })
    expect(await find(db, studyId)).toBeNull()
    await studyWith(db, [minutes(20)])
    expect(await find(db, studyId)).toMatchObject({ responses: 10, median: minutes(11) })
    const demonstration = await studyWith(db, [], { syntheticAt: then })
    expect(await find(db, demonstration, true)).toMatchObject({ responses: 10 })
  })

  test('a study with ten of its own is not mixed with others', async () => {
    const db = await openTestDatabase(dialect)
    await studyWith(db, Array<number>(20).fill(minutes(60)))
    expect(await find(db, await studyWith(db, ten))).toMatchObject({ responses: 10, median: minutes(11) })
  })
})
