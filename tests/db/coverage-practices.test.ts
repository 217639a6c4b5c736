import { describe, expect, test } from 'vitest'
import { listCoverageAnswers, listCoveragePractices } from '#db/queries/coverage-practices.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

describe.each(dialects)('what a coverage map counts, on %s', (dialect) => {
  test('every practice of the study by code, with the newest version of its scope', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    await insertPractice(db, studyId, { code: 'P10', area: 'unge', scope: { level: 2, legalBasis: '§ 52' } })
    const renewed = await insertPractice(db, studyId, {
      code: 'P9',
      municipalityCode: '0101',
      scope: { level: 2 },
    })
    const first = await db
      .selectFrom('scope')
      .where('practiceId', '=', renewed)
      .selectAll()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('scope')
      .values({ ...first, id: `${renewed}-scope-2`, version: 2, level: 4 })
      .execute()
    await insertPractice(db, await insertStudy(db), { code: 'P1' })

    const practices = await listCoveragePractices(db, studyId, new Set())

    expect(
      practices.map(({ code, level, area, legalBasis, municipalityCode }) => [
        code,
        level,
        area,
        legalBasis,
        municipalityCode,
      ]),
    ).toEqual([
      ['P9', 4, null, null, '0101'],
      ['P10', 2, 'unge', '§ 52', null],
    ])
  })

  test('sent answers alone, without those that are left out when they are known', async () => {
    const db = await openTestDatabase(dialect)
    const lead = await insertAccount(db)
    const studyId = await insertStudy(db, { members: { lead } })
    const waveId = await insertWave(db, studyId)
    const practiceId = await insertPractice(db, studyId)
    const sent = await insertResponse(db, { waveId, practiceId, role: 'leader' })
    const leftOut = await insertResponse(db, { waveId, practiceId, role: 'staff' })
    await insertResponse(db, { waveId, practiceId }, { submittedAt: null })
    await insertResponse(db, { waveId, practiceId }, { questionnaire: 'promising-practice-2' })
    await insertAssignment(db, { waveId, practiceId })
    const review = { studyId, waveId, reason: 'En prøve', seen: {}, after: 0, by: lead, at: then }
    await reviewResponse(db, { ...review, about: { response: leftOut }, state: 'left_out' })
    const wave = { id: waveId, questionnaire: 'promising-practice-1' }

    const known = await listCoverageAnswers(db, wave, { leftOut: true })
    const unknown = await listCoverageAnswers(db, wave, { leftOut: false })

    expect(sent).not.toBe(leftOut)
    expect(known.answers.map(({ practice, role, submittedAt }) => [practice, role, submittedAt])).toEqual([
      [practiceId, 'leader', then],
    ])
    expect([known.leftOut, known.otherVersion]).toEqual([1, 1])
    expect(unknown.answers.map(({ role }) => role).toSorted()).toEqual(['leader', 'staff'])
    expect([unknown.leftOut, unknown.otherVersion]).toEqual([0, 1])
  })
})
