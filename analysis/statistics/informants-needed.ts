import { figures, type Figures } from '../figure.ts'
import { requirePositive, shareOf } from './generalizability.ts'

/** Components of answers in the design (r:p) × i: informants r in practices p, each answering items i. */
export interface NestedComponents {
  readonly practice: number
  readonly informantWithinPractice: number
  readonly practiceByItem: number
  readonly residual: number
}

/**
 * How far a practice's mean over informants and items can tell practices apart (Brennan, 2001, ch. 4).
 *
 *     fixed items   Eρ² = (σ²ₚ + σ²ₚᵢ/n_i) / (σ²ₚ + σ²ₚᵢ/n_i + σ²ᵣ/n + σ²ₑ/(n n_i))
 *     random items  Eρ² = σ²ₚ / (σ²ₚ + σ²ₚᵢ/n_i + σ²ᵣ/n + σ²ₑ/(n n_i))
 *
 * Items are fixed when the same questionnaire is always used; random when it stands for all that could have been asked.
 * Negative components count as 0.
 *
 * @param informants n, not necessarily whole.
 * @returns `null` with `no_variation` when all components are 0.
 * @throws RangeError when informants or items are not positive.
 */
export function dStudyInformantsNested(
  components: NestedComponents,
  informants: number,
  items: number,
): Figures<'fixedItems' | 'randomItems'> {
  requirePositive('informants', informants)
  requirePositive('items', items)
  const practice = Math.max(0, components.practice)
  const byItem = Math.max(0, components.practiceByItem) / items
  const error =
    Math.max(0, components.informantWithinPractice) / informants +
    Math.max(0, components.residual) / (informants * items)
  return figures(
    { fixedItems: shareOf(practice + byItem, error), randomItems: shareOf(practice, byItem + error) },
    { fixedItems: 'no_variation', randomItems: 'no_variation' },
  )
}

/**
 * The fewest informants with which a practice's mean reaches a coefficient.
 *
 * @param most how many are tried.
 * @returns `null` with `not_reachable` when `most` do not suffice, with `no_variation` when there is no coefficient.
 */
export function informantsNeeded(
  components: NestedComponents,
  items: number,
  target: number,
  most: number,
): Figures<'fixedItems' | 'randomItems'> {
  const first = dStudyInformantsNested(components, 1, items)
  const fewest = (name: 'fixedItems' | 'randomItems') => {
    for (let informants = 1; informants <= most; informants += 1) {
      const reached = dStudyInformantsNested(components, informants, items)[name]
      // the margin lets .8 made of fractions that no binary number holds be .8
      if (reached !== null && reached >= target - 1e-12) return informants
    }
    return null
  }
  return figures(
    { fixedItems: fewest('fixedItems'), randomItems: fewest('randomItems') },
    {
      fixedItems: first.reasons.fixedItems ?? 'not_reachable',
      randomItems: first.reasons.randomItems ?? 'not_reachable',
    },
  )
}
