import type { Interval } from '../figure.ts'
import { totalsWithout } from '../influence.ts'
import { roleLabels } from '../role-labels.ts'
import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import { neededOf, type OfEnough } from './informant-steps.ts'
import { aggregationSteps, type AggregationSteps } from './score-steps.ts'

/** The score from those who stay, by the same rule. */
interface Rest {
  readonly rest: AggregationSteps
  /** The score less the score without; `null` where either is. */
  readonly change: number | null
}

/** The score with one informant left out. */
export interface WithoutOne extends Rest {
  readonly response: string
  readonly role: string
}

/** The score with everybody of one role left out. */
export interface WithoutRole extends Rest {
  readonly role: string
  /** Those of the role with a score. */
  readonly informants: number
}

/** The total with one element left out of each informant's total. */
export interface WithoutElement extends Rest {
  readonly id: string
  /** Informants' totals from the other elements; `scores` are those that are there. */
  readonly informants: readonly (OfEnough & {
    readonly response: string
    readonly scores: readonly number[]
  })[]
}

/** What becomes of a practice's score without one informant, one role and one element in turn. */
export interface WithoutSteps {
  /** One per informant with a score. */
  readonly informants: readonly WithoutOne[]
  /** The lowest and the highest score without one informant; `null` when there is none. */
  readonly range: Interval | null
  /** One per role with a score, by role code. */
  readonly roles: readonly WithoutRole[]
  /** One per element of the key for the total; none for an element, which the others do not enter. */
  readonly elements: readonly WithoutElement[]
}

/**
 * The chain to each score that `influences` compares with, with the numbers that went into it, none of them rounded.
 *
 * @param place of the element in the key; `null` for the total.
 */
export function withoutSteps(
  table: ScoreTable,
  { rows }: Pick<AnsweredScope, 'rows'>,
  place: number | null,
): WithoutSteps {
  const scores = place === null ? table.totals : table.elements[place]!
  const { value } = aggregationSteps(scores, rows, table)
  const scored = rows.filter((row) => scores[row] !== null)
  const restOf = (stays: readonly number[], from: readonly (number | null)[] = scores): Rest => {
    const rest = aggregationSteps(from, stays, table)
    return { rest, change: value === null || rest.value === null ? null : value - rest.value }
  }
  const informants = scored.map((left) => {
    const { response, role } = table.responses[left]!
    return { response, role, ...restOf(scored.filter((row) => row !== left)) }
  })
  const values = value === null ? [] : informants.flatMap(({ rest }) => rest.value ?? [])
  const labels = roleLabels(table)
  return {
    informants,
    range: values.length === 0 ? null : [Math.min(...values), Math.max(...values)],
    roles: [...new Set(scored.map((row) => labels[row]!))].sort().map((role) => {
      const others = scored.filter((row) => labels[row] !== role)
      return { role, informants: scored.length - others.length, ...restOf(others) }
    }),
    elements:
      place === null ? table.key.elements.map((_, left) => withoutElement(table, rows, left, restOf)) : [],
  }
}

function withoutElement(
  table: ScoreTable,
  rows: readonly number[],
  left: number,
  restOf: (stays: readonly number[], from: readonly (number | null)[]) => Rest,
): WithoutElement {
  const totals = totalsWithout(table, left, table.minimumAnsweredShare)
  const others = table.elements.filter((_, other) => other !== left)
  return {
    id: table.key.elements[left]!.id,
    informants: rows.map((row) => {
      const scores = others.flatMap((element) => element[row] ?? [])
      return {
        response: table.responses[row]!.response,
        scores,
        there: scores.length,
        needed: neededOf(table.minimumAnsweredShare, others.length),
        of: others.length,
        value: totals[row] ?? null,
      }
    }),
    ...restOf(rows, totals),
  }
}
