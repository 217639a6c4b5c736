import { elementIds } from '#survey/typology.ts'

/**
 * What practices are prioritised by for development at national level, in the words of the authorities: effect, economy,
 * implementation, demand, realistic operation. They are judged by hand; no informant is asked about them.
 */
export const nationalCriteria = ['effect', 'economy', 'implementation', 'demand', 'operation'] as const
export type NationalCriterion = (typeof nationalCriteria)[number]

/** Everything that can be judged by hand: the eleven elements, and the national five. */
export const criteria: readonly string[] = [...nationalCriteria, ...elementIds]

export function isNational(criterion: string): criterion is NationalCriterion {
  return (nationalCriteria as readonly string[]).includes(criterion)
}

/** The ends of what an assessor can say; not the scale of any questionnaire. */
export const judgements = [1, 2, 3, 4, 5] as const
