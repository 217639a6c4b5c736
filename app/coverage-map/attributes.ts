/** What practices can be laid out by, in the order in which it is offered. */
export const coverageAttributes = [
  'targetGroup',
  'targetGroupKind',
  'area',
  'level',
  'region',
  'municipality',
  'organisation',
  'legalBasis',
] as const
export type CoverageAttribute = (typeof coverageAttributes)[number]

/** Attributes of one family follow from each other: side by side they would make a map of nothing but holes. */
export function familyOf(attribute: CoverageAttribute): CoverageAttribute {
  if (attribute === 'targetGroupKind') return 'targetGroup'
  return attribute === 'municipality' ? 'region' : attribute
}
