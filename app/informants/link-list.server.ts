import { linkToken } from '#app/auth/token.server.ts'
import { linkDigest } from './informant-changes.server.ts'
import { settings } from '#app/settings.server.ts'

interface LinkOf {
  readonly id: string
  readonly linkVersion: number
  readonly linkDigest: string
}

/** The address of an assignment's personal link. */
export function linkAddress({ id, linkVersion }: LinkOf): string {
  return `${settings.publicUrl}/link/${linkToken(settings.sessionSecret, id, linkVersion)}`
}

/** Whether the link was issued with another secret, so that what we would form is not what the database knows. */
export function isLost(assignment: LinkOf): boolean {
  return linkDigest(assignment.id, assignment.linkVersion) !== assignment.linkDigest
}
