import { describe, expect, test } from 'vitest'
import { listFieldAssignments, listFieldPractices } from '#db/queries/field.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

describe.each(dialects)('the field on %s', (dialect) => {
  test('knows where each assignment stands and who contested the scope in what was sent', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    const waveId = await insertWave(db, studyId)
    const practice = await insertPractice(db, studyId, { id: 'havnen', code: 'P1', name: 'Havnen' })
    await insertAssignment(db, { id: 'a1', waveId, practiceId: practice, role: 'leader' })
    await insertAssignment(db, { id: 'a2', waveId, practiceId: practice, declinedAt: then })
    await insertAssignment(db, { id: 'a3', waveId, practiceId: practice })
    const response = {
      questionnaire: 'promising-practice-1',
      language: 'da' as const,
      scopeId: 'havnen-scope-1',
      startedAt: then,
      place: 'facts',
      activeSeconds: 5,
      scopeVerdict: 'contested' as const,
    }
    await db
      .insertInto('response')
      .values([
        { ...response, id: 'r1', assignmentId: 'a1', submittedAt: then },
        { ...response, id: 'r3', assignmentId: 'a3', submittedAt: null },
      ])
      .execute()
    const untouched = { withdrawnAt: null, declinedAt: null, startedAt: null, submittedAt: null }
    expect(await listFieldAssignments(db, waveId)).toEqual([
      { ...untouched, practice, role: 'leader', startedAt: then, submittedAt: then, contested: true },
      { ...untouched, practice, role: 'staff', declinedAt: then, contested: false },
      { ...untouched, practice, role: 'staff', startedAt: then, contested: false },
    ])
    expect(await listFieldPractices(db, studyId)).toEqual([{ id: 'havnen', code: 'P1', name: 'Havnen' }])
  })
})
