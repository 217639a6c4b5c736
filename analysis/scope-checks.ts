import { isTooBroad, isTooNarrow, type ScopeSize } from './flags/scope-size.ts'
import { flagThresholds, type FlagThresholds } from './flags/thresholds.ts'

/**
 * What is looked at before a practice is fielded: parts of the card that delimit, its size, whether it may be the same as
 * another practice (`overlap` until somebody has decided, `same` once it was found to be), and a second reader's approval.
 */
export const scopeChecks = [
  'included',
  'excluded',
  'target-group',
  'level',
  'citizens',
  'delimited-by',
  'source',
  'too-broad',
  'too-narrow',
  'overlap',
  'same',
  'approval',
] as const
export type ScopeCheck = (typeof scopeChecks)[number]

/** A check that is not met stops fielding, is only told of, or is not looked at. */
export const checkEffects = ['stop', 'warn', 'off'] as const
export type CheckEffect = (typeof checkEffects)[number]

/** How a study has set its checks. */
export interface ScopeCheckRules {
  readonly effects: Readonly<Record<ScopeCheck, CheckEffect>>
  readonly tooBroad: FlagThresholds['scopeTooBroad']
  readonly tooNarrow: FlagThresholds['scopeTooNarrow']
}

/** What holds in a study that has set nothing; docs/decisions/0020 says why. */
export const usualScopeChecks: ScopeCheckRules = {
  effects: {
    included: 'stop',
    excluded: 'stop',
    'target-group': 'stop',
    level: 'stop',
    citizens: 'warn',
    'delimited-by': 'warn',
    source: 'warn',
    'too-broad': 'stop',
    'too-narrow': 'stop',
    overlap: 'warn',
    same: 'stop',
    approval: 'off',
  },
  tooBroad: flagThresholds.scopeTooBroad,
  tooNarrow: flagThresholds.scopeTooNarrow,
}

/** A practice's newest card, and what people have decided about it. */
export interface CheckedScope extends ScopeSize {
  readonly included: string | null
  readonly excluded: string | null
  readonly targetGroup: string | null
  readonly delimitedBy: string | null
  readonly source: string | null
  /** What a second reader last said of the card as it stands; `null` when nobody has. */
  readonly approval: 'approved' | 'sent_back' | null
  /** Practices that may overlap with it, and nobody has decided about. */
  readonly overlaps: number
  /** Practices that were found to be the same. */
  readonly same: number
  /** Checks that a lead has put aside for this version of the card, with a reason. */
  readonly setAside: readonly ScopeCheck[]
}

/** A check that is not met. */
export interface ScopeFinding {
  readonly check: ScopeCheck
  /** `set_aside`: it would stop or warn, and a lead has put it aside. */
  readonly effect: 'stop' | 'warn' | 'set_aside'
  /** Why, where a check has several reasons. */
  readonly rule?: 'level' | 'target-groups' | 'citizens' | 'staff' | 'sent-back'
  /** What stands on the card, or how many practices; left out where something is missing. */
  readonly value?: number
  readonly limit?: number
}

/**
 * The checks that a practice does not meet, in the order of `scopeChecks`. What is not registered is neither too broad nor
 * too narrow: that it is missing is a finding of its own. An approval is never put aside: it is another person's.
 */
export function checkScope(scope: CheckedScope, rules: ScopeCheckRules): ScopeFinding[] {
  return scopeChecks.flatMap((check) => {
    const effect = rules.effects[check]
    if (effect === 'off') return []
    const found = judges[check](scope, rules)
    if (!found) return []
    const isSetAside = check !== 'approval' && scope.setAside.includes(check)
    return [{ check, effect: isSetAside ? ('set_aside' as const) : effect, ...found }]
  })
}

/** Whether findings keep a practice from being fielded. */
export function isStopped(findings: readonly ScopeFinding[]): boolean {
  return findings.some(({ effect }) => effect === 'stop')
}

type Found = Pick<ScopeFinding, 'rule' | 'value' | 'limit'>
type Judge = (scope: CheckedScope, rules: ScopeCheckRules) => Found | null

const judges: Readonly<Record<ScopeCheck, Judge>> = {
  included: missing('included'),
  excluded: missing('excluded'),
  'target-group': missing('targetGroup'),
  level: missing('scopeLevel'),
  citizens: missing('citizensPerYear'),
  'delimited-by': missing('delimitedBy'),
  source: missing('source'),
  'too-broad': (scope, { tooBroad }) => raised(isTooBroad(scope, tooBroad)),
  'too-narrow': (scope, { tooNarrow }) => raised(isTooNarrow(scope, tooNarrow)),
  overlap: ({ overlaps }) => (overlaps > 0 ? { value: overlaps } : null),
  same: ({ same }) => (same > 0 ? { value: same } : null),
  approval: ({ approval }) =>
    approval === 'approved' ? null : approval === 'sent_back' ? { rule: 'sent-back' } : {},
}

function missing(part: keyof CheckedScope): Judge {
  return (scope) => (scope[part] === null || scope[part] === '' ? {} : null)
}

function raised(verdict: ReturnType<typeof isTooBroad>): Found | null {
  if (!verdict?.raised) return null
  return {
    rule: verdict.rule as NonNullable<ScopeFinding['rule']>,
    value: verdict.value,
    limit: verdict.threshold,
  }
}
