import { practiceAgreement, type ElementAgreement, type PracticeAgreement } from '../agreement.ts'
import type { Figures } from '../figure.ts'
import { itemAgreement, minimumForAWg, type ItemAgreement } from '../item-agreement.ts'
import { answeredRows } from '../item-ratings.ts'
import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import { mean } from '../statistics/mean.ts'

/** How alike informants answered one item. */
export interface ItemAgreementStep extends Omit<ItemAgreement, 'ratings'> {
  readonly id: string
  /** As they count: turned where the item is reversed. */
  readonly ratings: readonly { readonly response: string; readonly rating: number }[]
  readonly mean: number | null
  /** The largest variance possible at this mean, which a_wg compares with; `null` at an end of the scale. */
  readonly largestVariance: number | null
}

/** From ratings to the average deviation, a_wg and the standard deviation of a practice, or of one of its elements. */
export type AgreementSteps = Figures<'ad' | 'awg' | 'sd'> & {
  readonly items: readonly ItemAgreementStep[]
  /** How many items `ad` and `awg` are means over. */
  readonly adItems: number
  readonly awgItems: number
  readonly minimumForAWg: number
  /** c/6. */
  readonly threshold: number
  /** The scores that `sd` is of. */
  readonly scores: readonly { readonly response: string; readonly role: string; readonly value: number }[]
  readonly informants: number
}

/**
 * The chain from ratings to agreement, as `practiceAgreement` computes it: every item's average deviation about its mean, and
 * the mean of those over items with two ratings; a_wg the same over the items where it is defined.
 *
 *     AD = Σ |x − m| / n,   a_wg = 1 − 2 s² / largest,   largest = [(H + L) m − m² − H L] n / (n − 1)
 *
 * @param element its place in the key; `null` for all items and the total.
 */
export function agreementSteps(
  table: ScoreTable,
  scope: AnsweredScope,
  element: number | null,
): AgreementSteps {
  const { key, ratings } = table
  const rows = answeredRows(ratings, scope.rows)
  const agreement = practiceAgreement(table, scope, null)
  const found: PracticeAgreement | ElementAgreement =
    element === null ? agreement : agreement.elements[element]!
  const columns = element === null ? [...ratings.items.keys()] : ratings.elements[element]!
  const scores = element === null ? table.totals : table.elements[element]!
  const reasons: AgreementSteps['reasons'] = found.reasons
  return {
    ad: found.ad,
    awg: found.awg,
    sd: found.sd,
    reasons: onlyThese(reasons),
    items: columns.map((column) => {
      const given = rows.flatMap((row) => {
        const rating = ratings.cells[row * ratings.items.length + column]!
        return rating >= key.minimum ? [{ response: table.responses[row]!.response, rating }] : []
      })
      const values = given.map(({ rating }) => rating)
      const { deviation, variance, aWg } = itemAgreement(values, key)
      return {
        id: ratings.items[column]!,
        ratings: given,
        mean: mean(values),
        deviation,
        variance,
        aWg,
        largestVariance: largestVariance(values, key),
      }
    }),
    adItems: found.items,
    awgItems: found.awgItems,
    minimumForAWg,
    threshold: agreement.adThreshold,
    scores: scope.rows.flatMap((row) => {
      const value = scores[row] ?? null
      const { response, role } = table.responses[row]!
      return value === null ? [] : [{ response, role, value }]
    }),
    informants: found.informants,
  }
}

function onlyThese({ ad, awg, sd }: AgreementSteps['reasons']): AgreementSteps['reasons'] {
  return { ...(ad && { ad }), ...(awg && { awg }), ...(sd && { sd }) }
}

function largestVariance(
  values: readonly number[],
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): number | null {
  const middle = mean(values)
  if (middle === null || values.length < 2 || middle === minimum || middle === maximum) return null
  const room = (maximum + minimum) * middle - middle * middle - maximum * minimum
  return room * (values.length / (values.length - 1))
}
