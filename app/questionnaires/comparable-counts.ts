import type { Comparability, Comparable } from '#survey/comparability.ts'
import type { ComparableCounts } from '#app/components/comparison-summary.tsx'

/** How many items and element scores of two versions may be compared, and how the total stands. */
export function comparableCounts({ items, elements, total }: Comparability): ComparableCounts {
  const count = (part: ReadonlyMap<string, Comparable>) => {
    const counts = { same: 0, claimed: 0, not: 0 }
    for (const comparable of part.values()) counts[comparable] += 1
    return counts
  }
  return { items: count(items), elements: count(elements), total }
}
