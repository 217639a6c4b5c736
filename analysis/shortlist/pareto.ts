import { paretoFront } from '../statistics/pareto-front.ts'
import type { ScopeName } from './input.ts'

/** With more criteria nearly every practice is on the front, which then says nothing. */
export const maximumParetoCriteria = 4

/** Practices that no other beats on every criterion. */
export interface ParetoResult {
  readonly criteria: readonly string[]
  /** Practices with a value on every criterion; only those are compared. */
  readonly compared: number
  readonly front: readonly ScopeName[]
}

/**
 * The Pareto front of practices over a few criteria, such as the total, agreement (turned so that higher is better) and the
 * score that citizens give.
 *
 * @param practices one per row.
 * @param criteria by name, one value per practice, higher is better; `null` where there is none.
 * @throws RangeError for no criterion or more than four, or one with another number of values.
 */
export function paretoPractices(
  practices: readonly ScopeName[],
  criteria: Readonly<Record<string, readonly (number | null)[]>>,
): ParetoResult {
  const columns = Object.values(criteria)
  if (columns.length < 1 || columns.length > maximumParetoCriteria) {
    throw new RangeError(`a Pareto front takes 1 to ${maximumParetoCriteria} criteria, got ${columns.length}`)
  }
  if (columns.some(({ length }) => length !== practices.length)) {
    throw new RangeError('one value per practice is needed')
  }
  const rows = practices.map((_, place) => columns.map((column) => column[place] ?? null))
  return {
    criteria: Object.keys(criteria),
    compared: rows.filter((row) => !row.includes(null)).length,
    front: paretoFront(rows).map((place) => {
      const { practice, scopeVersion } = practices[place]!
      return { practice, scopeVersion }
    }),
  }
}
