import { figures, type Figures } from '../figure.ts'
import { averageRanks } from './ranks.ts'

/** How far two variables put the same cases in the same order. */
export type RankCorrelation = Figures<'kendallTauB' | 'spearman'> & {
  /** Pairs of cases in the same order in both. */
  readonly concordant: number
  /** Pairs in opposite order. Pairs tied in either variable are in neither count. */
  readonly discordant: number
  /** Cases with both values. */
  readonly cases: number
}

/**
 * Kendall's tau-b (Kendall, 1945, Biometrika 33:239) and Spearman's rho with ties.
 *
 *     tau-b = (C − D) / √((N − Tx)(N − Ty)),   N = n(n − 1)/2
 *     rho   = Pearson's correlation of average ranks
 *
 * C and D are concordant and discordant pairs, Tx and Ty pairs tied in x and in y. The same as R's `cor`.
 *
 * @param x and
 * @param y one per case, `null` where there is none; cases without one of them are left out.
 * @returns both `null` with `too_few_groups` for fewer than two cases and `no_variation` when a variable is constant.
 * @throws RangeError when x and y differ in number.
 */
export function rankCorrelation(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): RankCorrelation {
  if (x.length !== y.length) throw new RangeError('one y per x is needed')
  const both = x.flatMap((first, place) => {
    const second = y[place]!
    return first === null || second === null ? [] : [[first, second] as const]
  })
  const xs = Float64Array.from(both, ([first]) => first)
  const ys = Float64Array.from(both, ([, second]) => second)
  const { concordant, discordant, tiedX, tiedY } = countPairs(xs, ys)
  const pairs = (xs.length * (xs.length - 1)) / 2
  const comparable = Math.sqrt(pairs - tiedX) * Math.sqrt(pairs - tiedY)
  const reason = xs.length < 2 ? 'too_few_groups' : 'no_variation'
  return {
    ...figures(
      {
        kendallTauB: comparable > 0 ? (concordant - discordant) / comparable : null,
        spearman: comparable > 0 ? pearson(rankValues(xs), rankValues(ys)) : null,
      },
      { kendallTauB: reason, spearman: reason },
    ),
    concordant,
    discordant,
    cases: xs.length,
  }
}

function countPairs(xs: Float64Array, ys: Float64Array) {
  let [concordant, discordant, tiedX, tiedY] = [0, 0, 0, 0]
  for (let first = 0; first < xs.length; first += 1) {
    for (let second = 0; second < first; second += 1) {
      const byX = Math.sign(xs[first]! - xs[second]!)
      const byY = Math.sign(ys[first]! - ys[second]!)
      if (byX === 0) tiedX += 1
      if (byY === 0) tiedY += 1
      if (byX * byY > 0) concordant += 1
      else if (byX * byY < 0) discordant += 1
    }
  }
  return { concordant, discordant, tiedX, tiedY }
}

function rankValues(values: Float64Array): number[] {
  return averageRanks([...values]).map((rank) => rank!)
}

/** Of ranks, whose mean is (n + 1) / 2 whatever the ties; neither is constant. */
function pearson(xs: readonly number[], ys: readonly number[]): number {
  const mean = (xs.length + 1) / 2
  let [products, squaresX, squaresY] = [0, 0, 0]
  for (const [place, x] of xs.entries()) {
    const y = ys[place]!
    products += (x - mean) * (y - mean)
    squaresX += (x - mean) ** 2
    squaresY += (y - mean) ** 2
  }
  return products / Math.sqrt(squaresX * squaresY)
}
