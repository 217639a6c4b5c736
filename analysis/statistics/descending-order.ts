import type { Random } from './random.ts'

/** Puts the places of values in order, highest value first; the order is overwritten by the next call. */
export type DescendingOrder = (values: Float64Array, random: Random) => Int32Array

/** Values that differ by less than this share of their size are tied: sums of the same numbers in another order are. */
const nearness = 1e-12

/** Whether two values are the same but for rounding. */
export function tied(a: number, b: number): boolean {
  return Math.abs(a - b) <= nearness * Math.max(Math.abs(a), Math.abs(b))
}

/**
 * A sorter with memory of its own, for orders that are needed many thousand times. What is tied comes in random order, each
 * equally likely.
 *
 * Values are dealt into as many bins as there are values, by how far below the highest they lie, and put in order within
 * them by insertion: proportional to `size` for values that are spread about evenly.
 *
 * @param size how many values; all finite.
 */
export function descendingOrder(size: number): DescendingOrder {
  const order = new Int32Array(size)
  const binOf = new Int32Array(size)
  const ends = new Int32Array(size + 1)
  return (values, random) => {
    dealIntoBins(values, binOf, ends, order)
    insertInOrder(values, order)
    shuffleTies(values, order, random)
    return order
  }
}

function dealIntoBins(values: Float64Array, binOf: Int32Array, ends: Int32Array, order: Int32Array): void {
  const size = order.length
  let [lowest, highest] = [Infinity, -Infinity]
  for (let place = 0; place < size; place += 1) {
    const value = values[place]!
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  const scale = highest > lowest ? (size - 1) / (highest - lowest) : 0
  ends.fill(0)
  for (let place = 0; place < size; place += 1) {
    const bin = Math.floor((highest - values[place]!) * scale)
    binOf[place] = bin
    ends[bin + 1]! += 1
  }
  for (let bin = 0; bin < size; bin += 1) ends[bin + 1]! += ends[bin]!
  for (let place = 0; place < size; place += 1) {
    const bin = binOf[place]!
    order[ends[bin]!] = place
    ends[bin]! += 1
  }
}

function insertInOrder(values: Float64Array, order: Int32Array): void {
  for (let rank = 1; rank < order.length; rank += 1) {
    const place = order[rank]!
    const value = values[place]!
    let at = rank
    while (at > 0 && values[order[at - 1]!]! < value) {
      order[at] = order[at - 1]!
      at -= 1
    }
    order[at] = place
  }
}

function shuffleTies(values: Float64Array, order: Int32Array, random: Random): void {
  let from = 0
  for (let rank = 1; rank <= order.length; rank += 1) {
    if (rank < order.length && tied(values[order[rank - 1]!]!, values[order[rank]!]!)) continue
    for (let last = rank - 1; last > from; last -= 1) {
      const other = from + random.below(last - from + 1)
      const place = order[last]!
      order[last] = order[other]!
      order[other] = place
    }
    from = rank
  }
}
