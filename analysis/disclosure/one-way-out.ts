import type { HiddenGraph } from './hidden-graph.ts'

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
