import { kindOf, type GroupTable } from './group-table.ts'

/** A hidden entry: an arc between its row and its column. */
export interface Arc {
  readonly place: number
  readonly from: number
  readonly to: number
  /** As in the table: thousandths of an informant. */
  readonly weight: number
}

/**
 * What can be computed of hidden entries. Rows and columns, those of the sums among them, are the points of a graph; each
 * hidden entry is an arc, from its row to its column when it is added there, the other way when it is what they add up
 * to. What a set of points gives away is the sum over the arcs that leave it less the sum over those that enter it: the
 * shown entries say the rest. So an entry is computable exactly when it is the only arc between the two sides of some set,
 * and a group of hidden entries when no arc comes back (Gusfield 1988, SIAM J. Comput. 17:552).
 */
export interface HiddenGraph {
  readonly points: number
  readonly arcs: readonly Arc[]
  /** For each point the numbers of the arcs that leave it, and of those that enter it. */
  readonly leaving: readonly (readonly number[])[]
  readonly entering: readonly (readonly number[])[]
  readonly hide: (place: number) => Arc
}

/** Nothing is hidden yet. Hide only what has informants: the sum over nobody is known to be 0. */
export function hiddenGraph(table: GroupTable): HiddenGraph {
  const points = table.rows + table.columns + 2
  const arcs: Arc[] = []
  const leaving: number[][] = Array.from({ length: points }, () => [])
  const entering: number[][] = Array.from({ length: points }, () => [])
  return {
    points,
    arcs,
    leaving,
    entering,
    hide(place) {
      const [row, column] = pointsOf(table, place)
      const kind = kindOf(table, place)
      const isAdded = kind === 'group' || kind === 'all'
      const [from, to] = isAdded ? [row, column] : [column, row]
      const arc = { place, from, to, weight: table.weights[place]! }
      leaving[from]!.push(arcs.length)
      entering[to]!.push(arcs.length)
      arcs.push(arc)
      return arc
    },
  }
}

/** The row and the column of an entry, as points of the graph. */
export function pointsOf(table: GroupTable, place: number): [row: number, column: number] {
  const width = table.columns + 1
  return [Math.floor(place / width), table.rows + 1 + (place % width)]
}
