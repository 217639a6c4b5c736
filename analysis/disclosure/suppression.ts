import { closing } from './closing.ts'
import { weightOfOne, type GroupTable } from './group-table.ts'
import { hiddenGraph } from './hidden-graph.ts'
import { oneWayOut } from './one-way-out.ts'
import { smallGroups } from './small-groups.ts'

/**
 * Whether the figures of an entry may be shown, and if not, why: it has too few informants (`below_minimum`), another
 * table must not show it (`elsewhere`), or a hidden one could be computed from it (`complementary`).
 */
export type Disclosure = 'shown' | 'below_minimum' | 'elsewhere' | 'complementary'

/**
 * Decides which entries of a table may show sums or means of their informants, their numbers of informants being known.
 *
 * Hidden is what has from one to `minimum` − 1 informants, and as much beside it as is needed for this: no hidden entry
 * can be computed exactly from what is shown, and no group of hidden ones with fewer than `minimum` informants can. What
 * must be hidden beside it is chosen one entry at a time, as `closing` says. Entries without informants have nothing to
 * hide and are shown.
 *
 * Of somebody who is in several groups only a part is sure to be in a sum of hidden ones, so a little more may be hidden
 * than is needed.
 *
 * What scores can be at least and at most is left out here, since it takes the scores to tell: `hideEnds` hides after it
 * what that gives away.
 *
 * @param minimum informants that a shown group must have; from 1.
 * @param elsewhere places of entries that must be hidden whatever their size.
 * @returns for each place of `counts`.
 * @throws RangeError for a minimum below 1.
 */
export function suppress(
  table: GroupTable,
  minimum: number,
  elsewhere: ReadonlySet<number> = new Set(),
): Disclosure[] {
  if (!(minimum >= 1)) throw new RangeError(`the minimum must be at least 1, got ${minimum}`)
  const disclosures = table.counts.map((): Disclosure => 'shown')
  const graph = hiddenGraph(table)
  const hide = (place: number, why: Disclosure) => {
    disclosures[place] = why
    graph.hide(place)
  }
  // as many informants leave a set as enter it, so where they are not all hidden something shown closes it
  const close = (set: Uint8Array) => {
    const place = closing(
      table,
      (one) => disclosures[one] === 'shown',
      (row, column) => set[row] !== set[column],
    )
    hide(place, 'complementary')
  }
  for (const [place, count] of table.counts.entries()) {
    if (count > 0 && count < minimum) hide(place, 'below_minimum')
    else if (count > 0 && elsewhere.has(place)) hide(place, 'elsewhere')
  }
  // hiding more gives nothing away: an entry that was found safe stays so
  const groups = smallGroups(graph, minimum * weightOfOne)
  for (let at = 0; at < graph.arcs.length;) {
    const small = groups.around(graph.arcs[at]!)
    if (small) {
      close(small)
      groups.added(graph.arcs.length - 1)
    } else at += 1
  }
  for (let set = oneWayOut(graph); set; set = oneWayOut(graph)) close(set)
  return disclosures
}
