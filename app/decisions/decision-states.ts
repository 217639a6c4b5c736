/** Which practices a page of decisions lists. */
export const decisionStates = [
  'all',
  'open',
  'proposed',
  'chosen',
  'reserve',
  'not_chosen',
  'declined',
  'earlier',
  'missing',
] as const
export type DecisionState = (typeof decisionStates)[number]
