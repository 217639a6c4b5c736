import { nearestToEqual } from '../statistics/nearest-to-equal.ts'
import { rankOrderCentroid } from '../statistics/rank-order-centroid.ts'
import type { ElementWeightSpace } from './weights-sensitivity.ts'

/** What somebody is ready to say about the weights of elements, by element id. */
export type WeightProfile =
  /** In per cent of the whole; elements that are not named weigh 0. */
  | { readonly kind: 'numbers'; readonly weights: Readonly<Record<string, number>> }
  /** From the most important down; elements that are not named are free. */
  | { readonly kind: 'order'; readonly order: readonly string[] }
  /** Least and largest weight from 0 to 1; nothing named means 0 and 1. */
  | {
      readonly kind: 'bounds'
      readonly lower: Readonly<Record<string, number>>
      readonly upper: Readonly<Record<string, number>>
    }

/** Where the weights of a rule come from: the name that a study knows them by, and which version of them it was. */
export type WeightSource =
  | { readonly kind: 'equal_categories' }
  | { readonly kind: WeightProfile['kind']; readonly name: string; readonly number: number }

/**
 * The one set of weights that a profile stands for: the numbers themselves, the rank-order centroid of an order, or the
 * weights nearest to equal ones within bounds.
 *
 * @param elements ids of the questionnaire's elements.
 * @returns one weight per element, adding up to 100 for numbers and to 1 for the others; `null` when no weights satisfy the
 *   bounds.
 * @throws RangeError when the profile names an element that is not among them.
 */
export function pointWeights(
  profile: WeightProfile,
  elements: readonly string[],
): Record<string, number> | null {
  const named = namedIn(profile).find((id) => !elements.includes(id))
  if (named !== undefined) throw new RangeError(`no element ${named}`)
  const byElement = (weights: readonly number[]) =>
    Object.fromEntries(elements.map((id, place) => [id, weights[place]!]))
  switch (profile.kind) {
    case 'numbers':
      return byElement(elements.map((id) => profile.weights[id] ?? 0))
    case 'order':
      return byElement(
        rankOrderCentroid(
          elements.length,
          profile.order.map((id) => elements.indexOf(id)),
        ),
      )
    case 'bounds': {
      const found = nearestToEqual(
        elements.map((id) => profile.lower[id] ?? 0),
        elements.map((id) => profile.upper[id] ?? 1),
      )
      return found && byElement(found)
    }
  }
}

/** The weights that a profile leaves possible; numbers leave any, since they say nothing of how sure they are. */
export function weightSpaceOf(profile: WeightProfile): ElementWeightSpace {
  if (profile.kind === 'order') return { order: profile.order }
  if (profile.kind === 'bounds') return { lower: profile.lower, upper: profile.upper }
  return {}
}

/** Equal weights for categories, shared evenly by the elements of each. */
export function categoryWeights(categories: readonly (readonly string[])[]): Record<string, number> {
  const asked = categories.filter((elements) => elements.length > 0)
  return Object.fromEntries(
    asked.flatMap((elements) => elements.map((id) => [id, 1 / (asked.length * elements.length)])),
  )
}

/** Ids of the elements that a profile names. */
export function namedIn(profile: WeightProfile): string[] {
  if (profile.kind === 'numbers') return Object.keys(profile.weights)
  if (profile.kind === 'order') return [...profile.order]
  return [...new Set([...Object.keys(profile.lower), ...Object.keys(profile.upper)])]
}
