import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listResponseAnswers, listResponseTexts } from '#db/queries/response-contents.ts'
import { startResponse } from '#db/queries/responses.ts'
import { saveFields } from '#db/queries/saves.ts'
import { answerValidator, fieldOf } from '#survey/answers.ts'
import { cleanText } from '#survey/clean-text.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { commentFieldOf, elementsOf, itemsOf } from '#survey/questionnaire.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const items = itemsOf(questionnaire).map(({ id }) => id)
const commentFields = elementsOf(questionnaire).map(({ id }) => commentFieldOf(id))
const answers = fc.dictionary(
  fc.constantFrom(...items),
  fc.constantFrom<unknown>(1, 2, 3, 4, 5, -7, -8, '1', '5', '-7', '-8', null, ''),
  { maxKeys: 12 },
)
const comments = fc.dictionary(
  fc.constantFrom(...commentFields),
  fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('x'.repeat(2000))),
  { maxKeys: 3 },
)
/** Now and then something that must be refused. */
const alien = fc.option(
  fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...items)), fc.constantFrom(0, 6, '3 ', true, [3]), {
    minKeys: 1,
    maxKeys: 1,
  }),
  { nil: {}, freq: 3 },
)

describe.each(dialects)('what the validator accepts on %s', (dialect) => {
  test('is stored to the letter, and nothing else is', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    const waveId = await insertWave(db, studyId)
    const practiceId = await insertPractice(db, studyId)
    const outcomes = { accepted: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(answers, comments, alien, async (chosen, written, added) => {
        const fields = { ...chosen, ...written, ...added }
        const assignmentId = await insertAssignment(db, { waveId, practiceId })
        const start = { assignmentId, questionnaire: questionnaire.id, language: 'da', at: then } as const
        const responseId = (await startResponse(db, start)) as string
        const checked = answerValidator(questionnaire).check(fields)
        if ('changes' in checked) {
          const save = { responseId, client: 'a', sequence: 1, activeSeconds: 0, at: then }
          const changes = checked.changes.map((change) => ({
            field: fieldOf(change),
            change,
            baseRevision: 0,
          }))
          await saveFields(db, { ...save, fields: changes })
        }
        outcomes['changes' in checked ? 'accepted' : 'refused'] += 1

        const stored = [
          ...(await listResponseAnswers(db, responseId)).map(({ item, rating, missing }) => [
            item,
            String(rating ?? missing),
          ]),
          ...(await listResponseTexts(db, responseId)).map(({ field, text }) => [field, text]),
        ]
        const expected = Object.entries('changes' in checked ? fields : {}).map(([field, value]) => [
          field,
          items.includes(field) ? String(value || -1) : cleanText(value as string),
        ])
        expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: dialect === 'sqlite' ? 150 : 40 },
    )
    expect(outcomes.accepted).toBeGreaterThan(10)
    expect(outcomes.refused).toBeGreaterThan(2)
  })
})
