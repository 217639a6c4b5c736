import { redirect } from '@remix-run/node'
import { db } from '#app/db.server.ts'
import { forbidden, notFound } from '#app/http/errors.ts'
import { findSessionRights, updateSessionSeen, type SessionLimits } from '#db/queries/sessions.ts'
import { refusal, type Actor, type Verb } from './authorize.ts'
import { readCookie } from './cookie.server.ts'
import { digestOf } from './token.server.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a session lasts without being used, and how long a sign-in lasts at most. */
export const sessionLimits = {
  idle: 60 * day,
  accountIdle: 12 * hour,
  accountAbsolute: 7 * day,
  /** Use is noted at most this often, so that reading does not write at every request. */
  noteEvery: 5 * minute,
}

/** The limits as times, at a moment. */
export function limitsAt(now: number): SessionLimits {
  const before = (ms: number) => new Date(now - ms).toISOString()
  return {
    seenAfter: before(sessionLimits.idle),
    signedInAfter: before(sessionLimits.accountAbsolute),
    accountSeenAfter: before(sessionLimits.accountIdle),
  }
}

const nobody: Actor = {
  accountId: null,
  accountName: null,
  memberships: new Map(),
  assignmentIds: new Set(),
}

/** One read per loader or action, however often it asks: Remix hands each of them a request object of its own. */
const actors = new WeakMap<Request, Promise<Actor>>()

/** Who is asking. Reads the database at every request, so that a withdrawn right ends at once. */
export function readActor(request: Request): Promise<Actor> {
  const known = actors.get(request)
  if (known) return known
  const actor = loadActor(request)
  actors.set(request, actor)
  return actor
}

async function loadActor(request: Request): Promise<Actor> {
  const { token } = readCookie(request)
  if (!token) return nobody
  const sessionId = digestOf(token)
  const now = Date.now()
  const rights = await findSessionRights(db, sessionId, limitsAt(now))
  if (!rights) return nobody
  if (rights.seenAt < new Date(now - sessionLimits.noteEvery).toISOString()) {
    await updateSessionSeen(db, sessionId, new Date(now).toISOString(), rights.accountId !== null)
  }
  return {
    accountId: rights.accountId,
    accountName: rights.accountName,
    memberships: new Map(rights.memberships.map(({ studyId, role }) => [studyId, role])),
    assignmentIds: new Set(rights.assignmentIds),
  }
}

/** The signed-in person behind a request, with the right that was asked for. */
export type Member = Actor & { accountId: string }

/**
 * Lets through who may do this, and refuses everybody else: to sign-in, 404 for another's study, 403 within one's own.
 *
 * @throws Response
 */
export async function authorize(
  request: Request,
  verb: Verb | 'account',
  object: { studyId: string } | 'account',
): Promise<Member> {
  const actor = await readActor(request)
  const refused = refusal(actor, verb, object)
  if (refused === 'sign_in') {
    const { pathname, search } = new URL(request.url)
    const to = request.method === 'GET' ? pathname.replace(/\.data$/, '') + withoutRoutes(search) : '/studies'
    throw redirect(`/sign-in?to=${encodeURIComponent(to)}`)
  }
  if (refused === 'not_found') throw notFound()
  if (refused === 'forbidden' || !actor.accountId) throw forbidden()
  return { ...actor, accountId: actor.accountId }
}

/**
 * Lets an informant through to an assignment that a link opened in this browser.
 *
 * @throws Response 404
 */
export async function authorizeInformant(request: Request, assignmentId: string): Promise<Actor> {
  const actor = await readActor(request)
  if (refusal(actor, 'answer', { assignmentId })) throw notFound()
  return actor
}

function withoutRoutes(search: string): string {
  const params = new URLSearchParams(search)
  params.delete('_routes')
  const rest = params.toString()
  return rest ? `?${rest}` : ''
}
