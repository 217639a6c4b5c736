import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 256 random bits, for cookies and one-time links. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: enough to find it, useless to whoever reads a copy. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * The token of a personal link: HMAC-SHA256, so that a reminder can carry the same link without its being stored.
 *
 * @param version counts re-issues of the link; a new version ends the old one.
 * @returns 27 characters, 160 bits.
 */
export function linkToken(secret: string, assignmentId: string, version: number): string {
  return createHmac('sha256', secret)
    .update(`assignment-link/1\n${assignmentId}\n${version}`)
    .digest()
    .subarray(0, 20)
    .toString('base64url')
}
