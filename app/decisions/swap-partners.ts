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
