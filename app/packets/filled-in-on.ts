import type { RejectedPacket } from './packet-action.server.ts'

/**
 * Number of what a form is filled in on: the newest, but the one that it was sent with where it was returned for another reason
 * than that something newer had been written. Nobody has told the person of that yet.
 */
export function filledInOn(newest: number, rejected: RejectedPacket | undefined): number {
  return rejected && rejected.refusal !== 'overtaken' ? Number(rejected.values.after ?? newest) : newest
}
