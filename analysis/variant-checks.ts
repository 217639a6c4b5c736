import { checkScope, type ScopeCheck, type ScopeCheckRules, type ScopeFinding } from './scope-checks.ts'

/** What delimits a practice on a card. Who delimited it, and on what source, does not. */
export const delimitingParts = [
  'included',
  'excluded',
  'targetGroup',
  'place',
  'level',
  'citizensPerYear',
  'staffCount',
] as const
export type DelimitingPart = (typeof delimitingParts)[number]

/** A card as it is compared. */
export type DelimitedCard = Readonly<Record<DelimitingPart, string | number | null>> & {
  readonly level: number | null
  readonly included: string | null
  readonly excluded: string | null
  readonly targetGroup: string | null
  readonly citizensPerYear: number | null
  readonly staffCount: number | null
  readonly delimitedBy: string | null
  readonly source: string | null
}

/** Why a card is no narrower or broader variant of another: nothing differs, or its level goes the other way. */
export type VariantFault = 'nothing-differs' | 'level-higher' | 'level-lower'

export interface VariantFindings {
  /** Parts that the study asks of every card; none of them can be put aside. */
  readonly parts: readonly ScopeFinding[]
  readonly faults: readonly VariantFault[]
}

/** The parts of two cards that delimit differently, in the order of `delimitingParts`. */
export function partsThatDiffer(one: DelimitedCard, other: DelimitedCard): DelimitingPart[] {
  return delimitingParts.filter((part) => (one[part] ?? '') !== (other[part] ?? ''))
}

/**
 * What keeps a variant from being given to anybody. A variant is too broad or too narrow on purpose, and overlaps with the
 * practice it is a variant of; so of the checks of the study only those hold that ask for parts of the card.
 *
 * @param ordinary the card that it is a variant of.
 */
export function checkVariant(
  {
    kind,
    card,
    ordinary,
  }: {
    readonly kind: 'narrow' | 'broad'
    readonly card: DelimitedCard
    readonly ordinary: DelimitedCard
  },
  rules: ScopeCheckRules,
): VariantFindings {
  const parts = checkScope(
    {
      ...card,
      scopeLevel: card.level,
      staff: card.staffCount,
      targetGroups: card.targetGroup === null ? null : 1,
      approval: null,
      overlaps: 0,
      same: 0,
      setAside: [],
    },
    { ...rules, effects: { ...rules.effects, ...notAsked } },
  )
  const faults: VariantFault[] = []
  if (partsThatDiffer(card, ordinary).length === 0) faults.push('nothing-differs')
  if (card.level !== null && ordinary.level !== null) {
    if (kind === 'narrow' && card.level > ordinary.level) faults.push('level-higher')
    if (kind === 'broad' && card.level < ordinary.level) faults.push('level-lower')
  }
  return { parts, faults }
}

/** Whether it may be given to informants. */
export function isVariantStopped({ parts, faults }: VariantFindings): boolean {
  return faults.length > 0 || parts.some(({ effect }) => effect === 'stop')
}

const notAsked = {
  'too-broad': 'off',
  'too-narrow': 'off',
  overlap: 'off',
  same: 'off',
  approval: 'off',
} as const satisfies Partial<Record<ScopeCheck, 'off'>>
