import type { Random } from './random.ts'

/**
 * Scores of alternatives on criteria that may change from draw to draw. `draw` takes new scores; `values` writes what they
 * come to under weights that add up to 1, one value per alternative, as often as wanted for the same draw.
 */
export interface ScoreDraws {
  readonly alternatives: number
  readonly criteria: number
  /** Whether scores are the same in every draw. */
  readonly fixed: boolean
  draw(random: Random): void
  values(weights: Float64Array, values: Float64Array, random: Random): void
}

/**
 * The same scores in every draw.
 *
 * @param rows one per alternative, one value per criterion.
 * @throws RangeError when rows differ in length.
 */
export function fixedScores(rows: readonly (readonly number[])[]): ScoreDraws {
  const { scores, criteria } = flat(rows)
  return {
    alternatives: rows.length,
    criteria,
    fixed: true,
    draw() {},
    values: (weights, values) => weightedSums(scores, weights, values),
  }
}

/**
 * Scores drawn independently from normal distributions. A weighted sum of those is normal itself, so that one number per
 * alternative is drawn and not one per criterion:
 *
 *     Σ w_j x_ij ~ N( Σ w_j m_ij,  Σ w_j² s_ij² )
 *
 * @param rows means m, one row per alternative, one value per criterion.
 * @param sds standard deviations s in the same form, zero or more.
 * @throws RangeError when the two differ in form, or for a negative standard deviation.
 */
export function normalScores(
  rows: readonly (readonly number[])[],
  sds: readonly (readonly number[])[],
): ScoreDraws {
  const { scores: means, criteria } = flat(rows)
  const { scores: spreads, criteria: spreadCriteria } = flat(sds)
  if (rows.length !== sds.length || criteria !== spreadCriteria) {
    throw new RangeError('one standard deviation per score is needed')
  }
  if (!spreads.every((spread) => spread >= 0)) throw new RangeError('a standard deviation is negative')
  const variances = spreads.map((spread) => spread ** 2)
  return {
    alternatives: rows.length,
    criteria,
    fixed: spreads.every((spread) => spread === 0),
    draw() {},
    values(weights, values, random) {
      let at = 0
      for (let place = 0; place < values.length; place += 1) {
        let [mean, variance] = [0, 0]
        for (let criterion = 0; criterion < criteria; criterion += 1, at += 1) {
          const weight = weights[criterion]!
          mean += weight * means[at]!
          variance += weight * weight * variances[at]!
        }
        values[place] = variance > 0 ? mean + Math.sqrt(variance) * random.normal() : mean
      }
    },
  }
}

/** Σ w_j x_ij of row-major scores, into `values`: four alternatives side by side, as no sum has to wait for another. */
export function weightedSums(scores: Float64Array, weights: Float64Array, values: Float64Array): void {
  const criteria = weights.length
  let place = 0
  for (; place + 4 <= values.length; place += 4) {
    const from = place * criteria
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const weight = weights[criterion]!
      const at = from + criterion
      a += weight * scores[at]!
      b += weight * scores[at + criteria]!
      c += weight * scores[at + 2 * criteria]!
      d += weight * scores[at + 3 * criteria]!
    }
    values[place] = a
    values[place + 1] = b
    values[place + 2] = c
    values[place + 3] = d
  }
  for (; place < values.length; place += 1) {
    let sum = 0
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      sum += weights[criterion]! * scores[place * criteria + criterion]!
    }
    values[place] = sum
  }
}

function flat(rows: readonly (readonly number[])[]): { scores: Float64Array; criteria: number } {
  const criteria = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== criteria)) throw new RangeError('rows must have the same criteria')
  return { scores: Float64Array.from(rows.flat()), criteria }
}
