import type { Reason } from '../figure.ts'
import { topsis } from '../statistics/topsis.ts'
import { elementScores } from './element-scores.ts'
import type { ShortlistInput } from './input.ts'
import type { Scenario } from './scenarios.ts'
import type { ScopeScores } from './scores.ts'

/**
 * Closeness of every scope to the best that any has on each element: TOPSIS over practices' element scores. It is never the
 * default, since who else takes part can turn the order of two practices; how uncertain it is is not known, so that there
 * are no chances and no interval of ranks.
 *
 * @param weights one per element of the key; elements without weight are not looked at.
 * @param among places of the scopes that are compared; the others have no score.
 */
export function topsisScores(
  input: ShortlistInput,
  scenario: Scenario,
  weights: readonly number[],
  leftOut: ReadonlySet<number>,
  among: readonly number[],
): ScopeScores {
  const weighed = weights.flatMap((weight, element) => (weight > 0 ? [element] : []))
  const byElement = elementScores(
    input,
    scenario,
    leftOut,
    weights.map((weight) => weight > 0),
  )
  const closeness = topsis(
    among.map((place) => weighed.map((element) => byElement[element]![place]!)),
    weighed.map((element) => weights[element]!),
  )
  const found = new Map(among.map((place, at) => [place, closeness[at]!]))
  const scores = input.table.scopes.map((_, place) => found.get(place) ?? null)
  const whyNot = (place: number): Reason =>
    weighed.some((element) => byElement[element]![place] === null) ? 'too_few_items' : 'no_variation'
  return {
    scores,
    sds: null,
    reasons: scores.map((score, place) => (score === null ? whyNot(place) : null)),
    reason: 'conditions_not_met',
  }
}
