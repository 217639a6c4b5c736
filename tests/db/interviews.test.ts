import { describe, expect, test } from 'vitest'
import type { DraftQuestion } from '#analysis/interview/draft-question.ts'
import {
  insertInterviewAppraisal,
  listInterviewAppraisals,
  standingAppraisals,
} from '#db/queries/interview-appraisals.ts'
import { computedByNow } from '#app/report/computed-by.ts'
import { insertInterviewNote, listInterviewNotes } from '#db/queries/interview-notes.ts'
import { listInterviewQuestions } from '#db/queries/interview-questions.ts'
import { insertInterviewStatus, listInterviewStatuses } from '#db/queries/interview-statuses.ts'
import {
  keepQuestions,
  mostQuestions,
  moveQuestion,
  rewordQuestion,
} from '#db/queries/write-interview-questions.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { quickRuleOf, registerRule } from '#tests/support/lists.ts'
import { insertFrozenExample } from '#tests/support/selected.ts'

const draft: DraftQuestion = {
  key: 'low:e03',
  ground: { kind: 'low', element: 'e03', score: 2, informants: 3 },
  priority: 65,
}

async function interviewed(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const other = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: by, assessor: other } })
  const waveId = await insertWave(db, studyId)
  await insertPractice(db, studyId, { id: 'havn' })
  await insertPractice(db, studyId, { id: 'bro' })
  const setId = await insertFrozenExample(db, { waveId, by, practices: [] })
  const ruleId = await registerRule(db, { studyId, waveId, by }, quickRuleOf(1))
  const runId = 'run'
  await db
    .insertInto('ruleRun')
    .values({ id: runId, setId, ruleId, digest: 'f00d', ...computedByNow, accountId: by, at: then })
    .execute()
  const deed = { studyId, waveId, practiceId: 'havn', by, at: then, language: 'da' } as const
  const theirs = { ...deed, by: other, language: 'en' } as const
  const list = async () =>
    (await listInterviewQuestions(db, waveId, 'havn')).get('havn') ?? { questions: [], order: 0 }
  const own = (...texts: string[]) =>
    keepQuestions(
      db,
      deed,
      texts.map((text) => ({ text, from: null })),
    )
  const texts = async () =>
    (await list()).questions.filter(({ isRemoved }) => !isRemoved).map(({ text }) => text)
  return { db, deed, theirs, list, own, texts, from: { draft, runId } }
}

describe.each(dialects)('questions for an interview on %s', (dialect) => {
  test('remember the draft that they came from, and the list it was made on', async () => {
    const { db, deed, list, from } = await interviewed(dialect)
    expect(await keepQuestions(db, deed, [{ text: 'Hvad skulle der til?', from }])).toEqual({
      status: 'written',
    })
    const [question] = (await list()).questions
    expect(question).toMatchObject({
      text: 'Hvad skulle der til?',
      language: 'da',
      by: 'Alma Lund',
      draft,
      run: { setNumber: 1, ruleNumber: 1 },
    })
  })

  test('are there once when they are sent twice', async () => {
    const { own, texts, db, deed, from } = await interviewed(dialect)
    await own('Hvem gjorde hvad?')
    await own('Hvem gjorde hvad?')
    await keepQuestions(db, deed, [{ text: 'Fra udkastet', from }])
    await keepQuestions(db, deed, [{ text: 'Fra udkastet', from }])
    expect(await texts()).toEqual(['Hvem gjorde hvad?', 'Fra udkastet'])
  })

  test('of one draft by two people: the second is told, with what the first wrote', async () => {
    const { db, deed, theirs, texts, from } = await interviewed(dialect)
    await keepQuestions(db, deed, [{ text: 'Hvad skulle der til?', from }])
    const second = await keepQuestions(db, theirs, [
      { text: 'What would it take?', from },
      { text: 'Another', from: null },
    ])
    expect(second).toMatchObject({ status: 'overtaken', theirs: [{ text: 'Hvad skulle der til?' }] })
    expect(await texts()).toEqual(['Hvad skulle der til?'])
  })

  test('changed by two at once: the second is told, and every wording stays', async () => {
    const { db, deed, theirs, list, own } = await interviewed(dialect)
    await own('Først')
    const questionId = (await list()).questions[0]!.id
    const change = { questionId, after: 1, isRemoved: false }
    expect(await rewordQuestion(db, deed, { ...change, text: 'Så' })).toEqual({ status: 'written' })
    expect(await rewordQuestion(db, theirs, { ...change, text: 'Then' })).toMatchObject({
      status: 'overtaken',
      theirs: [{ text: 'Så', number: 2, by: 'Alma Lund' }],
    })
    expect(await rewordQuestion(db, theirs, { ...change, after: 2, text: 'Then' })).toEqual({
      status: 'written',
    })
    expect((await list()).questions[0]!.wordings.map(({ text, language }) => [text, language])).toEqual([
      ['Først', 'da'],
      ['Så', 'da'],
      ['Then', 'en'],
    ])
  })

  test('removed are still there, and come back as they read', async () => {
    const { db, deed, theirs, list, own, texts } = await interviewed(dialect)
    await own('Bliver')
    await own('Går')
    const questionId = (await list()).questions[1]!.id
    await rewordQuestion(db, deed, { questionId, after: 1, text: null, isRemoved: true })
    expect(await texts()).toEqual(['Bliver'])
    await rewordQuestion(db, theirs, { questionId, after: 2, text: null, isRemoved: false })
    expect(await texts()).toEqual(['Bliver', 'Går'])
    expect((await list()).questions[1]!.language).toBe('da')
  })

  test('are moved past their neighbour; whoever saw another order is told', async () => {
    const { db, deed, theirs, list, own, texts } = await interviewed(dialect)
    await own('a', 'b', 'c')
    const { questions } = await list()
    const move = (at: number, after: number, to: 'up' | 'down', by = deed as typeof theirs | typeof deed) =>
      moveQuestion(db, by, { questionId: questions[at]!.id, after, to })
    expect(await move(2, 0, 'up')).toEqual({ status: 'written' })
    expect(await texts()).toEqual(['a', 'c', 'b'])
    expect(await move(0, 0, 'down', theirs)).toEqual({ status: 'overtaken', theirs: [] })
    expect(await move(0, 1, 'down', theirs)).toEqual({ status: 'written' })
    expect(await texts()).toEqual(['c', 'a', 'b'])
    await own('d')
    expect(await texts()).toEqual(['c', 'a', 'b', 'd'])
    // the first of all has nobody to be moved past
    expect(await move(2, 2, 'up')).toEqual({ status: 'written' })
    expect(await texts()).toEqual(['c', 'a', 'b', 'd'])
  })

  test('are moved once by whoever sends the same move twice; another move from there is told', async () => {
    const { db, deed, theirs, list, own, texts } = await interviewed(dialect)
    await own('a', 'b', 'c')
    const { questions } = await list()
    const move = (at: number, after: number, to: 'up' | 'down', by = deed as typeof theirs | typeof deed) =>
      moveQuestion(db, by, { questionId: questions[at]!.id, after, to })
    const [written, overtaken] = [{ status: 'written' }, { status: 'overtaken', theirs: [] }]
    for (const after of [0, 1]) {
      const at = after === 0 ? 2 : 1
      expect(await move(at, after, 'up')).toEqual(written)
      const stands = await texts()
      expect(await move(at, after, 'up')).toEqual(written)
      expect(await texts()).toEqual(stands)
      expect(await move(at, after, 'up', theirs)).toEqual(overtaken)
      expect(await move(at, after, 'down')).toEqual(overtaken)
    }
    expect(await texts()).toEqual(['a', 'b', 'c'])
    expect((await list()).order).toBe(2)
    expect(await move(2, 0, 'up')).toEqual(overtaken)
  })

  test('stand in the newest order of their own practice', async () => {
    const { db, deed, list, own } = await interviewed(dialect)
    await own('a', 'b')
    const bro = { ...deed, practiceId: 'bro' }
    await keepQuestions(
      db,
      bro,
      ['x', 'y'].map((text) => ({ text, from: null })),
    )
    for (const after of [0, 1, 2]) {
      const questionId = (await list()).questions[1]!.id
      await moveQuestion(db, deed, { questionId, after, to: 'up' })
    }
    const all = await listInterviewQuestions(db, deed.waveId)
    expect(
      [...all].map(([id, { questions, order }]) => [id, order, questions.map(({ text }) => text)]),
    ).toEqual([
      ['bro', 0, ['x', 'y']],
      ['havn', 3, ['b', 'a']],
    ])
    // what one practice is read from does not hang on the orders of another
    await db.updateTable('interviewQuestionOrder').set({ questions: 'x' }).where('number', '<', 3).execute()
    expect((await listInterviewQuestions(db, deed.waveId, 'havn')).get('havn')?.order).toBe(3)
    await db.updateTable('interviewQuestionOrder').set({ questions: 'x' }).execute()
    expect((await listInterviewQuestions(db, deed.waveId, 'bro')).get('bro')?.order).toBe(0)
  })

  test('are so many and no more', async () => {
    const { own, texts } = await interviewed(dialect)
    await own(...Array.from({ length: mostQuestions }, (_, at) => `Spørgsmål ${at}`))
    expect(await own('Et for meget')).toEqual({ status: 'too_many' })
    expect(await texts()).toHaveLength(mostQuestions)
  })

  test('of a practice of another study are not there', async () => {
    const { db, deed } = await interviewed(dialect)
    const question = [{ text: 'Hvad?', from: null }]
    expect(await keepQuestions(db, { ...deed, practiceId: 'elsewhere' }, question)).toEqual({
      status: 'unknown',
    })
    expect(await keepQuestions(db, { ...deed, studyId: await insertStudy(db) }, question)).toEqual({
      status: 'unknown',
    })
  })
})

describe.each(dialects)('an interview on %s', (dialect) => {
  test('stands as it was written last; who saw an earlier one is told', async () => {
    const { db, deed, theirs } = await interviewed(dialect)
    const arranged = { status: 'arranged', onDate: '2026-12-01', note: '' } as const
    expect(await insertInterviewStatus(db, deed, { ...arranged, after: 0 })).toEqual({
      status: 'written',
      number: 1,
    })
    const declined = { status: 'declined', onDate: null, note: 'Har travlt', after: 0 } as const
    expect(await insertInterviewStatus(db, theirs, declined)).toMatchObject({
      status: 'overtaken',
      newest: { status: 'arranged', onDate: '2026-12-01', by: 'Alma Lund' },
    })
    expect(await insertInterviewStatus(db, theirs, { ...arranged, after: 0 })).toEqual({
      status: 'written',
      number: 1,
    })
    await insertInterviewStatus(db, theirs, { ...declined, after: 1 })
    const all = await listInterviewStatuses(db, deed.waveId)
    expect(all.map(({ status, by }) => [status, by])).toEqual([
      ['declined', 'Bo Krag'],
      ['arranged', 'Alma Lund'],
    ])
  })

  test('has every note that was written, each once, about its own questions only', async () => {
    const { db, deed, theirs, list, own } = await interviewed(dialect)
    await own('Hvem gør hvad?')
    const questionId = (await list()).questions[0]!.id
    const write = (text: string, about: string | null, by = deed as typeof deed | typeof theirs) =>
      insertInterviewNote(db, by, { questionId: about, text })
    expect(await write('God stemning', null)).toBe(true)
    expect(await write('God stemning', null)).toBe(true)
    expect(await write('God stemning', null, theirs)).toBe(true)
    expect(await write('Lederen gør det', questionId)).toBe(true)
    const elsewhere = { ...deed, practiceId: 'bro' }
    expect(await insertInterviewNote(db, elsewhere, { questionId, text: 'Nej' })).toBe(false)
    const notes = await listInterviewNotes(db, deed.waveId, 'havn')
    expect(notes.map(({ number, by, questionId: about }) => [number, by, about])).toEqual([
      [1, 'Alma Lund', null],
      [2, 'Bo Krag', null],
      [3, 'Alma Lund', questionId],
    ])
  })

  test('has every deed in the log, without what was written', async () => {
    const { db, deed, own, list } = await interviewed(dialect)
    await own('a', 'b')
    const questionId = (await list()).questions[1]!.id
    await moveQuestion(db, deed, { questionId, after: 0, to: 'up' })
    await insertInterviewNote(db, deed, { questionId, text: 'Lederen gør det' })
    const { waveId: wave } = deed
    const events = await db
      .selectFrom('event')
      .where('objectId', '=', 'havn')
      .where('verb', 'in', ['interview_question_moved', 'interview_noted'])
      .orderBy('verb')
      .select(['verb', 'detail'])
      .execute()
    expect(events.map(({ verb, detail }) => [verb, JSON.parse(detail) as unknown])).toEqual([
      ['interview_noted', { wave, number: 1, question: questionId }],
      ['interview_question_moved', { wave, question: questionId, to: 'up', number: 1 }],
    ])
  })

  test('is appraised by each for themselves; what they wrote before stays', async () => {
    const { db, deed, theirs } = await interviewed(dialect)
    const write = (text: string, by = deed as typeof deed | typeof theirs) =>
      insertInterviewAppraisal(db, by, { element: 'e03', text })
    expect(await write('Målet er kendt')).toBe(1)
    expect(await write('Målet er kendt')).toBe(1)
    expect(await write('Målet er skrevet ned')).toBe(2)
    expect(await write('Målet er uklart', theirs)).toBe(1)
    expect(
      await insertInterviewAppraisal(db, { ...deed, practiceId: 'nej' }, { element: 'e03', text: 'x' }),
    ).toBe(undefined)
    const all = await listInterviewAppraisals(db, deed.waveId, 'havn')
    expect(all).toHaveLength(3)
    expect(
      standingAppraisals(all)
        .map(({ by, text }) => [by, text])
        .toSorted(),
    ).toEqual([
      ['Alma Lund', 'Målet er skrevet ned'],
      ['Bo Krag', 'Målet er uklart'],
    ])
  })
})
