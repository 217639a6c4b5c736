import { figures, type Figures, type Reason } from '../figure.ts'
import { fQuantile } from './f-distribution.ts'
import { spearmanBrown } from './intraclass-correlation.ts'

/** One form of the intraclass correlation, with the F test and the interval that belong to it. */
export type RaterCorrelation = Figures<'value' | 'lower' | 'upper' | 'f' | 'df1' | 'df2'>

export interface ShroutFleiss {
  /** One rating, raters drawn anew for each target. */
  readonly icc11: RaterCorrelation
  /** One rating, raters a sample that rates all: absolute agreement. */
  readonly icc21: RaterCorrelation
  /** One rating, these raters alone: consistency. */
  readonly icc31: RaterCorrelation
  /** The same three for the mean of the k raters. */
  readonly icc1k: RaterCorrelation
  readonly icc2k: RaterCorrelation
  readonly icc3k: RaterCorrelation
}

/**
 * The six intraclass correlations of a panel in which the same raters rate every target (Shrout & Fleiss, 1979, Psychol.
 * Bull. 86:420; McGraw & Wong, 1996, Psychol. Methods 1:30, for the intervals of the second form).
 *
 *     icc11 = (BMS − WMS) / (BMS + (k − 1) WMS)                        f = BMS / WMS
 *     icc21 = (BMS − EMS) / (BMS + (k − 1) EMS + k (JMS − EMS) / n)    f = BMS / EMS
 *     icc31 = (BMS − EMS) / (BMS + (k − 1) EMS)                        f = BMS / EMS
 *
 * BMS, JMS, WMS and EMS are the mean squares between targets, between raters, within targets and of the residual. Informants
 * of a mapping are nested in practices and know one each: for them only `oneWay` of `intraclass-correlation.ts` is meant.
 *
 * @param targets one row per target, one column per rater.
 * @param level of the interval.
 * @returns `null` everywhere with `empty` without targets, `too_few_groups` for one, `too_few_raters` for one rater,
 *   `conditions_not_met` when a rating is missing, and `no_variation` where a ratio would divide by nothing.
 * @throws RangeError when rows differ in length.
 */
export function shroutFleiss(targets: readonly (readonly (number | null)[])[], level = 0.95): ShroutFleiss {
  const raters = targets[0]?.length ?? 0
  if (targets.some((row) => row.length !== raters)) throw new RangeError('rows differ in length')
  if (targets.length === 0) return nothing('empty')
  if (targets.length < 2) return nothing('too_few_groups')
  if (raters < 2) return nothing('too_few_raters')
  const complete = targets.filter((row): row is readonly number[] => row.every((value) => value !== null))
  if (complete.length < targets.length) return nothing('conditions_not_met')

  const tail = (1 - level) / 2
  const squares = meanSquares(complete)
  const { n, k, dfTargets, dfWithin, dfResidual, between, judges, within, residual } = squares
  const form = (value: number | null, limits: Limits, f: number | null, df2: number) =>
    figures(
      { value, lower: limits[0], upper: limits[1], f, df1: dfTargets, df2 },
      { value: 'no_variation', lower: 'no_variation', upper: 'no_variation', f: 'no_variation' },
    )
  const fOne = ratio(between, within)
  const fTwo = ratio(between, residual)
  const one = limitsOfF(fOne, dfTargets, dfWithin, tail)
  const three = limitsOfF(fTwo, dfTargets, dfResidual, tail)
  const icc21 = ratio(between - residual, between + (k - 1) * residual + (k * (judges - residual)) / n)
  const two = icc21 === null ? noLimits : limitsOfSecond(squares, icc21, tail)
  const icc2k = ratio(between - residual, between + (judges - residual) / n)
  return {
    icc11: form(ratio(between - within, between + (k - 1) * within), singleOf(one, k), fOne, dfWithin),
    icc21: form(icc21, two, fTwo, dfResidual),
    icc31: form(
      ratio(between - residual, between + (k - 1) * residual),
      singleOf(three, k),
      fTwo,
      dfResidual,
    ),
    icc1k: form(ratio(between - within, between), meanOf(one), fOne, dfWithin),
    icc2k: form(icc2k, [stepUp(two[0], k), stepUp(two[1], k)], fTwo, dfResidual),
    icc3k: form(ratio(between - residual, between), meanOf(three), fTwo, dfResidual),
  }
}

type Limits = readonly [lower: number | null, upper: number | null]
type MeanSquares = ReturnType<typeof meanSquares>

const noLimits: Limits = [null, null]

function meanSquares(rows: readonly (readonly number[])[]) {
  const n = rows.length
  const k = rows[0]!.length
  const meanOfList = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  const squaresAround = (list: readonly number[], centre: number) =>
    list.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const rowMeans = rows.map(meanOfList)
  const columnMeans = rows[0]!.map((_, rater) => meanOfList(rows.map((row) => row[rater]!)))
  const grand = meanOfList(rowMeans)
  const total = squaresAround(rows.flat(), grand)
  const beyondRounding = (left: number) => (left > total * 1e-13 ? left : 0)
  const ofTargets = beyondRounding(k * squaresAround(rowMeans, grand))
  const ofRaters = beyondRounding(n * squaresAround(columnMeans, grand))
  const ofResidual = beyondRounding(total - ofTargets - ofRaters)
  const [dfTargets, dfWithin, dfResidual] = [n - 1, n * (k - 1), (n - 1) * (k - 1)]
  return {
    n,
    k,
    dfTargets,
    dfWithin,
    dfResidual,
    between: ofTargets / dfTargets,
    judges: ofRaters / (k - 1),
    within: (ofRaters + ofResidual) / dfWithin,
    residual: ofResidual / dfResidual,
  }
}

/** The limits of the ratio of the variances that F estimates. */
function limitsOfF(f: number | null, df1: number, df2: number, tail: number): Limits {
  if (f === null) return noLimits
  return [f / fQuantile(1 - tail, df1, df2), f * fQuantile(1 - tail, df2, df1)]
}

function singleOf([lower, upper]: Limits, k: number): Limits {
  const single = (f: number | null) => (f === null ? null : (f - 1) / (f + k - 1))
  return [single(lower), single(upper)]
}

function meanOf([lower, upper]: Limits): Limits {
  const mean = (f: number | null) => (f === null || f === 0 ? null : 1 - 1 / f)
  return [mean(lower), mean(upper)]
}

/** Satterthwaite's approximation, with degrees of freedom from the ratio of raters to residual. */
function limitsOfSecond(squares: MeanSquares, icc21: number, tail: number): Limits {
  const { n, k, dfTargets, between, judges, residual } = squares
  const raters = ratio(judges, residual)
  if (raters === null) return noLimits
  const rest = n * (1 + (k - 1) * icc21) - k * icc21
  const above = (k - 1) * (n - 1) * (k * icc21 * raters + rest) ** 2
  const df = ratio(above, (n - 1) * (k * icc21 * raters) ** 2 + rest ** 2)
  if (df === null || df === 0) return noLimits
  const high = fQuantile(1 - tail, dfTargets, df)
  // degrees of freedom near 0 say that there is no limit
  if (high === Infinity) return noLimits
  const low = fQuantile(1 - tail, df, dfTargets)
  const common = k * judges + (k * n - k - n) * residual
  return [
    ratio(n * (between - high * residual), high * common + n * between),
    ratio(n * (low * between - residual), common + n * low * between),
  ]
}

function stepUp(correlation: number | null, k: number): number | null {
  return correlation === null ? null : spearmanBrown(correlation, k)
}

function ratio(above: number, below: number): number | null {
  return below > 0 ? above / below : null
}

function nothing(reason: Reason): ShroutFleiss {
  const values = { value: null, lower: null, upper: null, f: null, df1: null, df2: null }
  const whenNull = { value: reason, lower: reason, upper: reason, f: reason, df1: reason, df2: reason }
  const form: RaterCorrelation = figures(values, whenNull)
  return { icc11: form, icc21: form, icc31: form, icc1k: form, icc2k: form, icc3k: form }
}
