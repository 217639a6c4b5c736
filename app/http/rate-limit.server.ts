import { createHmac } from 'node:crypto'
import { db } from '#app/db.server.ts'
import { settings } from '#app/settings.server.ts'
import { insertAttempt } from '#db/queries/rate-limits.ts'
import { tooMany } from './errors.ts'

/** How often something may be tried within a window. */
export interface RateLimit {
  readonly name: string
  readonly attempts: number
  readonly seconds: number
}

/** Guesses at personal links, one-time links and the like, by client address. */
export const guessLimit: RateLimit = { name: 'guess', attempts: 60, seconds: 15 * 60 }

/**
 * Counts an attempt.
 *
 * @param subject whom it counts against: a client address, an account's e-mail address.
 * @returns how many seconds to wait, 0 when the attempt is within the limit.
 */
export async function countAttempt(limit: RateLimit, subject: string): Promise<number> {
  const now = Date.now()
  const window = await insertAttempt(
    db,
    rateLimitKey(limit, subject),
    new Date(now).toISOString(),
    new Date(now - limit.seconds * 1000).toISOString(),
  )
  if (window.count <= limit.attempts) return 0
  const ends = Date.parse(window.windowStartedAt) + limit.seconds * 1000
  return Math.max(1, Math.ceil((ends - now) / 1000))
}

/**
 * Counts a guess of a token that proved wrong.
 *
 * @throws Response 429 when this client has guessed too often.
 */
export async function countGuess(clientAddress: string): Promise<void> {
  const wait = await countAttempt(guessLimit, networkOf(clientAddress))
  if (wait > 0) throw tooMany(wait)
}

/** Keyed with our secret: addresses are few enough to be found again from a plain digest. */
export function rateLimitKey(limit: RateLimit, subject: string): string {
  const digest = createHmac('sha256', settings.sessionSecret).update(`rate-limit/1\n${subject}`).digest('hex')
  return `${limit.name}:${digest}`
}

/** Whoever holds one IPv6 address holds the /64 around it, so the network counts as one client. */
export function networkOf(clientAddress: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(clientAddress)?.[1]
  if (mapped || !clientAddress.includes(':')) return mapped ?? clientAddress
  const [head = '', tail] = clientAddress.split('%')[0]!.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => (parseInt(group, 16) || 0).toString(16))
    .join(':')
}
