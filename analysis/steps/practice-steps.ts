import type { RoleModelSummary } from '../role-models.ts'
import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import { adjustedSteps, type AdjustedSteps } from './adjusted-steps.ts'
import { agreementSteps, type AgreementSteps } from './agreement-steps.ts'
import { informantSteps, type InformantSteps } from './informant-steps.ts'
import { aggregationSteps, intervalSteps, type AggregationSteps, type IntervalSteps } from './score-steps.ts'
import { withoutSteps, type WithoutSteps } from './without-steps.ts'

/** Every figure of one practice's total, or of one of its elements, down to the answers. */
export interface PracticeSteps {
  /** `null` for the total. */
  readonly element: string | null
  readonly scale: { readonly minimum: number; readonly maximum: number }
  readonly informants: readonly InformantSteps[]
  readonly score: AggregationSteps
  readonly interval: IntervalSteps
  readonly agreement: AgreementSteps
  readonly without: WithoutSteps
  /** Of the total; `null` for an element, which has no adjusted score, and until the model is there. */
  readonly adjusted: AdjustedSteps | null
}

/**
 * How each figure of a practice came about, with the numbers that went into it, none of them rounded. The figures are those
 * of `practiceResults`, `practiceAgreement`, `influences` and `roleModel` on the same table.
 *
 * @param element id of the element; `null` for the total.
 * @param model of the table's totals, with roles alone; `null` until it is there.
 * @throws RangeError for an element that the key does not have.
 */
export function practiceSteps(
  table: ScoreTable,
  scope: AnsweredScope,
  element: string | null,
  model: RoleModelSummary | null,
): PracticeSteps {
  const place = element === null ? null : table.key.elements.findIndex(({ id }) => id === element)
  if (place === -1) throw new RangeError(`no element ${element}`)
  const scores = place === null ? table.totals : table.elements[place]!
  const score = aggregationSteps(scores, scope.rows, table)
  return {
    element,
    scale: { minimum: table.key.minimum, maximum: table.key.maximum },
    informants: scope.rows.map((row) => informantSteps(table, row)),
    score,
    interval: intervalSteps(scores, scope.rows, table),
    agreement: agreementSteps(table, scope, place),
    without: withoutSteps(table, scope, place),
    adjusted: place === null && model ? adjustedSteps(table, scope, model) : null,
  }
}
