import { describe, expect, test } from 'vitest'
import {
  listConsents,
  listStandingConsents,
  registerConsents,
  type NewInterviewConsent,
} from '#db/queries/interview-consents.ts'
import { listEvents } from '#db/queries/events.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, then } from '#tests/support/fixtures.ts'

async function study(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: by } })
  const havnen = await insertPractice(db, studyId, { name: 'Havnen' })
  const broen = await insertPractice(db, studyId, { name: 'Broen' })
  const register = (...consents: NewInterviewConsent[]) =>
    registerConsents(db, { studyId, by, at: then, consents })
  return { db, studyId, havnen, broen, register }
}

const said = (practiceId: string, answer: NewInterviewConsent['answer'] = 'yes', after = 0) =>
  ({ practiceId, answer, saidBy: 'leader', how: 'Mail 3. november', after }) as const

describe.each(dialects)('what practices say to an interview on %s', (dialect) => {
  test('is only added to, and the newest stands', async () => {
    const { db, havnen, broen, register } = await study(dialect)
    expect(await register(said(havnen), said(broen, 'no'))).toEqual({ status: 'registered' })
    expect(await register(said(havnen, 'withdrawn', 1))).toEqual({ status: 'registered' })
    const all = await listConsents(db, havnen)
    expect(
      all.map(({ number, answer, saidBy, how, by, at }) => [number, answer, saidBy, how, by, at]),
    ).toEqual([
      [2, 'withdrawn', 'leader', 'Mail 3. november', 'Alma Lund', then],
      [1, 'yes', 'leader', 'Mail 3. november', 'Alma Lund', then],
    ])
    const standing = await listStandingConsents(db, [havnen, broen])
    expect(new Map(standing.map(({ practiceId, answer }) => [practiceId, answer]))).toEqual(
      new Map([
        [havnen, 'withdrawn'],
        [broen, 'no'],
      ]),
    )
  })

  test('is in the log of the study, with its code alone', async () => {
    const { db, studyId, havnen, register } = await study(dialect)
    await register(said(havnen))
    const [event] = await listEvents(db, studyId, 1)
    expect([event!.verb, event!.objectId, event!.accountName, JSON.parse(event!.detail)]).toEqual([
      'interview_consent_registered',
      havnen,
      'Alma Lund',
      { answer: 'yes', number: 1 },
    ])
  })

  test('of two who register at once one is told what the other said, and half of a list is nothing', async () => {
    const { db, havnen, broen, register } = await study(dialect)
    const both = await Promise.all([register(said(havnen)), register(said(havnen, 'no'), said(broen))])
    expect(both.map(({ status }) => status).sort()).toEqual(['overtaken', 'registered'])
    const [only, ...others] = await listConsents(db, havnen)
    expect(others).toEqual([])
    const told = both.find((one) => one.status === 'overtaken')!
    expect(told).toEqual({ status: 'overtaken', newest: [only] })
    expect(await listConsents(db, broen)).toHaveLength(both[0].status === 'registered' ? 0 : 1)
  })

  test('can be withdrawn where it is a yes, and half of a list is nothing', async () => {
    const { db, havnen, broen, register } = await study(dialect)
    const refused = (...practices: string[]) => ({ status: 'nothing_to_withdraw', practices })
    expect(await register(said(broen), said(havnen, 'withdrawn'))).toEqual(refused(havnen))
    expect(await listConsents(db, broen)).toEqual([])
    await register(said(havnen, 'no'))
    expect(await register(said(havnen, 'withdrawn', 1))).toEqual(refused(havnen))
    await register(said(havnen, 'yes', 1))
    expect(await register(said(havnen, 'withdrawn', 2))).toEqual({ status: 'registered' })
    // by whom or how can be written anew
    const anew = { ...said(havnen, 'withdrawn', 3), saidBy: 'staff' } as const
    expect(await register(anew)).toEqual({ status: 'registered' })
    await register(said(havnen, 'not_asked', 4))
    expect(await register(said(havnen, 'withdrawn', 5))).toEqual(refused(havnen))
    const all = await listConsents(db, havnen)
    expect(all.map(({ answer }) => answer)).toEqual(['not_asked', 'withdrawn', 'withdrawn', 'yes', 'no'])
  })

  test('is never withdrawn after a no, whoever is first', async () => {
    const { db, havnen, register } = await study(dialect)
    await register(said(havnen))
    const both = await Promise.all([
      register(said(havnen, 'no', 1)),
      register({ ...said(havnen, 'withdrawn', 1), how: 'Brev' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['overtaken', 'registered'])
    expect(await listConsents(db, havnen)).toHaveLength(2)
  })

  test('sent twice is registered once', async () => {
    const { db, havnen, register } = await study(dialect)
    await register(said(havnen))
    expect(await register(said(havnen))).toEqual({ status: 'registered' })
    expect(await listConsents(db, havnen)).toHaveLength(1)
  })

  test('is of practices of the study that go on', async () => {
    const { db, havnen, register } = await study(dialect)
    const elsewhere = await insertPractice(db, await insertStudy(db))
    expect(await register(said(havnen), said(elsewhere))).toEqual({ status: 'unknown' })
    expect(await listConsents(db, havnen)).toEqual([])
  })
})
