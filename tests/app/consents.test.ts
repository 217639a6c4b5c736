import { beforeEach, describe, expect, test } from 'vitest'
import type { ConsentAnswer } from '#app/consents/practice-consent.server.ts'
import type { ConsentRowsAnswer } from '#app/consents/consent-rows.server.ts'
import { db } from '#app/db.server.ts'
import { action as listAction, loader as listLoader } from '#app/routes/consents.tsx'
import { action, loader } from '#app/routes/practice-consent.tsx'
import { loader as practiceLoader } from '#app/routes/practice.tsx'
import { listConsents } from '#db/queries/interview-consents.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

type List = Awaited<ReturnType<typeof listLoader>>

let studyId: string
let waveId: string
let practices: { havnen: string; broen: string; skoven: string }
let cookies: Record<'lead' | 'field' | 'assessor', string>
beforeEach(async () => {
  const members = {
    lead: await insertAccount(db, { name: 'Alma Lund' }),
    field: await insertAccount(db, { name: 'Bo Krag' }),
    assessor: await insertAccount(db),
  }
  studyId = await insertStudy(db, { members })
  waveId = await insertWave(db, studyId)
  practices = {
    havnen: await insertPractice(db, studyId, { name: 'Havnen', code: 'P1' }),
    broen: await insertPractice(db, studyId, { name: 'Broen', code: 'P2' }),
    skoven: await insertPractice(db, studyId, { name: 'Skoven', code: 'P3' }),
  }
  for (const practiceId of [practices.havnen, practices.broen]) {
    await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(4) })
  }
  cookies = {
    lead: await cookieFor({ accountId: members.lead }),
    field: await cookieFor({ accountId: members.field }),
    assessor: await cookieFor({ accountId: members.assessor }),
  }
})

const listPath = (query = '') => `/studies/${studyId}/consents${query}`
const list = async (query = '', cookie = cookies.lead) => {
  const request = get(listPath(query), cookie)
  return (await outcomeOf<List>(() => listLoader({ request, params: { studyId }, context }))).data
}
const sendList = (fields: Record<string, string>, query = '', cookie = cookies.lead) =>
  outcomeOf<ConsentRowsAnswer>(() =>
    listAction({ request: post(listPath(query), fields, cookie), params: { studyId }, context }),
  )
/** The form as it is shown, with rows changed. */
const rows = async (
  changed: Record<string, Partial<Record<'answer' | 'saidBy' | 'how', string>>>,
  common = { saidBy: 'leader', how: 'Mail 3. november' },
) => {
  const { lines } = await list()
  return Object.assign(
    { ...common },
    ...lines.map(({ id, consent }) => ({
      [`after-${id}`]: String(consent?.number ?? 0),
      [`answer-${id}`]: changed[id]?.answer ?? '',
      [`saidBy-${id}`]: changed[id]?.saidBy ?? '',
      [`how-${id}`]: changed[id]?.how ?? '',
    })),
  ) as Record<string, string>
}
const sendOne = (fields: Record<string, string>, cookie = cookies.lead) => {
  const params = { studyId, practiceId: practices.havnen }
  const path = `/studies/${studyId}/practices/${practices.havnen}/consent`
  return outcomeOf<ConsentAnswer>(() => action({ request: post(path, fields, cookie), params, context }))
}
const said = { answer: 'yes', saidBy: 'staff', how: 'I telefonen 5. november', after: '0' }
const answersOf = async (practiceId: string) =>
  (await listConsents(db, practiceId)).map(({ answer, saidBy, how }) => [answer, saidBy, how])

describe('what one practice says to an interview', () => {
  test('stands on its page with who said it, how, and who registered it', async () => {
    const { status } = await sendOne(said, cookies.field)
    expect(status).toBe(302)
    const params = { studyId, practiceId: practices.havnen }
    const request = get(`/studies/${studyId}/practices/${practices.havnen}`, cookies.assessor)
    const { data } = await outcomeOf<Awaited<ReturnType<typeof practiceLoader>>>(() =>
      practiceLoader({ request, params, context }),
    )
    expect(data.consent).toMatchObject({
      number: 1,
      answer: 'yes',
      saidBy: 'staff',
      how: 'I telefonen 5. november',
      by: 'Bo Krag',
    })
  })

  test('says what is missing, and keeps what was typed', async () => {
    const missing = await sendOne({ ...said, saidBy: '' })
    expect([missing.status, missing.data.fault, missing.data.typed.how]).toEqual([
      422,
      'said_by_missing',
      'I telefonen 5. november',
    ])
    expect((await sendOne({ ...said, answer: '' })).data.fault).toBe('answer_missing')
    expect((await sendOne({ ...said, how: ' ' })).data.fault).toBe('how_missing')
    expect((await sendOne({ ...said, how: 'x'.repeat(201) })).data.fault).toBe('how_long')
    expect(await answersOf(practices.havnen)).toEqual([])
  })

  test('is told when somebody registered something else meanwhile', async () => {
    await sendOne(said)
    const second = await sendOne({ ...said, answer: 'no' })
    expect([second.status, second.data.fault, second.data.typed.answer]).toEqual([409, null, 'no'])
    expect((await sendOne({ ...said, answer: 'no', after: '1' })).status).toBe(302)
    expect((await answersOf(practices.havnen)).map(([answer]) => answer)).toEqual(['no', 'yes'])
  })

  test('cannot be withdrawn without a yes, and what was typed stays', async () => {
    const before = await sendOne({ ...said, answer: 'withdrawn' })
    expect([before.status, before.data.fault, before.data.typed]).toEqual([
      422,
      'nothing_to_withdraw',
      { ...said, answer: 'withdrawn' },
    ])
    await sendOne(said)
    expect((await sendOne({ ...said, answer: 'withdrawn', after: '1' })).status).toBe(302)
    expect((await answersOf(practices.havnen)).map(([answer]) => answer)).toEqual(['withdrawn', 'yes'])
  })

  test('does not exist where nobody is chosen for interview', async () => {
    await db.updateTable('study').set({ purpose: 'self_assessment' }).where('id', '=', studyId).execute()
    const params = { studyId, practiceId: practices.havnen }
    const request = get(`/studies/${studyId}/practices/${practices.havnen}/consent`, cookies.lead)
    expect((await outcomeOf(() => loader({ request, params, context }))).status).toBe(404)
    expect((await sendOne(said)).status).toBe(404)
  })
})

describe('what many practices say', () => {
  test('is registered at once; rows without an answer stay as they are', async () => {
    const { havnen, broen, skoven } = practices
    const fields = await rows({ [havnen]: { answer: 'yes' }, [broen]: { answer: 'no', how: 'Brev' } })
    const { status, location } = await sendList(fields, `?wave=${waveId}`)
    expect([status, location]).toEqual([302, listPath(`?wave=${waveId}&done=2`)])
    expect(await answersOf(havnen)).toEqual([['yes', 'leader', 'Mail 3. november']])
    expect(await answersOf(broen)).toEqual([['no', 'leader', 'Brev']])
    expect(await answersOf(skoven)).toEqual([])
    expect((await list()).counts).toEqual({ yes: 1, no: 1, withdrawn: 0, not_asked: 1 })
  })

  test('is shown for a wave, an answer or a name', async () => {
    await sendOne(said)
    const names = async (query: string) => (await list(query)).lines.map(({ name }) => name)
    expect(await names('')).toEqual(['Broen', 'Havnen', 'Skoven'])
    expect(await names(`?wave=${waveId}`)).toEqual(['Broen', 'Havnen'])
    expect(await names('?state=yes')).toEqual(['Havnen'])
    expect(await names(`?wave=${waveId}&state=not_asked`)).toEqual(['Broen'])
    expect(await names('?search=p3')).toEqual(['Skoven'])
    expect(await names('?state=perhaps&wave=x')).toEqual(['Broen', 'Havnen', 'Skoven'])
  })

  test('is nothing at all when one would withdraw what it never said, and every row stays', async () => {
    const { havnen, broen, skoven } = practices
    const fields = await rows({
      [havnen]: { answer: 'yes', how: 'Brev' },
      [broen]: { answer: 'withdrawn', saidBy: 'staff' },
      [skoven]: { answer: 'withdrawn' },
    })
    const { status, data } = await sendList(fields)
    expect([status, data.because]).toEqual([422, 'faults'])
    expect(data.faults).toEqual({ [broen]: 'nothing_to_withdraw', [skoven]: 'nothing_to_withdraw' })
    expect(data.typed[havnen]).toMatchObject({ answer: 'yes', how: 'Brev', after: '0' })
    expect(data.typed[broen]).toMatchObject({ answer: 'withdrawn', saidBy: 'staff' })
    expect(data.common).toEqual({ saidBy: 'leader', how: 'Mail 3. november' })
    for (const practice of [havnen, broen, skoven]) expect(await answersOf(practice)).toEqual([])
  })

  test('is nothing at all when one row is wrong, and every row keeps what was typed', async () => {
    const { havnen, broen, skoven } = practices
    const changed = {
      [havnen]: { answer: 'yes' },
      [broen]: { how: 'Har de svaret?' },
      [skoven]: { answer: 'no', how: 'x'.repeat(201) },
    }
    const { status, data } = await sendList(await rows(changed))
    expect([status, data.because, data.faults]).toEqual([
      422,
      'faults',
      { [broen]: 'answer_missing', [skoven]: 'how_long' },
    ])
    expect([data.typed[havnen]?.answer, data.typed[broen]?.how, data.common.how]).toEqual([
      'yes',
      'Har de svaret?',
      'Mail 3. november',
    ])
    const bare = await sendList(await rows({ [havnen]: { answer: 'yes' } }, { saidBy: '', how: '' }))
    expect(bare.data.faults).toEqual({ [havnen]: 'said_by_missing' })
    expect((await sendList(await rows({}))).data.because).toBe('unchanged')
    expect(await answersOf(havnen)).toEqual([])
  })

  test('loses nothing when somebody registered one of them meanwhile, whatever is shown', async () => {
    const { havnen, broen } = practices
    const fields = await rows({ [havnen]: { answer: 'no' }, [broen]: { answer: 'yes' } })
    await sendOne(said)
    const { status, data } = await sendList(fields, '?state=not_asked')
    expect([status, data.because, data.overtaken]).toEqual([409, 'overtaken', [havnen]])
    expect(data.lines.find(({ id }) => id === havnen)?.consent?.answer).toBe('yes')
    expect([data.typed[havnen]?.answer, data.typed[broen]?.answer]).toEqual(['no', 'yes'])
    expect(await answersOf(broen)).toEqual([])
  })

  test('is registered by leads and the field; assessors read it', async () => {
    const fields = await rows({ [practices.havnen]: { answer: 'yes' } })
    expect((await sendList(fields, '', cookies.assessor)).status).toBe(403)
    expect((await list('', cookies.assessor)).mayWrite).toBe(false)
    expect((await sendList(fields, '', cookies.field)).status).toBe(302)
  })
})
