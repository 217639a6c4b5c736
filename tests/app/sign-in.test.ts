import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/sign-in.tsx'
import { hashPassword } from '#app/auth/password.server.ts'
import { readActor } from '#app/auth/actor.server.ts'
import { db } from '#app/db.server.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
} from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

const password = 'solsikker ved havnen'
let accounts = 0

async function account(): Promise<{ id: string; email: string }> {
  const email = `alma${++accounts}@eksempel.dk`
  return { id: await insertAccount(db, { email, passwordHash: await hashPassword(password) }), email }
}

function signIn(
  fields: Record<string, string>,
  { cookie, address = `10.0.0.${++accounts}` }: { cookie?: string; address?: string } = {},
) {
  return outcomeOf<{ minutes: number }>(() =>
    action({
      request: post('/sign-in', fields, cookie),
      params: {},
      context: { ...context, clientAddress: address },
    }),
  )
}

test('the right password opens the account, whatever the case of the address', async () => {
  const { id, email } = await account()
  const answer = await signIn({ email: ` ${email.toUpperCase()} `, password })
  expect(answer.status).toBe(302)
  expect((await readActor(get('/studies', answer.cookie))).accountId).toBe(id)
})

test('a wrong password and an unknown address get the same answer', async () => {
  const { email } = await account()
  const wrong = await signIn({ email, password: 'noget helt andet' })
  const unknown = await signIn({ email: 'ingen@eksempel.dk', password })
  const said = (answer: typeof wrong) => ({ ...answer.data, email: '' })
  expect(wrong.status).toBe(422)
  expect(unknown.status).toBe(422)
  expect(said(wrong)).toEqual(said(unknown))
})

test('a disabled account does not open', async () => {
  const email = 'lukket@eksempel.dk'
  await insertAccount(db, {
    email,
    passwordHash: await hashPassword(password),
    disabledAt: '2026-09-01T08:00:00.000Z',
  })
  expect((await signIn({ email, password })).status).toBe(422)
})

test('signing in makes a new token, ends the old one and keeps what a link had opened', async () => {
  const { id, email } = await account()
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const assignmentId = await insertAssignment(db, { waveId, practiceId: await insertPractice(db, studyId) })
  const before = await cookieFor({ assignments: [{ id: assignmentId, linkVersion: 1 }], language: 'en' })

  const after = (await signIn({ email, password }, { cookie: before })).cookie

  expect(after.startsWith('praksiskort=en.')).toBe(true)
  expect((await readActor(get('/', before))).assignmentIds.size).toBe(0)
  const actor = await readActor(get('/', after))
  expect(actor.accountId).toBe(id)
  expect([...actor.assignmentIds]).toEqual([assignmentId])
})

test('the way on never leaves our own host', async () => {
  const { email } = await account()
  for (const to of [
    '//ond.dk',
    '/\\ond.dk',
    'https://ond.dk/',
    '/%5cond.dk',
    '\t//ond.dk',
    'javascript:alert(1)',
  ]) {
    const answer = await signIn({ email, password, to })
    expect([to, answer.location]).toEqual([to, '/studies'])
  }
  const answer = await signIn({ email, password, to: '/studies/7?q=1' })
  expect(answer.location).toBe('/studies/7?q=1')
})

test('the eleventh guess from one place waits, even with the right password', async () => {
  const { email } = await account()
  for (let guess = 0; guess < 10; guess++) {
    expect((await signIn({ email, password: 'gæt gæt gæt gæt' }, { address: '10.9.0.1' })).status).toBe(422)
  }
  const answer = await signIn({ email, password }, { address: '10.9.0.1' })
  expect(answer.status).toBe(429)
  expect(answer.data.minutes).toBeGreaterThan(0)
  expect(answer.data.minutes).toBeLessThanOrEqual(15)
})

test('guesses of others do not lock the owner out of a place where the account has signed in', async () => {
  const { id, email } = await account()
  await signIn({ email, password }, { address: '10.8.0.1' })
  await db.deleteFrom('rateLimit').where('key', 'like', 'sign-in-account:%').execute()
  const guesses = Array.from({ length: 110 }, (_, index) =>
    signIn({ email, password: 'gæt gæt gæt gæt' }, { address: `10.7.${index}.1` }),
  )
  const statuses = (await Promise.all(guesses)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 422)).toHaveLength(100)
  expect(statuses.filter((status) => status === 429)).toHaveLength(10)

  const owner = await signIn({ email, password }, { address: '10.8.0.1' })
  expect((await readActor(get('/', owner.cookie))).accountId).toBe(id)
})

test('a sign-in not used for twelve hours is over and does not come back by being seen', async () => {
  const { id, email } = await account()
  const cookie = (await signIn({ email, password })).cookie
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  await db
    .updateTable('session')
    .set({ seenAt: hoursAgo(13) })
    .where('accountId', '=', id)
    .execute()
  expect((await readActor(get('/', cookie))).accountId).toBeNull()
  expect((await readActor(get('/', cookie))).accountId).toBeNull()
})

test('somebody signed in is sent on from the sign-in page', async () => {
  const { id } = await account()
  const request = get('/sign-in?to=%2Fstudies%2F7', await cookieFor({ accountId: id }))
  expect((await outcomeOf(() => loader({ request, params: {}, context }))).location).toBe('/studies/7')
})

test('a whole class can sign in from one network, and a guesser there shuts out nobody who is known', async () => {
  const address = '10.77.0.1'
  const hash = await hashPassword(password)
  const emails = Array.from({ length: 60 }, (_, index) => `elev${index}@eksempel.dk`)
  for (const email of emails) await insertAccount(db, { email, passwordHash: hash })
  const first = await Promise.all(
    emails.slice(0, 30).map((email) => signIn({ email, password }, { address })),
  )
  const second = await Promise.all(emails.slice(30).map((email) => signIn({ email, password }, { address })))
  expect([...first, ...second].filter(({ status }) => status === 302)).toHaveLength(60)

  const guesses = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      signIn({ email: `ukendt${index}@eksempel.dk`, password: 'gæt gæt gæt gæt' }, { address }),
    ),
  )
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(10)
  expect((await signIn({ email: emails[0] ?? '', password }, { address })).status).toBe(302)
})
