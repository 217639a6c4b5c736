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
  readonly hide: (place: number) => void
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
      leaving[from]!.push(arcs.length)
      entering[to]!.push(arcs.length)
      arcs.push({ place, from, to, weight: table.weights[place]! })
    },
  }
}

/** The row and the column of an entry, as points of the graph. */
export function pointsOf(table: GroupTable, place: number): [row: number, column: number] {
  const width = table.columns + 1
  return [Math.floor(place / width), table.rows + 1 + (place % width)]
}

/**
 * A set of points that gives away a group of which the hidden entry is one and which weighs less than `minimumWeight`:
 * arcs leave the set, none comes back, and those that leave weigh too little. Found as a smallest cut, by pushing flow
 * from one end of the entry to the other until it has the minimum or nothing more goes through (Ford & Fulkerson 1956).
 *
 * @returns for each point whether it is in the set; `null` when there is no such set.
 */
export function smallGroup(graph: HiddenGraph, { from, to }: Arc, minimumWeight: number): Uint8Array | null {
  const { arcs } = graph
  const used = new Map<number, number>()
  for (let flow = 0; flow < minimumWeight;) {
    const { reached, by } = wayThrough(graph, from, to, used)
    if (!reached[to]) return reached
    let room = Infinity
    const way: [arc: number, isForward: boolean][] = []
    for (let point = to; point !== from;) {
      const arc = by[point]!
      const isForward = arcs[arc]!.to === point
      way.push([arc, isForward])
      // a way back may be taken without limit: a set that is entered gives no group away
      if (isForward) room = Math.min(room, arcs[arc]!.weight - (used.get(arc) ?? 0))
      point = isForward ? arcs[arc]!.from : arcs[arc]!.to
    }
    for (const [arc, isForward] of way) used.set(arc, (used.get(arc) ?? 0) + (isForward ? room : -room))
    flow += room
  }
  return null
}

function wayThrough(
  { points, arcs, leaving, entering }: HiddenGraph,
  from: number,
  to: number,
  used: ReadonlyMap<number, number>,
): { reached: Uint8Array; by: Int32Array } {
  const reached = new Uint8Array(points)
  const by = new Int32Array(points)
  const queue = [from]
  reached[from] = 1
  const reach = (point: number, arc: number) => {
    if (reached[point]) return
    reached[point] = 1
    by[point] = arc
    queue.push(point)
  }
  for (let at = 0; at < queue.length && !reached[to]; at += 1) {
    const point = queue[at]!
    for (const arc of leaving[point]!) {
      if ((used.get(arc) ?? 0) < arcs[arc]!.weight) reach(arcs[arc]!.to, arc)
    }
    for (const arc of entering[point]!) reach(arcs[arc]!.from, arc)
  }
  return { reached, by }
}

/**
 * A set of points that one arc alone joins to the others: what that arc hides can be computed exactly. Found in one walk
 * through the graph (Tarjan 1974, Inf. Process. Lett. 2:160).
 *
 * @returns for each point whether it is in the set; `null` when there is no such arc.
 */
export function oneWayOut({ points, arcs, leaving, entering }: HiddenGraph): Uint8Array | null {
  const arcsOf = Array.from({ length: points }, (_, point) => [...leaving[point]!, ...entering[point]!])
  const seenAt = new Int32Array(points)
  const lowest = new Int32Array(points)
  let time = 0
  for (let root = 0; root < points; root += 1) {
    if (seenAt[root]) continue
    const stack = [{ point: root, by: -1, next: 0 }]
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!
      if (!seenAt[top.point]) {
        time += 1
        seenAt[top.point] = lowest[top.point] = time
      }
      const arc = arcsOf[top.point]![top.next]
      top.next += 1
      if (arc !== undefined) {
        if (arc === top.by) continue
        const { from, to } = arcs[arc]!
        const point = from === top.point ? to : from
        if (seenAt[point]) lowest[top.point] = Math.min(lowest[top.point]!, seenAt[point]!)
        else stack.push({ point, by: arc, next: 0 })
        continue
      }
      stack.pop()
      const above = stack[stack.length - 1]
      if (!above) continue
      // what was seen since is everything below the arc, and nothing there leads further up
      if (lowest[top.point]! > seenAt[above.point]!) {
        return Uint8Array.from(seenAt, (at) => Number(at >= seenAt[top.point]!))
      }
      lowest[above.point] = Math.min(lowest[above.point]!, lowest[top.point]!)
    }
  }
  return null
}
