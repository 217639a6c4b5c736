import type { Reason } from '../figure.ts'
import { isDefined, type ItemMatrix } from './covariance-matrix.ts'

export interface OmegaTotal {
  readonly omega: number | null
  /** One per item, `null` together with omega. */
  readonly loadings: readonly number[] | null
  /** Why omega is `null`. */
  readonly reason: Reason | null
}

/**
 * Omega total of standardised items by one common factor (McDonald, 1999, Test Theory), its loadings by minres (Harman &
 * Jones, 1966, Psychometrika 31:351; R: `psych::fa(fm = "minres")`), turned so that their sum is positive.
 *
 *     minimise Σ_{i<j} (r_ij − l_i l_j)²,   ω = (Σ l)² / ( (Σ l)² + Σ (1 − l²) )
 *
 * With three items the fit is exact: l₁ = √(r₁₂ r₁₃ / r₂₃).
 *
 * @param correlations of `correlationMatrix`.
 * @returns `null` with `too_few_items` for fewer than three items, `no_variation` when a correlation is not defined, and
 *   `outside_defined_range` when no single factor describes the items: a loading above 1 (Heywood), one that is negative, or
 *   no minimum.
 */
export function omegaTotal(correlations: ItemMatrix): OmegaTotal {
  if (correlations.length < 3) return undefinedOmega('too_few_items')
  if (!isDefined(correlations)) return undefinedOmega('no_variation')
  const fitted = minresLoadings(correlations)
  if (!fitted) return undefinedOmega('outside_defined_range')
  const direction = fitted.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
  const loadings = fitted.map((loading) => direction * loading)
  if (loadings.some((loading) => loading < 0 || loading > 1 + rounding)) {
    return undefinedOmega('outside_defined_range')
  }
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0)
  return { omega: common / (common + unique), loadings, reason: null }
}

function undefinedOmega(reason: Reason): OmegaTotal {
  return { omega: null, loadings: null, reason }
}

/** Items that are copies of each other have loadings of 1, up to this. */
const rounding = 1e-9

/** Each loading in turn takes the value that is best given the others, until none of them moves. */
function minresLoadings(correlations: readonly (readonly number[])[]): number[] | null {
  const loadings = principalAxis(correlations)
  for (let round = 0; round < 20_000; round += 1) {
    let largest = 0
    for (const [item, row] of correlations.entries()) {
      let products = 0
      let squares = 0
      for (const [other, loading] of loadings.entries()) {
        if (other === item) continue
        products += row[other]! * loading
        squares += loading * loading
      }
      if (!(squares > 0)) return null
      const next = products / squares
      largest = Math.max(largest, Math.abs(next - loadings[item]!))
      loadings[item] = next
    }
    if (largest < 1e-13) return loadings
    if (loadings.some((loading) => Math.abs(loading) > 100)) return null
  }
  return null
}

/** Loadings on the first principal component, near enough to start from. */
function principalAxis(correlations: readonly (readonly number[])[]): number[] {
  const strength = (row: readonly number[]) => row.reduce((sum, value) => sum + value * value, 0)
  let axis = [...correlations.reduce((best, row) => (strength(row) > strength(best) ? row : best))]
  for (let round = 0; round < 100; round += 1) {
    const next = correlations.map((row) => row.reduce((sum, value, item) => sum + value * axis[item]!, 0))
    const length = Math.hypot(...next)
    axis = next.map((value) => value / length)
  }
  const image = correlations.map((row) => row.reduce((sum, value, item) => sum + value * axis[item]!, 0))
  const root = Math.sqrt(Math.hypot(...image))
  return axis.map((value) => value * root)
}
