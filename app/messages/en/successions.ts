import type { Messages } from '../da.ts'

/** Practices that were split or merged. */
export const successions: Messages['successions'] = {
  notChanged: 'The practice has ended. It can be read but not changed. What you write here is not saved.',
}
