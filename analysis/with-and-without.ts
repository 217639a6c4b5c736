import { aggregated } from './aggregation.ts'
import { figures, type Figures } from './figure.ts'
import type { ScoreTable } from './score-table.ts'

/** A practice's score with and without one response, in points; `change` is with less without. */
export type WithAndWithout = Figures<'with' | 'without' | 'change'> & {
  readonly response: string
  readonly practice: string
  /** The version that the response counts on. */
  readonly scopeVersion: number
  /** Informants with a total on that version, this one among them. */
  readonly informants: number
}

/**
 * How far one response moves the score of its practice, on the version of the scope that it counts on.
 *
 *     change = score of all − score of all others
 *
 * @param table may hold responses that are left out.
 * @param isOut whether another response is left out; this one is taken in for the one score and left out for the other.
 * @returns `null` when the table has no such response. `without` and `change` are `null` with `too_few_raters` when nobody
 *   else counts; `with` for the reason that `aggregated` gives.
 */
export function withAndWithout(
  table: ScoreTable,
  response: string,
  isOut: (response: string) => boolean,
): WithAndWithout | null {
  const row = table.ratings.rowOf.get(response)
  if (row === undefined) return null
  const { practice, scopeVersion, rows } = table.scopes[table.scopeOfRow[row]!]!
  const others = rows.filter((other) => other !== row && !isOut(table.responses[other]!.response))
  const all = aggregated(table.totals, [...others, row], table)
  const rest = aggregated(table.totals, others, table)
  const change = all.value === null || rest.value === null ? null : all.value - rest.value
  return {
    response,
    practice,
    scopeVersion,
    informants: all.rows.length,
    ...figures(
      { with: all.value, without: rest.value, change },
      { with: all.reason, without: 'too_few_raters', change: all.reason ?? 'too_few_raters' },
    ),
  }
}
