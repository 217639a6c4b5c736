import type { AppLoadContext } from '@remix-run/node'
import { db } from '#app/db.server.ts'
import { countAttempt, networkOf, rateLimitKey, type RateLimit } from '#app/http/rate-limit.server.ts'
import { findAccountByEmail } from '#db/queries/accounts.ts'
import { deleteRateLimit, findRateLimit, insertAttempt, takeBackAttempt } from '#db/queries/rate-limits.ts'
import { insertSession } from '#db/queries/sessions.ts'
import type { Language } from '#db/schema.ts'
import { readActor } from './actor.server.ts'
import { readCookie, writeCookie } from './cookie.server.ts'
import { isPassword } from './password.server.ts'
import { digestOf, newToken } from './token.server.ts'

const quarter = 15 * 60

/** Guesses at one account from one place, from one place, and at one account from everywhere. */
const fromHere: RateLimit = { name: 'sign-in-pair', attempts: 10, seconds: quarter }
const fromPlace: RateLimit = { name: 'sign-in-place', attempts: 50, seconds: quarter }
const atAccount: RateLimit = { name: 'sign-in-account', attempts: 100, seconds: quarter }
/** Where an account has signed in before: others' guesses, there or elsewhere, do not shut its owner out. */
const knownPlace: RateLimit = { name: 'sign-in-known', attempts: 0, seconds: 60 * 24 * 60 * 60 }

export type SignIn =
  { accountId: string } | { refused: 'wrong' } | { refused: 'too_many'; retryAfter: number }

/**
 * Checks an e-mail address and a password. The answer, and about the time it takes, are the same for an address that
 * has no account.
 */
export async function checkPassword(
  email: string,
  password: string,
  context: AppLoadContext,
): Promise<SignIn> {
  const place = networkOf(context.clientAddress)
  const pair = `${email}\n${place}`
  const isKnown = await isKnownPlace(pair)
  const retryAfter =
    (await countAttempt(fromHere, pair)) ||
    (isKnown ? 0 : (await countAttempt(fromPlace, place)) || (await countAttempt(atAccount, email)))
  if (retryAfter > 0) return { refused: 'too_many', retryAfter }

  const account = await findAccountByEmail(db, email)
  if (!(await isPassword(password, account?.passwordHash)) || !account) return { refused: 'wrong' }
  await deleteRateLimit(db, rateLimitKey(fromHere, pair))
  // a class or an office signs in from one network: only wrong guesses count against it
  if (!isKnown) await takeBackAttempt(db, rateLimitKey(fromPlace, place))
  const at = new Date().toISOString()
  await insertAttempt(db, rateLimitKey(knownPlace, pair), at, at)
  return { accountId: account.id }
}

async function isKnownPlace(pair: string): Promise<boolean> {
  const after = new Date(Date.now() - knownPlace.seconds * 1000).toISOString()
  return (await findRateLimit(db, rateLimitKey(knownPlace, pair), after)) !== undefined
}

/**
 * Begins a session under a new token, which takes over what the browser's session held.
 *
 * @returns the Set-Cookie value.
 */
export async function beginSession(
  request: Request,
  rights: {
    accountId?: string
    assignments?: readonly { id: string; linkVersion: number }[]
    language?: Language
  },
): Promise<string> {
  const old = readCookie(request)
  // notes the end of a sign-in that has timed out, so that it is not carried over
  await readActor(request)
  const token = newToken()
  const { language = old.language ?? 'da', ...opened } = rights
  await insertSession(db, {
    id: digestOf(token),
    at: new Date().toISOString(),
    replaces: old.token && digestOf(old.token),
    ...opened,
  })
  return writeCookie({ language, token })
}
