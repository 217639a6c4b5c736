import { describe, expect, test } from 'vitest'
import {
  insertJudgement,
  listJudgements,
  standingJudgements,
  type NewJudgement,
} from '#db/queries/criterion-judgements.ts'
import { areRevealed, revealJudgements } from '#db/queries/judgement-reveals.ts'
import { insertRecognition, listRecognitions } from '#db/queries/practice-recognitions.ts'
import type { RecognisedAs } from '#db/schema.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

async function judged(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const other = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: by, assessor: other } })
  const waveId = await insertWave(db, studyId)
  await insertPractice(db, studyId, { id: 'havn' })
  const about = { studyId, waveId, practiceId: 'havn', criterion: 'effect', by, at: then }
  const judge = (rating: number | null, reason: string, values: Partial<NewJudgement> = {}) =>
    insertJudgement(db, { ...about, rating, reason, ...values })
  const recognise = (recognisedAs: RecognisedAs, after: number, reason = 'Socialstyrelsen, 2024', who = by) =>
    insertRecognition(db, {
      studyId,
      practiceId: 'havn',
      recognisedAs,
      reason,
      after,
      by: who,
      at: then,
    })
  const reveal = (practiceId: string | null, at = then) =>
    revealJudgements(db, { studyId, waveId, practiceId, by, at })
  return { db, other, studyId, waveId, judge, reveal, recognise }
}

describe.each(dialects)('judgements by hand on %s', (dialect) => {
  test('of two assessors are both kept, and so is what an assessor thought before', async () => {
    const { db, other, waveId, judge } = await judged(dialect)
    expect(await judge(2, 'Ingen måling')).toBe(1)
    expect(await judge(4, 'En før- og eftermåling', { by: other })).toBe(1)
    expect(await judge(3, 'Jeg har læst målingen', { at: '2026-09-02T08:00:00.000Z' })).toBe(2)
    const all = await listJudgements(db, waveId)
    expect(all.map(({ by, number, rating }) => [by, number, rating])).toEqual([
      ['Alma Lund', 2, 3],
      expect.arrayContaining([1]),
      expect.arrayContaining([1]),
    ])
    expect(all).toHaveLength(3)
    expect(
      standingJudgements(all)
        .map(({ by, rating, othersSeen }) => [by, rating, othersSeen])
        .toSorted(),
    ).toEqual([
      ['Alma Lund', 3, 1],
      ['Bo Krag', 4, 0],
    ])
  })

  test('note how many others’ the assessor could have seen, as the database knows it', async () => {
    const { db, other, waveId, judge, reveal } = await judged(dialect)
    const seen = async (criterion: string) =>
      (await listJudgements(db, waveId)).find((one) => one.by === 'Alma Lund' && one.criterion === criterion)!
        .othersSeen
    for (const criterion of ['effect', 'economy', 'demand']) await judge(2, 'Nej', { by: other, criterion })
    await judge(3, 'Uden at se')
    expect(await seen('effect')).toBe(0)
    expect(await reveal('havn')).toBe(true)
    expect(await reveal('havn')).toBe(true)
    const accountId = (await listJudgements(db, waveId)).find(({ by }) => by === 'Alma Lund')!.accountId
    expect(await areRevealed(db, { waveId, practiceId: 'havn', accountId })).toBe(true)
    expect(await db.selectFrom('judgementReveal').select('practiceId').execute()).toEqual([
      { practiceId: 'havn' },
    ])
    await judge(3, 'Efter at have set', { criterion: 'economy' })
    await judge(3, 'Efter at have set', { criterion: 'operation' })
    expect([await seen('economy'), await seen('operation')]).toEqual([1, 0])
  })

  test('in a file count as seen as far as they were in it', async () => {
    const { db, other, waveId, judge, reveal } = await judged(dialect)
    await judge(2, 'Nej', { by: other, at: '2026-09-02T08:00:00.000Z' })
    expect(await reveal(null, '2026-09-03T08:00:00.000Z')).toBe(true)
    await judge(2, 'Nej', { by: other, criterion: 'economy', at: '2026-09-04T08:00:00.000Z' })
    await judge(3, 'Ja', { at: '2026-09-05T08:00:00.000Z' })
    await judge(3, 'Ja', { criterion: 'economy', at: '2026-09-05T08:00:00.000Z' })
    const own = (await listJudgements(db, waveId)).filter(({ by }) => by === 'Alma Lund')
    expect(own.map(({ criterion, othersSeen }) => [criterion, othersSeen])).toEqual([
      ['economy', 0],
      ['effect', 1],
    ])
  })

  test('may say that it cannot be judged, and always why', async () => {
    const { db, waveId, judge } = await judged(dialect)
    expect(await judge(null, 'Ingen har regnet på økonomien')).toBe(1)
    expect((await listJudgements(db, waveId))[0]).toMatchObject({ rating: null })
    await expect(judge(3, '')).rejects.toThrow(/constraint/i)
    await expect(judge(6, 'Meget høj')).rejects.toThrow(/constraint/i)
  })

  test('sent twice are there once', async () => {
    const { db, waveId, judge } = await judged(dialect)
    expect(await Promise.all([judge(2, 'Ingen måling'), judge(2, 'Ingen måling')])).toEqual([1, 1])
    expect(await listJudgements(db, waveId)).toHaveLength(1)
  })

  test('are refused of a practice or a wave of another study', async () => {
    const { db, judge, reveal } = await judged(dialect)
    const elsewhere = await insertStudy(db)
    await insertPractice(db, elsewhere, { id: 'fjern' })
    const otherWave = await insertWave(db, elsewhere)
    expect(await judge(3, 'Ja', { practiceId: 'fjern' })).toBeUndefined()
    expect(await reveal('fjern')).toBe(false)
    expect(await judge(3, 'Ja', { waveId: otherWave })).toBeUndefined()
  })
})

describe.each(dialects)('what a practice counts as on %s', (dialect) => {
  test('is written with its source, and the newest stands', async () => {
    const { db, studyId, recognise } = await judged(dialect)
    expect(await recognise('promising', 0)).toEqual({ status: 'recognised', number: 1 })
    expect(await recognise('safe', 1, 'To studier')).toEqual({ status: 'recognised', number: 2 })
    const all = await listRecognitions(db, studyId)
    expect(all.map(({ recognisedAs, reason, by }) => [recognisedAs, reason, by])).toEqual([
      ['safe', 'To studier', 'Alma Lund'],
      ['promising', 'Socialstyrelsen, 2024', 'Alma Lund'],
    ])
    expect(await listRecognitions(db, studyId, 'skov')).toEqual([])
  })

  test('of two who write at once one is told', async () => {
    const { db, other, studyId, recognise } = await judged(dialect)
    const both = await Promise.all([recognise('safe', 0), recognise('neither', 0, 'Ingen studier', other)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['overtaken', 'recognised'])
    expect(await listRecognitions(db, studyId)).toHaveLength(1)
  })
})
