import type { Purpose } from '#db/schema.ts'

/**
 * Whether practices of a study may be put in order by their figures: ranks, percentiles, lists with the highest or the most
 * divided first. A mapping is made to compare and select, and a course compares made-up cases to learn from it. In
 * self-assessment a score is for reflection: practices stand by name, and none is told where it lies among the others.
 */
export function mayRank(purpose: Purpose): boolean {
  return purpose !== 'self_assessment'
}
