import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action } from '#app/routes/study-answers-csv.ts'
import { measurementDigest, presentationDigest, questionnaireDigest } from '#survey/digest.ts'
import { firstScopeCheck } from '#survey/first-wording.ts'
import type { Degrees } from '#survey/informant-wording.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import { elementsOf, itemsOf, type Question } from '#survey/questionnaire.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { withElement, withItem } from '#tests/support/questionnaire-edits.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'
import { context, cookieFor, post } from '#tests/support/requests.ts'
import { insertResponse } from '#tests/support/responses.ts'

const text = { da: 'Praksis bygger på klar viden', en: 'The practice is built on clear knowledge' }
const when = { da: 'Hvornår begyndte I?', en: 'When did you begin?' }
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
    expect(comparable('e01_1')).toEqual([
      ['e01_1', 'reworded, but in the author’s judgement it asks the same thing'],
    ])
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

  test('keeps questions of one name apart that two versions of one parent ask, and says of which version each is', async () => {
    const own = (question: Question) => ({
      ...promisingPractice1,
      ownPage: { name: text, questions: [question] },
    })
    const why = { id: 'q1', text, kind: 'comment', maxLength: 100 } as const
    const one = await version({ id: `a-${studyId}`, questionnaire: own(why) })
    const other = await version({
      id: `b-${studyId}`,
      questionnaire: own({ id: 'q1', text: when, kind: 'number', minimum: 1900, maximum: 2100 }),
      number: 2,
    })
    await answered(one, { e01_1: 4 }, { q1: 'Fordi' })
    await answered(other, { e01_1: 2 }, { q1: '2019' })
    const rows = await take(wide)
    const cells = rows.map(({ questionnaire, e01_1, q1, q1__v2 }) => [
      questionnaire === one,
      e01_1,
      q1,
      q1__v2,
    ])
    expect(cells.sort()).toEqual([
      [false, '2', '', '2019'],
      [true, '4', 'Fordi', ''],
    ])
    const codebook = await take({ ...wide, shape: 'codebook' })
    expect(
      codebook
        .filter(({ field }) => field === 'q1')
        .map(({ variable, text: words, codes, comparable }) => [variable, words, codes, comparable]),
    ).toEqual([
      ['q1', text.en, '', ''],
      ['q1__v2', when.en, '[1900; 2100]', 'cannot be compared'],
    ])
  })

  test('gives no two columns one name, whatever the questions are called', async () => {
    const own = (words: typeof text) => ({
      ...promisingPractice1,
      ownPage: {
        name: text,
        questions: ['q1', 'q1__v2'].map(
          (id) => ({ id, text: words, kind: 'comment', maxLength: 9 }) as const,
        ),
      },
    })
    await answered(
      await version({ id: `a-${studyId}`, questionnaire: own(text) }),
      {},
      { q1: 'A', q1__v2: 'B' },
    )
    await answered(
      await version({ id: `b-${studyId}`, questionnaire: own(when), number: 2 }),
      {},
      { q1: 'C', q1__v2: 'D' },
    )
    const rows = await take(wide)
    const texts = rows.map((row) => ['q1', 'q1__v2', 'q1__v2_', 'q1__v2__v2'].map((name) => row[name]))
    expect(texts.sort()).toEqual([
      ['', '', 'C', 'D'],
      ['A', 'B', '', ''],
    ])
  })

  test('in long form an item stands with the element it was asked in', async () => {
    const [first] = itemsOf(promisingPractice1)
    const without = withElement(promisingPractice1, 'e01', (e) => ({ ...e, items: e.items.slice(1) }))
    const moved = withElement(without, 'e02', (e) => ({ ...e, items: [...e.items, first!] }))
    const id = await version({ questionnaire: moved })
    await answered('promising-practice-1', { e01_1: 4 })
    await answered(id, { e01_1: 2 })
    const rows = (await take({ ...wide, shape: 'long' })).filter(({ item }) => item === 'e01_1')
    expect(
      rows.map(({ questionnaire, element, value }) => [questionnaire === id, element, value]).sort(),
    ).toEqual([
      [false, 'e01', '4'],
      [true, 'e02', '2'],
    ])
  })

  test('says in the words of each version what its informants answered on scope and themselves', async () => {
    const { level } = firstScopeCheck
    const [, ...levels] = level.levels
    const scopeCheck = {
      ...firstScopeCheck,
      level: { ...level, text: when, levels: [text, ...levels] as unknown as Degrees },
    }
    const id = await version({ questionnaire: { ...promisingPractice1, scopeCheck } })
    for (const one of ['promising-practice-1', id]) {
      const response = await answered(one, { e01_1: 4 })
      await db.updateTable('response').set({ scopeLevel: 1 }).where('id', '=', response).execute()
    }
    const rows = await take({ ...wide, values: 'labels' })
    const levelOf = (of: string) => rows.find(({ questionnaire }) => questionnaire === of)?.scope_level
    expect([levelOf('promising-practice-1'), levelOf(id)]).toEqual(['Single method', text.en])

    const codebook = await take({ ...wide, shape: 'codebook' })
    const lines = codebook.filter(({ variable, kind }) => variable === 'scope_level' && kind === 'fact')
    expect(lines.map((line) => [line.questionnaire, line.text, line.codes, line.comparable])).toEqual([
      [
        'promising-practice-1',
        'My answers are about',
        '1 = Single method | 2 = Intervention | 3 = Unit | 4 = Whole service | 5 = Whole municipality',
        '',
      ],
      [
        id,
        when.en,
        `1 = ${text.en} | 2 = Intervention | 3 = Unit | 4 = Whole service | 5 = Whole municipality`,
        'asked in other words; see the version in the column questionnaire',
      ],
    ])
    const closeness = codebook.filter(({ variable, kind }) => variable === 'closeness' && kind === 'fact')
    expect(closeness.map(({ comparable }) => comparable)).toEqual(['', 'the same'])
    expect(closeness[0]?.codes).toContain('1 = 1 – far from it')
  })

  test('keeps facts apart that mean only what their question says', async () => {
    await answered('promising-practice-1', { e01_1: 4 })
    await answered('promising-practice-2', { e01_1: 2 })
    const rows = await take(wide)
    const of = (id: string) => rows.find(({ questionnaire }) => questionnaire === id)
    const facts = ['closeness', 'closeness__b2', 'own_stake', 'own_stake__b2']
    const filled = (id: string) => facts.filter((name) => of(id)?.[name] !== '')
    expect(filled('promising-practice-1')).toEqual(['closeness', 'own_stake'])
    expect(filled('promising-practice-2')).toEqual(['closeness__b2', 'own_stake__b2'])
    const long = await take({ ...wide, shape: 'long' })
    expect(new Set(long.map((row) => row.closeness === ''))).toEqual(new Set([true, false]))
    const codebook = await take({ ...wide, shape: 'codebook' })
    const line = codebook.find(({ variable }) => variable === 'closeness__b2')
    expect([line?.questionnaire, line?.comparable]).toEqual(['promising-practice-2', 'cannot be compared'])
    expect(Object.keys(rows[0] ?? {})).not.toContain('stated_role__b2')
  })

  test('the codebook says of every version what it is called, whose it is, and how it stands to the standard', async () => {
    const reworded = withItem(promisingPractice1, 'e01_1', { text })
    const own = { ...reworded, title: when, source: text, licence: when }
    const id = await version({ questionnaire: own, claims: [], coreReason: 'Aftalt med styregruppen' })
    await answered('promising-practice-1', { e01_1: 4 })
    await answered(id, { e01_1: 2 })
    const codebook = await take({ ...wide, shape: 'codebook' })
    const linesOf = (of: string, kind: string) =>
      codebook.filter((line) => line.questionnaire === of && line.kind === kind)
    const asPublished = { ...own, id, parent: 'promising-practice-1' }
    expect(linesOf(id, 'version')).toMatchObject([
      {
        text: when.en,
        codes: id,
        core: 'The wording departs from the standard',
        parent: 'promising-practice-1',
        change_class: 'C',
        digest: questionnaireDigest(asPublished),
        presentation_digest: presentationDigest(asPublished),
      },
    ])
    const said = ['source', 'licence', 'note', 'core_reason', 'stem'].map(
      (kind) => linesOf(id, kind)[0]?.text,
    )
    expect(said).toEqual([
      text.en,
      when.en,
      'Ny ordlyd',
      'Aftalt med styregruppen',
      promisingPractice1.stem.en,
    ])
    expect(linesOf(id, 'element').map(({ field, element }) => [field, element])).toEqual(
      elementsOf(promisingPractice1).map((element) => [element.id, element.name.en]),
    )
    expect(linesOf('promising-practice-1', 'version')[0]?.core).toBe('The standard’s items and scale')
    expect(linesOf('promising-practice-1', 'source')[0]?.text).toBe(promisingPractice1.source.en)
  })

  test('keeps answers apart when the author of a version raised its class', async () => {
    const explained = withElement(promisingPractice1, 'e01', (element) => ({ ...element, meaning: text }))
    const id = await version({ questionnaire: explained, changeClass: 'E' })
    await answered('promising-practice-1', { e01_1: 4 })
    await answered(id, { e01_1: 2 })
    const row = (await take(wide)).find(({ questionnaire }) => questionnaire === id)
    expect([row?.e01_1, row?.e01_1__v1]).toEqual(['-9', '2'])
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
