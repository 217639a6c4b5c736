import { figures, type Figures, type Reason } from '../figure.ts'
import { alphaSums, type AlphaMetric } from './alpha-sums.ts'
import { bootstrap, jackknife, totalsOf } from './resampling.ts'

/** `se` and `interval` tell how far alpha would move with other practices. */
export type KrippendorffAlpha = Figures<'alpha' | 'se', 'interval'> & {
  /** Units with at least two values: what alpha stands on. */
  readonly pairableUnits: number
  /** Values in those units. */
  readonly pairableValues: number
}

/**
 * Krippendorff's alpha (Krippendorff, 2004, Content Analysis, ch. 11; 2011, Computing Krippendorff's Alpha-Reliability) with
 * its delete-one-unit jackknife (Hughes, 2022, arXiv:2210.13265).
 *
 *     α = 1 − (n − 1) Σ o_kl d_kl / Σ n_k n_l d_kl,   o_kl = Σ_u n_uk (n_ul − [k = l]) / (m_u − 1)
 *
 * m_u values in unit u, n_uk of them k; n_k is k's count over units with m_u ≥ 2, n their sum. Who gave a value does not
 * count, so that informants may differ from practice to practice. The distances d_kl stand at `alphaSums`.
 *
 * @param units one per practice: its values, those missing left out. Units with fewer than two values do not enter.
 * @param level of the interval α ± t(J − 1) se over the J pairable units.
 * @returns `alpha` from 1 for full agreement over 0 for chance to below 0, not clipped; `null` with `no_pairable_values` when
 *   no unit has two values, `no_variation` when all values are the same, `outside_defined_range` for ratio distances between
 *   negative and positive values. `se` and `interval` are `null` too with one pairable unit (`too_few_groups`), and when all
 *   variation lies in one unit or alpha is the same without any of them (`resampling_undefined`).
 * @throws RangeError for a value that is not finite.
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  metric: AlphaMetric,
  level = 0.95,
): KrippendorffAlpha {
  const pairable = units.filter((ratings) => ratings.length > 1)
  const { sums, alpha: statistic, whenNull } = alphaSums(pairable, metric)
  return {
    ...alphaWith(jackknife(sums, statistic, level), statistic(totalsOf(sums)), whenNull),
    ...pairableCounts(pairable),
  }
}

/**
 * The same alpha with a percentile bootstrap over whole units (Zapf et al., 2016, BMC Med. Res. Methodol. 16:93): expected
 * disagreement is computed anew in every replicate, and replicates without variation are left out.
 *
 * @param weights of `resampleWeights` for these units, all of them, in this order.
 * @returns as `krippendorffAlpha`; `se` and `interval` also `null` as `bootstrap` says.
 * @throws RangeError when the weights are of other units.
 */
export function krippendorffAlphaBootstrap(
  units: readonly (readonly number[])[],
  metric: AlphaMetric,
  weights: Uint16Array,
  level = 0.95,
): KrippendorffAlpha & { readonly replicates: number } {
  const { sums, alpha: statistic, whenNull } = alphaSums(units, metric)
  const resampled = bootstrap(sums, weights, statistic, level)
  return {
    ...alphaWith(resampled, statistic(totalsOf(sums)), whenNull),
    ...pairableCounts(units.filter((ratings) => ratings.length > 1)),
    replicates: resampled.replicates,
  }
}

function alphaWith(
  { se, interval, reasons }: Figures<'se', 'interval'>,
  alpha: number | null,
  whenNull: Reason,
): Figures<'alpha' | 'se', 'interval'> {
  if (alpha === null) {
    return figures({ alpha, se: null, interval: null }, { alpha: whenNull, se: whenNull, interval: whenNull })
  }
  return figures({ alpha, se, interval }, reasons)
}

function pairableCounts(pairable: readonly (readonly number[])[]) {
  return {
    pairableUnits: pairable.length,
    pairableValues: pairable.reduce((count, ratings) => count + ratings.length, 0),
  }
}
