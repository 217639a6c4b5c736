import { describe, expect, test } from 'vitest'
import { findVersionLink } from '#db/queries/questionnaire-lineage.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertStudy } from '#tests/support/fixtures.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'

describe.each(dialects)('published versions on %s', (dialect) => {
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
