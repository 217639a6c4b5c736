import type { RatingTable } from './ratings.ts'

/**
 * The ratings that some responses gave, item by item in the key's order; what is missing is left out, so that an item's list
 * can be shorter than the responses are many.
 */
export function ratingsByItem(ratings: RatingTable, rows: ArrayLike<number>): number[][] {
  const { cells, items, key } = ratings
  return items.map((_, column) => {
    const given: number[] = []
    for (let place = 0; place < rows.length; place += 1) {
      const cell = cells[rows[place]! * items.length + column]!
      if (cell >= key.minimum) given.push(cell)
    }
    return given
  })
}

/** Those of some responses in which at least one item is answered. */
export function answeredRows(ratings: RatingTable, rows: readonly number[]): number[] {
  const { cells, items, key } = ratings
  return rows.filter((row) => {
    for (let cell = row * items.length; cell < (row + 1) * items.length; cell += 1) {
      if (cells[cell]! >= key.minimum) return true
    }
    return false
  })
}
