import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action, loader } from '#app/routes/freeze.tsx'
import { loader as setLoader } from '#app/routes/frozen-set.tsx'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { registerConsents } from '#db/queries/interview-consents.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

type Page = Awaited<ReturnType<typeof loader>>
type SetPage = Awaited<ReturnType<typeof setLoader>>

let ids: { studyId: string; waveId: string }
let cookies: { lead: string; assessor: string }
let leadId: string
let practiceId: string
let response: string
beforeEach(async () => {
  leadId = await insertAccount(db, { name: 'Alma Lund' })
  const assessor = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: leadId, assessor } })
  const waveId = await insertWave(db, studyId, { closedAt: then })
  ids = { studyId, waveId }
  practiceId = await insertPractice(db, studyId, { name: 'Havnen', code: 'P1' })
  response = await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(4) })
  await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(2) })
  cookies = {
    lead: await cookieFor({ accountId: leadId }),
    assessor: await cookieFor({ accountId: assessor }),
  }
})

const path = (rest: string) => `/studies/${ids.studyId}/waves/${ids.waveId}/${rest}`
const page = async (cookie = cookies.lead): Promise<Page> => {
  const { data } = await outcomeOf<Page>(() =>
    loader({ request: get(path('freeze'), cookie), params: ids, context }),
  )
  return data
}
const freeze = (fields: Record<string, string>, cookie = cookies.lead) =>
  outcomeOf<{ invalid: Record<string, string>; values: Record<string, string> }>(() =>
    action({ request: post(path('freeze'), fields, cookie), params: ids, context }),
  )
const seen = async () => {
  const { draft, sets } = await page()
  return { digest: draft!.digest, after: String(sets[0]?.number ?? 0), note: 'Gennemgået', confirm: 'yes' }
}
const set = (number: string) =>
  outcomeOf<SetPage>(() =>
    setLoader({ request: get(path(`frozen/${number}`), cookies.lead), params: { ...ids, number }, context }),
  )
const leaveOut = () =>
  reviewResponse(db, {
    ...ids,
    about: { response },
    state: 'left_out',
    reason: 'Svarede om en anden afdeling',
    seen: {},
    after: 0,
    by: leadId,
    at: then,
  })

describe('freezing the data of a wave', () => {
  test('keeps what was looked at, and then there is nothing new to freeze', async () => {
    const fields = await seen()
    expect((await freeze(fields)).status).toBe(302)
    const { sets, draft } = await page()
    expect(sets.map(({ number, digest, note, by }) => [number, digest, note, by])).toEqual([
      [1, fields.digest, 'Gennemgået', 'Alma Lund'],
    ])
    expect(draft!.since).toEqual({ status: 'same' })
    expect((await freeze({ ...(await seen()) })).data.invalid).toEqual({ freeze: 'unchanged' })
  })

  test('is refused when the data changed meanwhile, and when somebody froze them', async () => {
    const fields = await seen()
    await leaveOut()
    const changed = await freeze(fields)
    expect([changed.status, changed.data.invalid, changed.data.values.note]).toEqual([
      409,
      { freeze: 'data_changed' },
      'Gennemgået',
    ])
    await freeze(await seen())
    const other = { ...(await seen()), after: '0', note: 'En anden' }
    expect((await freeze(other)).data.invalid).toEqual({ freeze: 'overtaken' })
    expect(await listFrozenSets(db, ids.waveId)).toHaveLength(1)
  })

  test('asks for a note and that the open points were seen, and loses nothing that was typed', async () => {
    const { status, data } = await freeze({ digest: 'x', after: '0', note: ' ' })
    expect([status, Object.keys(data.invalid).sort(), data.values.digest]).toEqual([
      422,
      ['confirm', 'note'],
      'x',
    ])
  })

  test('is for a closed wave', async () => {
    await db.updateTable('wave').set({ closedAt: null }).where('id', '=', ids.waveId).execute()
    expect((await page()).draft).toBeNull()
    const fields = { digest: 'x', after: '0', note: 'Nu', confirm: 'yes' }
    expect((await freeze(fields)).data.invalid).toEqual({ freeze: 'not_closed' })
  })

  test('is for leads; assessors see what is frozen', async () => {
    await freeze(await seen())
    const shown = await page(cookies.assessor)
    expect([shown.mayFreeze, shown.sets.length]).toEqual([false, 1])
    expect((await freeze(await seen(), cookies.assessor)).status).toBe(403)
  })

  test('says what is still open, and what was left out and why', async () => {
    await insertPractice(db, ids.studyId, {
      id: `skov-${ids.waveId}`.slice(0, 40),
      name: 'Skoven',
      code: 'P2',
    })
    await leaveOut()
    const { draft, asked, submitted, contested } = await page()
    expect([asked, submitted, contested]).toEqual([2, 2, 0])
    expect(draft!.undecided).toEqual([])
    expect(draft!.leftOut.map(({ response: id, reason, by }) => [id, reason, by])).toEqual([
      [response, 'Svarede om en anden afdeling', 'Alma Lund'],
    ])
    expect(draft!.flags.of).toBe(draft!.flags.open)
  })
})

describe('a frozen data set', () => {
  test('is checked again whenever it is looked at', async () => {
    await freeze(await seen())
    expect((await set('1')).data.read).toMatchObject({ status: 'whole', responses: 2, leftOut: 0 })
    await db
      .updateTable('frozenPart')
      .set({ content: '[]' })
      .where('name', '=', 'responses')
      .where('setId', 'in', (eb) => eb.selectFrom('frozenSet').where('waveId', '=', ids.waveId).select('id'))
      .execute()
    expect((await set('1')).data.read).toEqual({ status: 'tampered', parts: ['responses'] })
    expect((await page()).draft!.since).toEqual({ status: 'tampered', parts: ['responses'] })
  })

  test.each([
    ['one answer', 'responses', '"answers":[4', '"answers":[5'],
    ['who answered', 'responses', '"role":"staff"', '"role":"leader"'],
    ['what was delimited', 'scopes', '"level":2', '"level":3'],
    ['the version of the questionnaire', 'scoring', '"questionnaireDigest":"', '"questionnaireDigest":"0'],
    ['which item counts', 'scoring', '"reverse":false', '"reverse":true'],
    ['the version of the code', 'scoring', '"analysisVersion":', '"analysisVersion":9'],
    ['why an answer is left out', 'decisions', 'Svarede om en anden afdeling', 'Svarede om noget andet'],
    ['an exclusion itself', 'decisions', '"leftOut":[{', '"leftOut":[],"before":[{'],
    ['a consent', 'practices', '"answer":"no"', '"answer":"yes"'],
    ['when the wave closed', 'wave', '"closedAt":"2026', '"closedAt":"2025'],
  ])('names the part in which %s was changed behind its back', async (_what, part, from, to) => {
    await leaveOut()
    const consents = [{ practiceId, answer: 'no', saidBy: 'leader', how: 'Mail', after: 0 }] as const
    await registerConsents(db, { studyId: ids.studyId, by: leadId, at: then, consents: [...consents] })
    await freeze(await seen())
    const before = await db
      .selectFrom('frozenPart')
      .innerJoin('frozenSet', 'frozenSet.id', 'frozenPart.setId')
      .where('waveId', '=', ids.waveId)
      .where('name', '=', part)
      .select(['setId', 'content'])
      .executeTakeFirstOrThrow()
    const content = before.content.replace(from, to)
    expect(content).not.toBe(before.content)
    await db
      .updateTable('frozenPart')
      .set({ content })
      .where('setId', '=', before.setId)
      .where('name', '=', part)
      .execute()
    expect((await set('1')).data.read).toEqual({ status: 'tampered', parts: [part] })
  })

  test('says what changed from the one before it', async () => {
    await freeze(await seen())
    await leaveOut()
    await freeze(await seen())
    const { since } = (await set('2')).data
    expect(since!.changes).toMatchObject([
      { change: 'left_out', response, reason: 'Svarede om en anden afdeling' },
    ])
    expect((await set('1')).data.since).toBeNull()
  })

  test.each(['0', '3', 'x', '1.5', '1e9'])('number %s is not there', async (number) => {
    await freeze(await seen())
    expect((await set(number)).status).toBe(404)
  })
})
