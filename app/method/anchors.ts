/** Those about the list of practices for interview. */
export const listAnchors = [
  'top-k',
  'rank-interval',
  'pairwise-rank-interval',
  'zones',
  'expected-correct',
  'weights',
  'smaa',
  'pareto',
  'scenario-comparison',
  'strategies',
] as const
export type ListAnchor = (typeof listAnchors)[number]

/** The sections of the page about method, in order; each is an id there, so that a figure can point at its own. */
export const methodAnchors = [
  'score',
  'missing-rule',
  'aggregation',
  'interval',
  'distribution',
  'ceiling-floor',
  'krippendorff-alpha',
  'ac2',
  'icc',
  'practice-reliability',
  'd-study',
  'variance-components',
  'ad',
  'agreement-percentile',
  'a-wg',
  'rwg',
  'cronbach-alpha',
  'omega',
  'item-rest',
  'role-model',
  'role-and-stake',
  'leader-staff-gap',
  'scope-variants',
  'influence',
  ...listAnchors,
  'flags',
  'disclosure',
] as const
export type MethodAnchor = (typeof methodAnchors)[number]
