import type { MembershipRole } from './studies.ts'

/** Somebody who signs in. Informants have no account. */
export interface AccountTable {
  id: string
  email: string
  name: string
  /** argon2id, in the encoded form that carries its parameters. */
  passwordHash: string
  createdAt: string
  disabledAt: string | null
}

/** A one-time link with which an account is made, and a membership taken up when it names a study. */
export interface AccountLinkTable {
  id: string
  /** SHA-256 of the token, hex. */
  tokenDigest: string
  email: string | null
  studyId: string | null
  role: MembershipRole | null
  createdBy: string | null
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

/** One per browser. It may hold an account, assignments, or both. */
export interface SessionTable {
  /** SHA-256 of the cookie's token, hex. */
  id: string
  accountId: string | null
  /** When the account signed in; null when the session holds assignments only. */
  signedInAt: string | null
  createdAt: string
  seenAt: string
}

export interface SessionAssignmentTable {
  sessionId: string
  assignmentId: string
  /** The link version that was exchanged; a re-issued link ends what older links opened. */
  linkVersion: number
}

/** Counters for sign-in and token guesses, kept here so that a restart does not forget them. */
export interface RateLimitTable {
  key: string
  windowStartedAt: string
  count: number
}
