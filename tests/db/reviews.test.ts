import { describe, expect, test } from 'vitest'
import {
  listLeftOut,
  listReviews,
  reviewFlag,
  reviewResponse,
  reviewSubject,
  standingReviews,
} from '#db/queries/reviews.ts'
import type { ResponseReview } from '#db/schema.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

async function answered(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const other = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: by, assessor: other } })
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, { id: 'havn' })
  const response = await insertResponse(db, { waveId, practiceId })
  const deed = {
    studyId,
    waveId,
    by,
    at: then,
    reason: 'Har svaret om en anden praksis',
    seen: { total: 4.5 },
  }
  const decide = (state: ResponseReview, after: number, values: Partial<typeof deed> = {}) =>
    reviewResponse(db, { ...deed, about: { response }, state, after, ...values })
  return { db, other, studyId, waveId, practiceId, response, deed, decide }
}

describe.each(dialects)('reviews on %s', (dialect) => {
  test('leave a response out with a reason and a name, and take it in again', async () => {
    const { db, other, waveId, response, decide } = await answered(dialect)
    expect(await listLeftOut(db, waveId)).toEqual(new Set())
    expect(await decide('left_out', 0)).toEqual({ status: 'reviewed', number: 1 })
    expect(await listLeftOut(db, waveId)).toEqual(new Set([response]))
    expect(await decide('approved', 1, { by: other, reason: 'Vi har talt sammen' })).toEqual({
      status: 'reviewed',
      number: 2,
    })
    expect(await listLeftOut(db, waveId)).toEqual(new Set())
    const all = await listReviews(db, waveId)
    expect(all).toMatchObject([
      { number: 2, state: 'approved', reason: 'Vi har talt sammen', by: 'Bo Krag', practiceId: 'havn' },
      { number: 1, state: 'left_out', by: 'Alma Lund', scopeVersion: 1, responseId: response, flag: null },
    ])
    expect(standingReviews(all).get(reviewSubject({ response }))?.state).toBe('approved')
  })

  test('set one flag aside and not its neighbours', async () => {
    const { db, waveId, practiceId, response, deed } = await answered(dialect)
    const flag = { flag: 'straight-lining', practice: practiceId, scopeVersion: 1, response }
    const setAside = { ...deed, state: 'set_aside', after: 0 } as const
    expect(await reviewFlag(db, { ...setAside, about: flag })).toEqual({ status: 'reviewed', number: 1 })
    const element = { flag: 'missing-pattern', practice: practiceId, scopeVersion: 1, element: 'e03' }
    expect(await reviewFlag(db, { ...setAside, about: element })).toEqual({ status: 'reviewed', number: 1 })
    const standing = standingReviews(await listReviews(db, waveId, practiceId))
    expect([...standing.keys()].toSorted()).toEqual([reviewSubject(flag), reviewSubject(element)].toSorted())
    expect(standing.has(reviewSubject({ ...element, element: 'e04' }))).toBe(false)
    expect(await listLeftOut(db, waveId)).toEqual(new Set())
  })

  test('are not made on what the member has not seen', async () => {
    const { decide, other } = await answered(dialect)
    await decide('left_out', 0)
    const late = await decide('approved', 0, { by: other })
    expect(late).toMatchObject({
      status: 'overtaken',
      newest: { number: 1, state: 'left_out', by: 'Alma Lund' },
    })
  })

  test('of two who decide at once one is told of the other', async () => {
    const { db, other, waveId, decide } = await answered(dialect)
    const both = await Promise.all([decide('left_out', 0), decide('approved', 0, { by: other })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['overtaken', 'reviewed'])
    expect(await listReviews(db, waveId)).toHaveLength(1)
  })

  test('are refused of what is not there: a draft, another wave, a scope nobody answered on', async () => {
    const { db, studyId, waveId, practiceId, response, deed } = await answered(dialect)
    const draft = await insertResponse(db, { waveId, practiceId }, { submittedAt: null })
    const otherWave = await insertWave(db, studyId, { title: 'Runde 2' })
    const leaveOut = { ...deed, state: 'left_out', after: 0 } as const
    expect(await reviewResponse(db, { ...leaveOut, about: { response: draft } })).toEqual({
      status: 'unknown',
    })
    expect(await reviewResponse(db, { ...leaveOut, waveId: otherWave, about: { response } })).toEqual({
      status: 'unknown',
    })
    const flag = { flag: 'single-informant', practice: practiceId, scopeVersion: 2 }
    expect(await reviewFlag(db, { ...deed, state: 'set_aside', after: 0, about: flag })).toEqual({
      status: 'unknown',
    })
  })

  test('need a reason, and a state that fits what they are about', async () => {
    const { db, decide } = await answered(dialect)
    await expect(decide('left_out', 0, { reason: '' })).rejects.toThrow(/constraint/i)
    await decide('left_out', 0)
    await expect(db.updateTable('review').set({ state: 'set_aside' }).execute()).rejects.toThrow(
      /review_state/,
    )
  })
})
