import { elementMean, meanOfEnough } from './scores.ts'
import { ratingsOfRow, type ScoreTable } from './score-table.ts'

/** Scores after each answer is compared with its own item, in the form of a `ScoreTable`'s. */
export interface CentredScores {
  readonly elements: readonly (readonly (number | null)[])[]
  readonly totals: readonly (number | null)[]
}

/**
 * Scores that do not depend on which items happened to be answered: where mostly the hard items are missing, the mean of
 * the rest is too high, and this is not.
 *
 *     element = M + mean over answered items (x_i − m_i),   m_i the item's mean over informants, M the mean of the m_i
 *
 * The total is the mean of these elements. The same shares of answers are needed as for the scores themselves.
 */
export function centredScores(table: ScoreTable, share: number): CentredScores {
  const { ratings } = table
  const means = itemMeans(table)
  const centres = ratings.elements.map((columns) =>
    elementMean(
      columns.map((column) => means[column]!),
      columns,
      ratings.weights,
      0,
    ),
  )
  const rows = table.responses.map((_, row) => {
    const answers = ratingsOfRow(ratings, row)
    const elements = ratings.elements.map((columns, place) => {
      const differences = columns.map((column) => {
        const [answer, mean] = [answers[column] ?? null, means[column] ?? null]
        return answer === null || mean === null ? null : answer - mean
      })
      const difference = elementMean(differences, columns, ratings.weights, share)
      const centre = centres[place] ?? null
      return difference === null || centre === null ? null : centre + difference
    })
    return { elements, total: meanOfEnough(elements, share) }
  })
  return {
    elements: ratings.elements.map((_, place) => rows.map(({ elements }) => elements[place]!)),
    totals: rows.map(({ total }) => total),
  }
}

/** One per column, over all informants; `null` for an item that nobody answered. */
function itemMeans({ ratings }: ScoreTable): (number | null)[] {
  const { items, cells, key } = ratings
  const sums = new Float64Array(items.length)
  const counts = new Float64Array(items.length)
  for (const [place, cell] of cells.entries()) {
    if (cell < key.minimum) continue
    sums[place % items.length]! += cell
    counts[place % items.length]! += 1
  }
  return items.map((_, column) => (counts[column]! > 0 ? sums[column]! / counts[column]! : null))
}
