import { expect, test } from 'vitest'
import { timeNeeded } from '#app/answering/time-needed.server.ts'
import { db } from '#app/db.server.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

test('the time needed is in whole minutes, rounded outwards, and asked for again after ten minutes', async () => {
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId)
  const insert = async (activeSeconds: number) =>
    insertResponse(db, { waveId, practiceId }, { activeSeconds })
  const ask = (now: number) => timeNeeded(questionnaire, { studyId, isSynthetic: false, now })

  for (let count = 0; count < 9; count += 1) await insert(550 + 50 * (count % 4))
  expect(await ask(0)).toBeNull()
  await insert(500)
  expect(await ask(10 * 60_000 - 1)).toBeNull()
  // from 550 to 650 seconds
  expect(await ask(10 * 60_000)).toEqual({ from: 9, to: 11, responses: 10 })
})
