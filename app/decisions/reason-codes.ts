import type { DecisionOutcome, DecisionTable } from '#db/schema.ts'

/**
 * Why a practice is chosen or not, in a word that can be counted; what was meant stands in the reason beside it. A code is
 * never given another meaning: decisions keep it.
 */
export const reasonCodes = {
  for: ['proposed', 'breadth', 'quota', 'element', 'beside_scores'],
  against: [
    'too_alike',
    'uncertain_place',
    'unclear_scope',
    'few_informants',
    'questioned_answers',
    'well_known',
    'capacity',
  ],
  practice: ['no_time', 'no_consent', 'no_reply', 'ended'],
  other: ['new_knowledge', 'mistake', 'other'],
} as const satisfies Record<string, readonly string[]>

export type ReasonGroup = keyof typeof reasonCodes
export type ReasonCode = (typeof reasonCodes)[ReasonGroup][number]

export const reasonGroups = Object.keys(reasonCodes) as ReasonGroup[]
export const allReasonCodes = reasonGroups.flatMap((group): readonly ReasonCode[] => reasonCodes[group])

/** Whose codes can be a reason for what. Of a swap either side can be the reason. */
const groupsFor: Record<DecisionOutcome, readonly ReasonGroup[]> = {
  chosen: ['for', 'other'],
  reserve: ['against', 'for', 'other'],
  not_chosen: ['against', 'other'],
  declined: ['practice', 'other'],
  reopened: ['other'],
}

/** The codes that can be the reason for an outcome; in a swap, for the one that goes out. */
export function groupsOf(outcome: DecisionOutcome, kind: DecisionTable['kind']): readonly ReasonGroup[] {
  const groups = groupsFor[outcome]
  return kind === 'swap' && !groups.includes('for') ? ['for', ...groups] : groups
}

/**
 * What the outcome of one practice is counted by: the reason for it; `swapped_in` or `swapped_out` where the reason for a swap
 * was the other side.
 */
export function countedReason(kind: DecisionTable['kind'], outcome: DecisionOutcome, code: string): string {
  if (kind === 'choice') return code
  const isIn = outcome === 'chosen'
  // what speaks for a practice speaks for the one that comes in
  const own = groupsFor[outcome].filter((group) => isIn || group !== 'for')
  const isOwn = own.some((group) => (reasonCodes[group] as readonly string[]).includes(code))
  return isOwn ? code : isIn ? 'swapped_in' : 'swapped_out'
}

export function isReasonFor(
  code: ReasonCode,
  outcome: DecisionOutcome,
  kind: DecisionTable['kind'],
): boolean {
  return groupsOf(outcome, kind).some((group) => (reasonCodes[group] as readonly string[]).includes(code))
}
