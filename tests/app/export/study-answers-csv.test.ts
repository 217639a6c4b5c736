import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action } from '#app/routes/study-answers-csv.ts'
import { measurementDigest } from '#survey/digest.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { withElement, withItem } from '#tests/support/questionnaire-edits.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'
import { context, cookieFor, post } from '#tests/support/requests.ts'
import { insertResponse } from '#tests/support/responses.ts'

const text = { da: 'Praksis bygger på klar viden', en: 'The practice is built on clear knowledge' }
const wide = { shape: 'wide', values: 'codes', language: 'en', format: 'standard' }

let studyId: string
let practiceId: string
let lead: string
beforeEach(async () => {
  lead = await insertAccount(db)
  studyId = await insertStudy(db, { members: { lead } })
  practiceId = await insertPractice(db, studyId)
})

async function take(fields: Record<string, string>): Promise<Record<string, string>[]> {
  const cookie = await cookieFor({ accountId: lead })
  const request = post(`/studies/${studyId}/answers.csv`, fields, cookie)
  const answer = await action({ request, params: { studyId }, context })
  return parse(await answer.text(), { columns: true, bom: true }) as Record<string, string>[]
}

/** A response of a wave of its own, on a version. */
async function answered(questionnaire: string, answers: Record<string, number>, texts = {}): Promise<string> {
  const waveId = await insertWave(db, studyId, { questionnaire, title: `Runde på ${questionnaire}` })
  return insertResponse(db, { waveId, practiceId }, { questionnaire, answers, texts })
}

/** A version of the study's own, made from the built-in version 1. */
const version = (values: Omit<Parameters<typeof insertVersion>[1], 'studyId' | 'by'>) =>
  insertVersion(db, {
    studyId,
    by: lead,
    ...values,
    questionnaire: { ...values.questionnaire, parent: 'promising-practice-1' },
  })

describe('the export of all waves of a study', () => {
  test('has a row per response with its version, and all waves', async () => {
    await answered('promising-practice-1', { e01_1: 4 })
    await answered('promising-practice-2', { e01_1: 2 })
    const rows = await take(wide)
    expect(rows.map(({ questionnaire, wave }) => [questionnaire, wave]).sort()).toEqual([
      ['promising-practice-1', 'Runde på promising-practice-1'],
      ['promising-practice-2', 'Runde på promising-practice-2'],
    ])
  })

  test('gives an item that is not comparable a column of its own, and −9 to those who were not asked it', async () => {
    await answered('promising-practice-1', { e01_1: 4 })
    await answered('promising-practice-2', { e01_1: 2 })
    const rows = await take(wide)
    const values = Object.fromEntries(rows.map((row) => [row.questionnaire, [row.e01_1, row.e01_1__b2]]))
    expect(values).toEqual({ 'promising-practice-1': ['4', '-9'], 'promising-practice-2': ['-9', '2'] })
  })

  test('puts answers to a reworded item together only when the author claims that it asks the same', async () => {
    const reworded = withItem(withItem(promisingPractice1, 'e01_1', { text }), 'e01_2', { text })
    const id = await version({ questionnaire: reworded, claims: ['e01_1'] })
    await answered('promising-practice-1', { e01_1: 4, e01_2: 4, e01_3: 4 })
    await answered(id, { e01_1: 2, e01_2: 2, e01_3: 2 })
    const row = (await take(wide)).find(({ questionnaire }) => questionnaire === id)
    expect([row?.e01_1, row?.e01_2, row?.e01_2__v1, row?.e01_3]).toEqual(['2', '-9', '2', '2'])

    const codebook = await take({ ...wide, shape: 'codebook' })
    const comparable = (variable: string) =>
      codebook
        .filter((line) => line.variable === variable && line.questionnaire === id)
        .map((line) => [line.field, line.comparable])
    expect(comparable('e01_1')).toEqual([['e01_1', 'reworded, but the author holds that it asks the same']])
    expect(comparable('e01_2__v1')).toEqual([['e01_2', 'cannot be compared']])
    expect(comparable('e01_3')).toEqual([['e01_3', 'the same']])
  })

  test('keeps versions apart that were not made from each other, though all their words are the same', async () => {
    const id = await insertVersion(db, { studyId, by: lead, questionnaire: promisingPractice1 })
    await answered('promising-practice-1', { e01_1: 4 })
    await answered(id, { e01_1: 2 })
    const row = (await take(wide)).find(({ questionnaire }) => questionnaire === id)
    expect([row?.e01_1, row?.e01_1__v1]).toEqual(['-9', '2'])
  })

  test('has the questions that do not count, what answers rest on, and how they came about', async () => {
    const questionnaire = withElement(promisingPractice1, 'e02', (element) => ({
      ...element,
      questions: [
        { id: 'since', text, kind: 'number', minimum: -9, maximum: 9 },
        {
          id: 'seen',
          text,
          kind: 'choices',
          options: [
            { code: 'a', label: { da: 'Dagligt', en: 'Daily' } },
            { code: 'b', label: { da: 'Ugentligt', en: 'Weekly' } },
          ],
        },
      ],
    }))
    const id = await version({ questionnaire })
    const response = await answered(id, { e01_1: 2 }, { since: '-3', seen: 'a b', e01_comment: 'Fordi' })
    await db
      .updateTable('response')
      .set({ answerMode: 'together', switchedLanguageAt: '2026-09-01T09:00:00.000Z' })
      .where('id', '=', response)
      .execute()
    const [codes] = await take(wide)
    expect(codes).toMatchObject({
      since: '-3',
      seen: 'a b',
      e01_comment: 'Fordi',
      answer_mode: 'together',
      switched_language_at: '2026-09-01T09:00:00.000Z',
    })
    const [labels] = await take({ ...wide, values: 'labels' })
    expect([labels?.seen, labels?.answer_mode]).toEqual(['Daily; Weekly', 'together with others'])
    const long = await take({ ...wide, shape: 'long' })
    expect(
      long.filter((row) => row.text !== '').map(({ element, item, text: words }) => [element, item, words]),
    ).toEqual([
      ['e01', 'e01_comment', 'Fordi'],
      ['e02', 'since', '-3'],
      ['e02', 'seen', 'a b'],
    ])
  })

  test('the codebook has digests, words for roles, anchors and opposites of every version', async () => {
    await answered('promising-practice-2', { e01_1: 2 })
    const codebook = await take({ ...wide, shape: 'codebook' })
    expect(codebook.find(({ kind }) => kind === 'version')).toMatchObject({
      codes: 'promising-practice-2',
      measurement_digest: measurementDigest(promisingPractice2),
    })
    const item = codebook.find(({ variable }) => variable === 'e01_1')
    expect(item?.role_texts).toMatch(/^citizen = /)
    expect(item?.anchor).toMatch(/\p{L}/u)
    const [first, second] = promisingPractice2.opposites?.[0] ?? []
    expect(codebook.find(({ variable }) => variable === first)?.opposite).toBe(second)
    expect(codebook.find(({ variable }) => variable === 'e01_basis')?.codes).toContain(' = ')
  })

  test('explains every column of the wide form in the codebook', async () => {
    await answered('promising-practice-1', { e01_1: 4 })
    await answered('promising-practice-2', { e01_1: 2 })
    const [row] = await take(wide)
    const explained = new Set((await take({ ...wide, shape: 'codebook' })).map(({ variable }) => variable))
    expect(Object.keys(row ?? {}).filter((column) => !explained.has(column))).toEqual([])
  })

  test('is noted on the study, and leaves out other studies', async () => {
    await answered('promising-practice-1', { e01_1: 4 })
    const other = await insertStudy(db)
    const strangers = await insertWave(db, other)
    await insertResponse(db, { waveId: strangers, practiceId: await insertPractice(db, other) })
    expect(await take(wide)).toHaveLength(1)
    const events = await db
      .selectFrom('event')
      .where('studyId', '=', studyId)
      .select(['verb', 'object', 'objectId', 'accountId'])
      .execute()
    expect(events).toEqual([
      { verb: 'answers_exported', object: 'study', objectId: studyId, accountId: lead },
    ])
  })
})
