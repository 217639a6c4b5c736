import { useContext } from 'react'
import { SavingContext } from '#app/saved-charts/saving.ts'

/** Some rows of a chart that is drawn in several. */
export interface ChartPart<Row> {
  /** How many rows come before it. */
  readonly before: number
  readonly rows: readonly Row[]
}

/**
 * The rows of a long chart in as many drawings as sheets of paper need, so that none is cut in two and each has the scale above
 * it. A file is one drawing.
 *
 * @param atMost how many rows a sheet has room for.
 */
export function useChartParts<Row>(rows: readonly Row[], atMost: number): readonly ChartPart<Row>[] {
  const isFile = useContext(SavingContext) !== null
  if (isFile) return [{ before: 0, rows }]
  return Array.from({ length: Math.max(1, Math.ceil(rows.length / atMost)) }, (_, part) => ({
    before: part * atMost,
    rows: rows.slice(part * atMost, (part + 1) * atMost),
  }))
}
