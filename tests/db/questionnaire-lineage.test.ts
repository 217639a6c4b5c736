import { describe, expect, test } from 'vitest'
import { findVersionLink, listVersionsInUse } from '#db/queries/questionnaire-lineage.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'

describe.each(dialects)('versions in use on %s', (dialect) => {
  test('are those a study published and those its waves are fielded with, and no others', async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db)
    const studyId = await insertStudy(db)
    const other = await insertStudy(db)
    await insertVersion(db, { id: 'own', studyId, by, questionnaire })
    await insertVersion(db, { id: 'lent', studyId: other, by, questionnaire, number: 3 })
    await insertVersion(db, { id: 'strange', studyId: other, by, questionnaire, number: 4 })
    await insertWave(db, studyId, { questionnaire: 'lent' })
    await insertWave(db, studyId, { questionnaire: 'promising-practice-2' })
    const inUse = await listVersionsInUse(db, studyId)
    expect(inUse.map(({ id, number }) => [id, number])).toEqual([
      ['lent', 3],
      ['own', 1],
    ])
  })

  test('are linked to their parents with what was claimed', async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db)
    const studyId = await insertStudy(db)
    const made = { ...questionnaire, parent: 'promising-practice-1' }
    await insertVersion(db, { id: 'own', studyId, by, questionnaire: made, claims: ['e01_1'] })
    const link = await findVersionLink(db, 'own')
    expect([link?.parent, link?.changes]).toEqual(['promising-practice-1', '{"claims":["e01_1"]}'])
    expect(await findVersionLink(db, 'promising-practice-1')).toBeUndefined()
  })
})
