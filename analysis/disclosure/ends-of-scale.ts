import { closing } from './closing.ts'
import { kindOf, type GroupTable } from './group-table.ts'
import { hiddenGraph, type HiddenGraph } from './hidden-graph.ts'
import type { Disclosure } from './suppression.ts'

/** What a score can be at least and at most. */
export interface Scale {
  readonly minimum: number
  readonly maximum: number
}

/**
 * Hides what tells a score to those who know where the scale ends. Five who are shown to have the highest score together
 * all have it; and where one group can only have gained what another lost, both are known when neither has room.
 *
 * A group without room is hidden, and then as much beside it as is needed for this: every hidden entry could be another one
 * than it is, with no score outside the scale. Then no score is known to be at an end, and the ends add nothing to what
 * can be computed exactly. Scores can still be narrowed down, as by the mean of any group.
 *
 * A hidden entry can be another one when what it gains can go round in a circle of hidden entries, each with room for it
 * (the residual graph of Ford & Fulkerson 1956; see `HiddenGraph`).
 *
 * @param values the scores of each entry, by its place.
 * @param disclosures as `suppress` decided them.
 * @returns the same with more of it `complementary`.
 */
export function hideEnds(
  table: GroupTable,
  values: readonly (readonly number[])[],
  { minimum, maximum }: Scale,
  disclosures: readonly Disclosure[],
): Disclosure[] {
  const decided = [...disclosures]
  const graph = hiddenGraph(table)
  const rooms: Room[] = []
  const hide = (place: number) => {
    const isGroup = kindOf(table, place) === 'group'
    // a sum has the room of its groups
    const gains = !isGroup || values[place]!.some((value) => value < maximum)
    const loses = !isGroup || values[place]!.some((value) => value > minimum)
    graph.hide(place)
    rooms.push({ gains, loses })
  }
  for (const [place, disclosure] of disclosures.entries()) {
    if (table.counts[place] === 0) continue
    const isAtEnd =
      kindOf(table, place) === 'group' &&
      [minimum, maximum].some((end) => values[place]!.every((value) => value === end))
    if (disclosure === 'shown' && isAtEnd) decided[place] = 'complementary'
    if (decided[place] !== 'shown') hide(place)
  }
  const search = searchOf(graph, rooms)
  const isShown = (place: number) => decided[place] === 'shown'
  // hiding more takes no way away: an entry that was found safe stays so
  for (let at = 0; at < graph.arcs.length;) {
    const around = search.around(at)
    if (around === null) {
      at += 1
      continue
    }
    // from a row to its column there is a way by the sums; of those that are not shown, none lacks room
    const place = closing(table, isShown, around)
    decided[place] = 'complementary'
    hide(place)
  }
  return decided
}

/** Whether what an entry holds could be more, and less. */
interface Room {
  readonly gains: boolean
  readonly loses: boolean
}

function searchOf(graph: HiddenGraph, rooms: readonly Room[]) {
  const seenIn = new Int32Array(graph.points)
  let search = 0

  /**
   * Whether something can be moved between two points, or the other way when it is `back`, past an arc. All points on the
   * first one's side are then `seenIn` it.
   */
  function isJoined(start: number, end: number, { past, back }: { past: number; back: boolean }): boolean {
    search += 1
    seenIn[start] = search
    const way = [{ point: start, next: 0 }]
    while (way.length > 0) {
      const top = way[way.length - 1]!
      const leaving = graph.leaving[top.point]!
      const entering = graph.entering[top.point]!
      if (top.next === leaving.length + entering.length) {
        way.pop()
        continue
      }
      const leaves = top.next < leaving.length
      const arc = leaves ? leaving[top.next]! : entering[top.next - leaving.length]!
      top.next += 1
      if (arc === past || !(leaves === back ? rooms[arc]!.loses : rooms[arc]!.gains)) continue
      const point = leaves ? graph.arcs[arc]!.to : graph.arcs[arc]!.from
      if (point === end) return true
      if (seenIn[point] === search) continue
      seenIn[point] = search
      way.push({ point, next: 0 })
    }
    return false
  }

  return {
    /** `null` when the entry can be another one; otherwise whether two points are on different sides of what holds it. */
    around(arc: number): ((one: number, other: number) => boolean) | null {
      const { from, to } = graph.arcs[arc]!
      // a row has few entries, a column as many as there are rows: the way is found soonest from the row
      const [row, column] = from < to ? [from, to] : [to, from]
      const sides: Uint8Array[] = []
      const isStuck = (back: boolean) => {
        if (isJoined(row, column, { past: arc, back })) return false
        sides.push(Uint8Array.from(seenIn, (seen) => Number(seen === search)))
        return true
      }
      // to gain, it needs a way from its end to its beginning; to lose, one from its beginning to its end
      if (rooms[arc]!.gains && !isStuck(from === row)) return null
      if (rooms[arc]!.loses && !isStuck(from !== row)) return null
      return (one, other) => sides.some((side) => side[one] !== side[other])
    },
  }
}
