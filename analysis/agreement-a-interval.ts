import { minimumForAgreementA } from './distributions.ts'
import { figures, type Figures } from './figure.ts'
import { itemUnits } from './rating-reliability.ts'
import type { ScoreTable } from './score-table.ts'
import { agreementA } from './statistics/agreement-a.ts'
import { bootstrap } from './statistics/resampling.ts'

/**
 * How far van der Eijk's A of an item over practices would move with other practices: percentile bootstrap over practices,
 * each of which spreads a weight of 1 on the points its informants gave.
 *
 * @param weights of `resampleWeights` for `table.scopes`.
 * @returns `null` with the reason that A itself has in `ratingDistribution`, or that of `bootstrap`.
 * @throws RangeError for an item that the key does not have, or weights of other practices.
 */
export function agreementAInterval(
  table: ScoreTable,
  item: string,
  weights: Uint16Array,
): Figures<'agreementASe', 'agreementAInterval'> & { readonly practices: number } {
  const column = table.ratings.columnOf.get(item)
  if (column === undefined) throw new RangeError(`no item ${item}`)
  const { minimum, maximum } = table.key
  const units = itemUnits(table, column)
  const width = maximum - minimum + 1
  const values = new Float64Array(units.length * width)
  for (const [unit, ratings] of units.entries()) {
    for (const rating of ratings) values[unit * width + rating - minimum]! += 1 / ratings.length
  }
  const practices = units.filter((ratings) => ratings.length > 0).length
  const { se, interval, reasons } = bootstrap({ units: units.length, width, values }, weights, agreementA)
  if (practices < minimumForAgreementA || width < 3) {
    const few = practices === 0 ? 'empty' : 'below_minimum'
    const reason = width < 3 && practices > 0 ? 'outside_defined_range' : few
    const none = { agreementASe: null, agreementAInterval: null }
    return { ...figures(none, { agreementASe: reason, agreementAInterval: reason }), practices }
  }
  return {
    ...figures(
      { agreementASe: se, agreementAInterval: interval },
      { agreementASe: reasons.se ?? null, agreementAInterval: reasons.interval ?? null },
    ),
    practices,
  }
}
