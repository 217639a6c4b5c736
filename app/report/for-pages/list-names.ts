import type { ListName } from '../lists.server.ts'

/** What a page says of a list while it waits. */
export const notMadeYet = {
  status: 'whole',
  made: null,
  analysis: { state: 'computing', progress: null },
} as const

/** Only what names it crosses to the figures process. */
export function nameOf({ set: { id, digest }, rule }: ListName): ListName {
  return { set: { id, digest }, rule }
}
