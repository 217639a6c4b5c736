import { countInformed, type Informed, type InformedCounts } from './informed.ts'

/** What a row or a column stands for: a value, or `null` for practices of which it is not known. */
export type AxisValue = string | null

/** A practice as the map counts it. */
export interface CountedPractice {
  readonly practice: string
  /** Its values along the rows and along the columns; none when nothing is known. It counts in each. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly informed: Informed
}

/** Some practices, each once, and how well they are informed. */
export interface Coverage {
  /** In the order in which they were given. */
  readonly practices: readonly string[]
  readonly informed: InformedCounts
}

/** A row or a column as a whole. */
export interface CoverageLine extends Coverage {
  readonly value: AxisValue
}

export interface CoverageMap {
  readonly rows: readonly CoverageLine[]
  readonly columns: readonly CoverageLine[]
  /** By row, then by column; every cell is there, those without practices too. */
  readonly cells: readonly (readonly Coverage[])[]
  /** Every practice once, whatever cells it counts in. */
  readonly all: Coverage
  /** How many practices count in more than one cell; when there are none, cells add up to `all`. */
  readonly inSeveral: number
}

/**
 * Where practices are, and how well they are informed: a matrix of counts as in evidence maps (Snilstveit et al., 2016). A
 * practice with several values counts in each of their lines, and once in every total.
 *
 * @param axes the values along rows and columns in the order wanted. What no practice has is kept: empty lines are what the
 *   map is for.
 * @throws RangeError when a practice has a value that its axis lacks, or none where the axis has no `null`: nothing is
 *   dropped in silence.
 */
export function coverageMap(
  practices: readonly CountedPractice[],
  axes: { readonly rows: readonly AxisValue[]; readonly columns: readonly AxisValue[] },
): CoverageMap {
  const placed = practices.map((counted) => ({
    counted,
    rows: placesOn(axes.rows, counted.rows, counted.practice),
    columns: placesOn(axes.columns, counted.columns, counted.practice),
  }))
  const rows = gathered(axes.rows.length)
  const columns = gathered(axes.columns.length)
  const cells = axes.rows.map(() => gathered(axes.columns.length))
  for (const { counted, rows: ownRows, columns: ownColumns } of placed) {
    for (const row of ownRows) rows[row]!.push(counted)
    for (const column of ownColumns) columns[column]!.push(counted)
    for (const row of ownRows) for (const column of ownColumns) cells[row]![column]!.push(counted)
  }
  return {
    rows: axes.rows.map((value, at) => ({ value, ...coverageOf(rows[at]!) })),
    columns: axes.columns.map((value, at) => ({ value, ...coverageOf(columns[at]!) })),
    cells: cells.map((line) => line.map(coverageOf)),
    all: coverageOf(practices),
    inSeveral: placed.filter(({ rows: own, columns: across }) => own.length * across.length > 1).length,
  }
}

/** Where on an axis a practice is, each place once. */
function placesOn(axis: readonly AxisValue[], values: readonly string[], practice: string): number[] {
  const wanted: readonly AxisValue[] = values.length === 0 ? [null] : [...new Set(values)]
  return wanted.map((value) => {
    const place = axis.indexOf(value)
    if (place < 0)
      throw new RangeError(`the axis has no ${value ?? 'place for what is not known'}: ${practice}`)
    return place
  })
}

const gathered = (length: number): CountedPractice[][] => Array.from({ length }, () => [])

function coverageOf(practices: readonly CountedPractice[]): Coverage {
  return { practices: practices.map(({ practice }) => practice), informed: countInformed(practices) }
}
