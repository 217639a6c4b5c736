import type { Arc, HiddenGraph } from './hidden-graph.ts'

/** Looks for groups of hidden entries that are given away. */
export interface SmallGroups {
  /** The graph has one more arc, with this number. */
  readonly added: (number: number) => void
  /**
   * A set of points that gives away a group of which the hidden entry is one and which weighs less than the minimum.
   *
   * @returns for each point whether it is in the set, the smallest one there is; `null` when there is none.
   */
  readonly around: (arc: Arc) => Uint8Array | null
}

/** An arc that flow is pushed along, or against. */
interface Step {
  readonly arc: number
  readonly isAlong: boolean
  readonly from: number
}

/**
 * Finds sets of points that arcs leave, none comes back to, and where those that leave weigh too little, each as a
 * smallest cut: flow is pushed from one end of an entry to the other until it has the minimum or nothing more goes
 * through (Ford & Fulkerson 1956). Against its direction an arc takes any flow: a set that is entered gives no group away.
 *
 * Two points between which the minimum goes through are on the same side of every set that is looked for, whatever is
 * hidden later. So they are made one, and with each entry found safe there is less to search.
 */
export function smallGroups({ points, arcs, ...graph }: HiddenGraph, minimumWeight: number): SmallGroups {
  const one = Int32Array.from({ length: points }, (_, point) => point)
  // the arcs of all points that are one; those among them are dropped when they are met
  const leaving = graph.leaving.map((numbers) => [...numbers])
  const entering = graph.entering.map((numbers) => [...numbers])
  const size = (point: number) => leaving[point]!.length + entering[point]!.length
  const reachedIn = new Uint32Array(points)
  let search = 0

  function oneOf(point: number): number {
    let at = point
    while (one[at] !== at) at = one[at] = one[one[at]!]!
    return at
  }

  function unite(a: number, b: number): void {
    const [into, gone] = size(a) < size(b) ? [b, a] : [a, b]
    one[gone] = into
    for (const ends of [leaving, entering]) {
      for (const number of ends[gone]!) ends[into]!.push(number)
      ends[gone] = []
    }
  }

  /** Walks from `start`, in the direction of the flow or against it, until `goal` is reached or nothing more is. */
  function wayTo(goal: number | null, start: number, isBackward: boolean, used: ReadonlyMap<number, number>) {
    search += 1
    const steps = new Map<number, Step>()
    const queue = [start]
    reachedIn[start] = search
    for (let at = 0; at < queue.length && (goal === null || reachedIn[goal] !== search); at += 1) {
      const point = queue[at]!
      for (const isAlong of [true, false]) {
        const isLeaving = isAlong !== isBackward
        const numbers = (isLeaving ? leaving : entering)[point]!
        for (let place = 0; place < numbers.length;) {
          const number = numbers[place]!
          const arc = arcs[number]!
          const other = oneOf(isLeaving ? arc.to : arc.from)
          if (other === point) {
            numbers[place] = numbers[numbers.length - 1]!
            numbers.pop()
            continue
          }
          place += 1
          if (reachedIn[other] === search) continue
          if (isAlong && (used.get(number) ?? 0) >= arc.weight) continue
          reachedIn[other] = search
          steps.set(other, { arc: number, isAlong, from: point })
          queue.push(other)
        }
      }
    }
    if (goal === null || reachedIn[goal] !== search) return null
    const way: Step[] = []
    for (let step = steps.get(goal); step; step = steps.get(step.from)) way.push(step)
    return way
  }

  return {
    added(number) {
      leaving[oneOf(arcs[number]!.from)]!.push(number)
      entering[oneOf(arcs[number]!.to)]!.push(number)
    },
    around(arc) {
      const [from, to] = [oneOf(arc.from), oneOf(arc.to)]
      if (from === to) return null
      const isBackward = size(to) < size(from)
      const [start, goal] = isBackward ? [to, from] : [from, to]
      const used = new Map<number, number>()
      for (let flow = 0; flow < minimumWeight;) {
        const way = wayTo(goal, start, isBackward, used)
        if (!way) {
          wayTo(null, from, false, used)
          return Uint8Array.from(one, (_, point) => Number(reachedIn[oneOf(point)] === search))
        }
        const along = way.filter(({ isAlong }) => isAlong)
        const room = Math.min(...along.map(({ arc }) => arcs[arc]!.weight - (used.get(arc) ?? 0)))
        for (const { arc, isAlong } of way) used.set(arc, (used.get(arc) ?? 0) + (isAlong ? room : -room))
        flow += room
      }
      unite(from, to)
      return null
    },
  }
}
