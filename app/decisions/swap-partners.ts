import { isOpen } from './stands.ts'
import type { DecidedLine } from './decisions-page.server.ts'

/**
 * Who a practice can be swapped with: for one that goes out those that are not chosen, the reserves first; for one that comes
 * in those that are chosen, then the proposals that wait. Else in the order of the list, those that have declined last.
 */
export function swapPartners(
  lines: readonly DecidedLine[],
  practice: string,
  goesOut: boolean,
): DecidedLine[] {
  const others = lines.filter((line) => line.practice !== practice)
  const partners = goesOut
    ? others.filter(({ stands, isElsewhere }) => stands?.outcome !== 'chosen' && !isElsewhere)
    : others.filter((line) => line.stands?.outcome === 'chosen' || isWaiting(line))
  const turn = goesOut ? inTurn : outTurn
  return partners
    .map((line, at) => ({ line, at }))
    .sort((a, b) => turn(a.line) - turn(b.line) || a.at - b.at)
    .map(({ line }) => line)
}

/** Whether one can come in for the other: it is not chosen, and the one that goes out is chosen or a proposal that waits. */
export function canSwap(incoming: DecidedLine, out: DecidedLine): boolean {
  return (
    incoming.stands?.outcome !== 'chosen' &&
    !incoming.isElsewhere &&
    (out.stands?.outcome === 'chosen' || isWaiting(out))
  )
}

/**
 * The two that are to be swapped. A form that was refused keeps the direction it was filled in for, whatever stands by now.
 *
 * @param goesOut whether the page's own practice is the one that goes out, as things stand.
 * @param typed what a form said that was refused.
 * @returns `null` when there is no such swap.
 */
export function swapSides(
  own: DecidedLine,
  other: DecidedLine | null,
  goesOut: boolean,
  typed?: Readonly<Record<string, string>>,
): { readonly incoming: DecidedLine; readonly out: DecidedLine } | null {
  if (!other || (typed && typed.with !== other.practice)) return null
  const ownGoesOut = typed ? typed.out === 'this' : goesOut
  const sides = ownGoesOut ? { incoming: other, out: own } : { incoming: own, out: other }
  return canSwap(sides.incoming, sides.out) ? sides : null
}

function isWaiting({ proposal, stands }: DecidedLine): boolean {
  return proposal !== null && isOpen(stands)
}

function inTurn({ stands, candidate }: DecidedLine): number {
  if (stands?.outcome === 'reserve') return 0
  if (stands?.outcome === 'declined') return 3
  return candidate ? 1 : 2
}

function outTurn({ stands }: DecidedLine): number {
  return stands?.outcome === 'chosen' ? 0 : 1
}
