import type { Quota } from '#analysis/shortlist/quotas.ts'
import type { NumberKind } from './number-text.ts'

/** What stands in the controls of a rule's form, by the names of the controls. */
export type RuleFields = Readonly<Record<string, string>>

/** Controls that hold a number of the whole rule, and how they show it. */
export const ruleNumbers = {
  k: 'whole',
  minimumAnsweredShare: 'percent',
  minimumProbability: 'percent',
  profileWeight: 'plain',
  disagreement: 'plain',
  elementLead: 'plain',
  seed: 'whole',
  draws: 'whole',
  scenarioDraws: 'whole',
  bootstrapReplicates: 'whole',
  weightDraws: 'whole',
  confidenceDraws: 'whole',
} as const satisfies Readonly<Record<string, NumberKind>>

/** Gates that are on or off, and gates that ask for a number. */
export const checkedGates = ['oneScopeVersion', 'noScopeMismatch', 'consent'] as const
export const countedGates = ['minimumInformants', 'minimumRoles', 'minimumAnsweredElements'] as const

/** What such a value says; `null` for a text that is none. */
export function readStratumText(text: string): Pick<Quota, 'attribute' | 'value'> | null {
  try {
    const held: unknown = JSON.parse(text)
    if (!Array.isArray(held) || held.length !== 2) return null
    const [attribute, value] = held as unknown[]
    const isValue = value === null || typeof value === 'string' || typeof value === 'number'
    return typeof attribute === 'string' && isValue ? { attribute, value } : null
  } catch {
    return null
  }
}

/** A stratum as the value of an option. */
export function stratumText({ attribute, value }: Pick<Quota, 'attribute' | 'value'>): string {
  return JSON.stringify([attribute, value])
}
