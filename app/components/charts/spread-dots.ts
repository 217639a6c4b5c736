/**
 * Gives each dot on a line a row of its own where dots would cover each other: row 0 is the line, then 1, −1, 2, −2 …
 * The same dots always fall in the same rows.
 *
 * @param places along the line, in any unit.
 * @param distance how far apart two dots in one row must be.
 * @returns one row per place, in the order given.
 */
export function spreadDots(places: readonly number[], distance: number): number[] {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]! || a - b)
  const lastInRow = new Map<number, number>()
  const rows = places.map(() => 0)
  for (const index of order) {
    let row = 0
    while ((lastInRow.get(row) ?? -Infinity) > places[index]! - distance) row = row > 0 ? -row : 1 - row
    lastInRow.set(row, places[index]!)
    rows[index] = row
  }
  return rows
}
