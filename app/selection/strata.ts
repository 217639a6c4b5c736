import type { PracticeRow } from '#analysis/dataset.ts'
import { ruleAttributes, type RuleAttribute } from './rule-limits.ts'

/** Practices that share a value of something they are registered with. */
export interface Stratum {
  readonly attribute: RuleAttribute
  readonly value: string | number
  readonly practices: number
}

/** What quotas are set for: values that practices share, not figures that each has its own of. */
export const stratumAttributes = ruleAttributes.slice(0, 4)

/** Every stratum of these practices, by attribute and value; at most `most` of an attribute, the largest first. */
export function strataOf(practices: readonly PracticeRow[], most = 200): Stratum[] {
  return stratumAttributes.flatMap((attribute) => {
    const counts = new Map<string | number, number>()
    for (const practice of practices) {
      const value = attribute === 'scopeLevel' ? practice.scopeLevel : practice.attributes[attribute]
      if (value === null || value === undefined || value === '') continue
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
      .sort(([first, many], [second, others]) => others - many || (first < second ? -1 : 1))
      .slice(0, most)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([value, count]) => ({ attribute, value, practices: count }))
  })
}
