import { agreementPercentile, type AgreementReference } from './agreement-reference.ts'
import { figures, type Figures, type Reason } from './figure.ts'
import { agreementOverItems, itemAgreement, scalePoints, type ItemAgreement } from './item-agreement.ts'
import { answeredRows, ratingsByItem } from './item-ratings.ts'
import { valuesOf, type AnsweredScope, type ScoreTable } from './score-table.ts'
import { averageDeviationCutOff } from './statistics/average-deviation.ts'
import { standardDeviation } from './statistics/standard-deviation.ts'
import { withinGroupAgreement } from './statistics/within-group-agreement.ts'

/** Indices of agreement over items; `ad` and `sd` in points of the scale, 0 for full agreement, the others 1. */
type AgreementIndex = 'ad' | 'sd' | 'awg' | 'lindellUniform' | 'lindellSkewed' | 'clippedSkewed'

interface AgreementBasis {
  /** Informants who answered at least one of the items. */
  readonly informants: number
  /** Items with at least two ratings: what every index but `sd` is over. */
  readonly items: number
  /** Items with at least four ratings and a mean at which a_wg exists. */
  readonly awgItems: number
  /** Items whose ratings spread more than a uniform distribution; `clippedSkewed` than a slightly skewed one. */
  readonly clippedUniform: number
}

interface AmongDraws {
  /** How many random draws `adPercentile`, from 0 to 100, is of. */
  readonly adDraws: number
}

/** How alike informants answer on one element; `sd` is of their element scores. */
export type ElementAgreement = Figures<AgreementIndex | 'rwgUniform' | 'rwgSkewed' | 'adPercentile'> &
  AgreementBasis &
  AmongDraws & { readonly id: string }

/**
 * How alike informants answer about one practice, on one version of its scope; `sd` is of their totals. There is no r_wg(j)
 * here: over 40 items it is high whatever they say.
 */
export type PracticeAgreement = Figures<AgreementIndex | 'adPercentile'> &
  AgreementBasis &
  AmongDraws & {
    /** The average deviation above which informants do not agree: c / 6 on a scale of c points. */
    readonly adThreshold: number
    readonly elements: readonly ElementAgreement[]
  }

/**
 * Agreement inside one practice, over all items and by element: average deviation, standard deviation, a_wg, r_wg(j) and
 * Lindell's r*_wg(j). A finding to ask about, never a condition for taking a mean.
 *
 * @param reference `agreementReference` of the same table; without it `adPercentile` is `null`.
 */
export function practiceAgreement(
  table: ScoreTable,
  scope: AnsweredScope,
  reference: AgreementReference | null,
): PracticeAgreement {
  const { key, ratings } = table
  const rows = answeredRows(ratings, scope.rows)
  const items = ratingsByItem(ratings, rows).map((values) => itemAgreement(values, key))
  const { values, whenNull, standsOn } = agreementOverItems(items, key)
  const drawn = placeAmongDraws(reference, rows.length, values.ad)
  const totals = valuesOf(table.totals, scope.rows)
  return {
    ...figures(
      { ...values, adPercentile: drawn.percentile, sd: standardDeviation(totals) },
      {
        ...whenNull,
        adPercentile: values.ad === null ? whenNull.ad : 'below_minimum',
        sd: spreadReason(totals, rows.length),
      },
    ),
    informants: rows.length,
    ...standsOn,
    adThreshold: averageDeviationCutOff(scalePoints(key)),
    adDraws: drawn.draws,
    elements: key.elements.map((_, place) => elementAgreement(table, place, rows, items, reference)),
  }
}

function placeAmongDraws(
  reference: AgreementReference | null,
  informants: number,
  deviation: number | null,
  element?: number,
): ReturnType<typeof agreementPercentile> {
  if (!reference || deviation === null) return { percentile: null, draws: 0 }
  return agreementPercentile(reference, informants, deviation, element)
}

function elementAgreement(
  table: ScoreTable,
  place: number,
  rows: readonly number[],
  itemsOfPractice: readonly ItemAgreement[],
  reference: AgreementReference | null,
): ElementAgreement {
  const { key, ratings } = table
  const columns = ratings.elements[place]!
  const over = agreementOverItems(
    columns.map((column) => itemsOfPractice[column]!),
    key,
  )
  const { meanVariance, nullVariances, values, whenNull, standsOn } = over
  const parallel = (expected: number | null) =>
    meanVariance === null || expected === null
      ? null
      : withinGroupAgreement(meanVariance, expected, standsOn.items)
  const informants = rows.filter((row) =>
    columns.some((column) => ratings.cells[row * ratings.items.length + column]! >= key.minimum),
  ).length
  const scores = valuesOf(table.elements[place]!, rows)
  // the draws are of as many informants as have answered this element
  const drawn = placeAmongDraws(reference, informants, values.ad, place)
  return {
    id: key.elements[place]!.id,
    ...figures(
      {
        ...values,
        sd: standardDeviation(scores),
        rwgUniform: parallel(nullVariances.uniform),
        rwgSkewed: parallel(nullVariances.skewed),
        adPercentile: drawn.percentile,
      },
      {
        ...whenNull,
        adPercentile: values.ad === null ? whenNull.ad : 'below_minimum',
        sd: spreadReason(scores, informants),
        rwgUniform: whenNull.lindellUniform,
        rwgSkewed: whenNull.lindellSkewed,
      },
    ),
    informants,
    ...standsOn,
    adDraws: drawn.draws,
  }
}

/** Why a standard deviation over informants is not defined. */
function spreadReason(scores: readonly number[], informants: number): Reason {
  if (informants === 0) return 'empty'
  return scores.length === 0 ? 'too_few_items' : 'too_few_raters'
}
