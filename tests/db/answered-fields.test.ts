import { describe, expect, test } from 'vitest'
import { listAnsweredFields } from '#db/queries/answered-fields.ts'
import { startResponse } from '#db/queries/responses.ts'
import { saveFields, type FieldChange } from '#db/queries/saves.ts'
import type { AnswerValue } from '#survey/answers.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const answer = (item: string, value: AnswerValue): FieldChange => ({
  field: item,
  change: { kind: 'answer', item, value },
  baseRevision: 0,
})
const write = (field: string, text: string): FieldChange => ({
  field,
  change: { kind: 'text', field, text },
  baseRevision: 0,
})

describe.each(dialects)('listAnsweredFields on %s', (dialect) => {
  test('names what holds something, of this response alone', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    const waveId = await insertWave(db, studyId)
    const practiceId = await insertPractice(db, studyId)
    const begin = async () => {
      const assignmentId = await insertAssignment(db, { waveId, practiceId })
      const start = { assignmentId, questionnaire: 'promising-practice-1', language: 'da', at: then } as const
      return (await startResponse(db, start)) ?? ''
    }
    const responseId = await begin()
    const save = { client: 'a', sequence: 1, activeSeconds: 0, at: then }
    await saveFields(db, {
      ...save,
      responseId,
      fields: [
        answer('e01_1', { rating: 4, missing: null }),
        answer('e01_2', { rating: null, missing: -7 }),
        answer('e01_3', { rating: null, missing: -8 }),
        answer('e01_4', { rating: null, missing: -1 }),
        write('e01_comment', 'Fordi'),
        write('e02_comment', ''),
        write('e02_basis', 'told written'),
      ],
    })
    await saveFields(db, {
      ...save,
      responseId: await begin(),
      fields: [answer('e03_1', { rating: 1, missing: null })],
    })

    const answered = await listAnsweredFields(db, responseId)

    expect([...answered].toSorted()).toEqual(['e01_1', 'e01_2', 'e01_3', 'e01_comment', 'e02_basis'])
    expect(await listAnsweredFields(db, await begin())).toEqual(new Set())
  })
})
