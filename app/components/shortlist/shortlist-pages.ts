/**
 * The pages that lead from a rule to interviews, in their order, by the last part of their address below the wave. A page is
 * listed when it can be opened.
 */
export const shortlistPages = ['rule', 'shortlist', 'decisions', 'packets', 'coverage-map'] as const
export type ShortlistPage = (typeof shortlistPages)[number]

/** Where the wave's own tab leads. */
export const shortlistEntry: ShortlistPage = shortlistPages[0]
