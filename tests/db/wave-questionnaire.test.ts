import { describe, expect, test } from 'vitest'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { closeWave, findWave, openWave, updateWaveQuestionnaire } from '#db/queries/waves.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
} from '#tests/support/fixtures.ts'

const at = '2026-09-01T08:00:00.000Z'

async function plannedWave(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId, { openedAt: null, questionnaire: 'promising-practice-1' })
  const practiceId = await insertPractice(db, studyId, { code: 'P1', name: 'Havnen' })
  await insertAssignment(db, { waveId, practiceId })
  const change = { studyId, waveId, by, at }
  const choose = (questionnaire: string, other = {}) =>
    updateWaveQuestionnaire(db, { ...change, questionnaire, ...other })
  const questionnaire = async () => (await findWave(db, studyId, waveId))?.questionnaire
  const events = () =>
    db
      .selectFrom('event')
      .where('verb', '=', 'wave_questionnaire_changed')
      .select(['objectId', 'accountId', 'detail'])
      .execute()
  return { db, by, studyId, waveId, change, choose, questionnaire, events }
}

describe.each(dialects)('the questionnaire of a wave on %s', (dialect) => {
  test('can be another one until the wave is opened, and it is noted from what to what', async () => {
    const { by, waveId, choose, questionnaire, events } = await plannedWave(dialect)
    expect(await choose('promising-practice-2')).toBe('saved')
    expect(await questionnaire()).toBe('promising-practice-2')
    expect(await choose('promising-practice-2')).toBe('saved')
    const detail = JSON.stringify({ from: 'promising-practice-1', to: 'promising-practice-2' })
    expect(await events()).toEqual([{ objectId: waveId, accountId: by, detail }])
  })

  test('stays what it is once the wave is opened, and after it is closed', async () => {
    const { db, change, choose, questionnaire, events } = await plannedWave(dialect)
    expect(await openWave(db, { ...change, today: '2000-01-01', gate: importedGate })).toBe('opened')
    expect(await choose('promising-practice-2')).toBe('wave_opened')
    expect(await closeWave(db, change)).toBe('closed')
    expect(await choose('promising-practice-2')).toBe('wave_opened')
    expect(await questionnaire()).toBe('promising-practice-1')
    expect(await events()).toEqual([])
  })

  test('is not changed from another study', async () => {
    const { db, choose, questionnaire, events } = await plannedWave(dialect)
    const other = await insertStudy(db)
    expect(await choose('promising-practice-2', { studyId: other })).toBe('wave_opened')
    expect(await questionnaire()).toBe('promising-practice-1')
    expect(await events()).toEqual([])
  })
})
