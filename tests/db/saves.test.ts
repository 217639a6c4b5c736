import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { listResponseAnswers, listResponseTexts, submitResponse } from '#db/queries/response-contents.ts'
import { findResponse, startResponse } from '#db/queries/responses.ts'
import { saveFields, type FieldChange, type FieldOutcome, type Save } from '#db/queries/saves.ts'
import type { Database } from '#db/schema.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const items = ['e01_1', 'e01_2', 'e01_3', 'e01_4']

async function arrange(db: Kysely<Database>) {
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId)
  const assignmentId = await insertAssignment(db, { waveId, practiceId })
  const start = { assignmentId, questionnaire: 'promising-practice-1', language: 'da', at: then } as const
  const responseId = (await startResponse(db, start)) as string
  const save = (values: Partial<Save> & { fields: readonly FieldChange[] }) =>
    saveFields(db, { responseId, client: 'a', sequence: 1, activeSeconds: 0, at: then, ...values })
  return { assignmentId, responseId, save }
}

const rate = (item: string, rating: number, baseRevision = 0): FieldChange => ({
  field: item,
  change: { kind: 'answer', item, value: { rating, missing: null } },
  baseRevision,
})
const skip = (item: string, baseRevision = 0): FieldChange => ({
  field: item,
  change: { kind: 'answer', item, value: { rating: null, missing: -1 } },
  baseRevision,
})
const write = (element: string, text: string, baseRevision = 0): FieldChange => ({
  field: `${element}_comment`,
  change: { kind: 'text', field: `${element}_comment`, text },
  baseRevision,
})

async function outcomesOf(outcome: ReturnType<typeof saveFields>): Promise<readonly FieldOutcome[]> {
  const result = await outcome
  return 'fields' in result ? result.fields : []
}
const statusesOf = async (outcome: ReturnType<typeof saveFields>) =>
  (await outcomesOf(outcome)).map(({ status }) => status)

describe.each(dialects)('saveFields on %s', (dialect) => {
  test('writes answers and comments, with revision 1 and the time of the save', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, responseId, save } = await arrange(db)
    const outcome = await save({
      fields: [rate('e01_1', 4), skip('e01_2'), write('e01', 'Fordi')],
      activeSeconds: 12.4,
      place: 'e02',
    })
    const written = { status: 'saved', revision: 1, savedAt: then }
    expect(outcome).toEqual({
      status: 'saved',
      fields: [
        { field: 'e01_1', value: { rating: 4, missing: null }, ...written },
        { field: 'e01_2', value: { rating: null, missing: -1 }, ...written },
        { field: 'e01_comment', value: 'Fordi', ...written },
      ],
    })
    expect(await listResponseAnswers(db, responseId, ['e01_1'])).toEqual([
      { item: 'e01_1', rating: 4, missing: null, revision: 1, savedAt: then },
    ])
    expect(await listResponseAnswers(db, responseId)).toHaveLength(2)
    expect(await listResponseTexts(db, responseId, ['e01_comment'])).toEqual([
      { field: 'e01_comment', text: 'Fordi', revision: 1, savedAt: then },
    ])
    expect(await listResponseTexts(db, responseId, ['e02_comment'])).toEqual([])
    expect(await findResponse(db, assignmentId)).toMatchObject({ activeSeconds: 12, place: 'e02' })
  })

  test('a change on the stored revision is applied, an older one is a conflict with the stored value', async () => {
    const db = await openTestDatabase(dialect)
    const { responseId, save } = await arrange(db)
    await save({ fields: [rate('e01_1', 4), rate('e01_2', 4)] })
    const second = await outcomesOf(save({ client: 'b', fields: [rate('e01_1', 2, 1)] }))
    expect(second).toMatchObject([{ status: 'saved', revision: 2 }])
    const third = await outcomesOf(
      save({ client: 'c', at: 'later', fields: [rate('e01_1', 5, 1), rate('e01_2', 5, 1)] }),
    )
    expect(third).toMatchObject([
      { field: 'e01_1', status: 'conflict', revision: 2, value: { rating: 2, missing: null }, savedAt: then },
      { field: 'e01_2', status: 'saved', revision: 2, value: { rating: 5, missing: null }, savedAt: 'later' },
    ])
    expect((await listResponseAnswers(db, responseId)).map(({ rating }) => rating)).toEqual([2, 5])
  })

  test('a client need not wait for its own acknowledgements', async () => {
    const db = await openTestDatabase(dialect)
    const { save } = await arrange(db)
    await save({ sequence: 1, fields: [rate('e01_1', 1)] })
    expect(await outcomesOf(save({ sequence: 2, fields: [rate('e01_1', 2, 0)] }))).toMatchObject([
      { status: 'saved', revision: 2 },
    ])
  })

  test('a save that is repeated or overtaken is acknowledged and not applied', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, responseId, save } = await arrange(db)
    const first = { sequence: 1, activeSeconds: 10, fields: [rate('e01_1', 1), write('e01', 'et')] }
    const original = await save(first)
    expect(await save({ ...first, at: 'later' })).toEqual(original)
    await save({ sequence: 3, fields: [rate('e01_1', 3, 1)] })
    expect(await outcomesOf(save({ sequence: 2, fields: [rate('e01_1', 2, 1)] }))).toMatchObject([
      { status: 'unchanged', revision: 2, value: { rating: 3, missing: null } },
    ])
    expect((await listResponseAnswers(db, responseId))[0]).toMatchObject({ rating: 3, revision: 2 })
    expect((await findResponse(db, assignmentId))?.activeSeconds).toBe(10)
  })

  test('the same number with another value is no repetition', async () => {
    const db = await openTestDatabase(dialect)
    const { save } = await arrange(db)
    await save({ fields: [rate('e01_1', 1)] })
    expect(await statusesOf(save({ fields: [rate('e01_1', 2)] }))).toEqual(['conflict'])
  })

  test('an equal value is no conflict and no new revision, and outdates what is still on its way', async () => {
    const db = await openTestDatabase(dialect)
    const { responseId, save } = await arrange(db)
    await save({ fields: [rate('e01_1', 3), write('e01', 'tekst')] })
    expect(
      await statusesOf(save({ client: 'b', fields: [rate('e01_1', 3, 0), write('e01', 'tekst', 0)] })),
    ).toEqual(['unchanged', 'unchanged'])
    expect(await statusesOf(save({ sequence: 3, fields: [rate('e01_1', 3, 1)] }))).toEqual(['unchanged'])
    expect(await statusesOf(save({ sequence: 2, fields: [rate('e01_1', 5, 1)] }))).toEqual(['unchanged'])
    expect(await listResponseAnswers(db, responseId)).toEqual([
      { item: 'e01_1', rating: 3, missing: null, revision: 1, savedAt: then },
    ])
  })

  test('an answer taken away is stored as skipped, and stays away when an older save arrives', async () => {
    const db = await openTestDatabase(dialect)
    const { responseId, save } = await arrange(db)
    await save({ sequence: 2, fields: [skip('e01_1'), write('e01', '')] })
    await save({ sequence: 1, fields: [rate('e01_1', 5), write('e01', 'for sent')] })
    expect(await listResponseAnswers(db, responseId)).toMatchObject([
      { rating: null, missing: -1, revision: 1 },
    ])
    expect(await listResponseTexts(db, responseId)).toMatchObject([{ text: '', revision: 1 }])
  })

  test('a revision that was never given is a conflict', async () => {
    const db = await openTestDatabase(dialect)
    const { responseId, save } = await arrange(db)
    expect(await outcomesOf(save({ fields: [rate('e01_1', 5, 7)] }))).toEqual([
      {
        field: 'e01_1',
        status: 'conflict',
        revision: 0,
        value: { rating: null, missing: -1 },
        savedAt: null,
      },
    ])
    expect(await listResponseAnswers(db, responseId)).toEqual([])
  })

  test('seconds add up, bounded for each save', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, save } = await arrange(db)
    await save({ sequence: 1, activeSeconds: 40, fields: [rate('e01_1', 1)] })
    await save({ sequence: 2, activeSeconds: 1e9, fields: [rate('e01_1', 2)] })
    await save({ sequence: 3, activeSeconds: -50, fields: [rate('e01_1', 3)] })
    expect((await findResponse(db, assignmentId))?.activeSeconds).toBe(640)
  })

  test('a field named twice is a mistake of the caller', async () => {
    const db = await openTestDatabase(dialect)
    const { save } = await arrange(db)
    expect(() => save({ fields: [rate('e01_1', 1), rate('e01_1', 2)] })).toThrow(RangeError)
  })

  test('nothing is written after the submit, and an unknown response says so', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, responseId, save } = await arrange(db)
    await submitResponse(db, { responseId, items, at: 'noon' })
    const refused = await save({ activeSeconds: 9, place: 'e01', fields: [rate('e01_1', 5, 1)] })
    expect(refused).toEqual({ status: 'already_submitted', submittedAt: 'noon' })
    expect((await listResponseAnswers(db, responseId)).map(({ missing }) => missing)).toEqual([
      -1, -1, -1, -1,
    ])
    expect(await findResponse(db, assignmentId)).toMatchObject({ activeSeconds: 0, place: 'scope' })
    expect(await save({ responseId: 'unknown', fields: [] })).toEqual({ status: 'unknown_response' })
  })

  test('of saves that race with the submit each is wholly there or refused', async () => {
    const db = await openTestDatabase(dialect)
    const { responseId, save } = await arrange(db)
    const saves = items.map((item, index) =>
      save({ client: `client ${index}`, fields: [rate(item, 5), write(`e0${index}`, 'tekst')] }),
    )
    const submit = submitResponse(db, { responseId, items, at: 'noon' })
    const more = items.map((item) => save({ client: `late ${item}`, fields: [rate(item, 1, 1)] }))
    const outcomes = await Promise.all([...saves, ...more])
    expect(await submit).toEqual({ status: 'submitted', submittedAt: 'noon' })

    const answers = await listResponseAnswers(db, responseId)
    const comments = await listResponseTexts(db, responseId)
    const saved = outcomes.slice(0, 4).filter(({ status }) => status === 'saved')
    expect(answers).toHaveLength(4)
    expect(comments).toHaveLength(saved.length)
    const applied = outcomes.flatMap((outcome) => ('fields' in outcome ? outcome.fields : []))
    const last = new Map(
      applied.filter(({ status }) => status === 'saved').map(({ field, value }) => [field, value]),
    )
    for (const { item, rating, missing } of answers) {
      expect({ rating, missing }).toEqual(last.get(item) ?? { rating: null, missing: -1 })
    }
  })

  test('twenty saves at once from two clients: one wins each field, the other is told', async () => {
    const db = await openTestDatabase(dialect)
    const { responseId, save } = await arrange(db)
    const fields = Array.from({ length: 10 }, (_, index) => `e02_${index}`)
    const outcomes = await Promise.all(
      fields.flatMap((item, index) => [
        outcomesOf(save({ client: 'a', sequence: index + 1, fields: [rate(item, 1)] })),
        outcomesOf(save({ client: 'b', sequence: index + 1, fields: [rate(item, 2)] })),
      ]),
    )
    for (const item of fields) {
      const both = outcomes.flat().filter(({ field }) => field === item)
      expect(both.map(({ status }) => status).sort()).toEqual(['conflict', 'saved'])
      expect(both[0]?.value).toEqual(both[1]?.value)
    }
    const answers = await listResponseAnswers(db, responseId)
    expect(answers.map(({ revision }) => revision)).toEqual(fields.map(() => 1))
  })

  test('twenty saves at once on one field count twenty revisions or name the conflict', async () => {
    const db = await openTestDatabase(dialect)
    const { responseId, save } = await arrange(db)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        outcomesOf(
          save({
            client: index % 2 === 0 ? 'a' : 'b',
            sequence: index + 1,
            fields: [rate('e01_1', 1 + (index % 5))],
          }),
        ),
      ),
    )
    const revisions = all
      .flat()
      .filter(({ status }) => status === 'saved')
      .map(({ revision }) => revision)
    expect(new Set(revisions).size).toBe(revisions.length)
    const [answer] = await listResponseAnswers(db, responseId)
    expect(answer?.revision).toBe(Math.max(...revisions))
    expect(revisions.length).toBe(answer?.revision)
  })
})
