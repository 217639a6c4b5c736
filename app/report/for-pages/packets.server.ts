import type { ListName, OfList } from '../lists.server.ts'
import type { MadePackets } from '../packets/made-packets.ts'
import { figures, inTime } from './figures-in-time.server.ts'
import { nameOf, notMadeYet } from './list-names.ts'

/** What interviews about these practices are prepared from; nothing made while it takes longer than a page should. */
export async function loadPacketFigures(
  waveId: string,
  list: ListName,
  practices: readonly string[],
): Promise<OfList<MadePackets>> {
  const found = await inTime(waveId, 'packets', () => figures.ofPackets(nameOf(list), practices))
  return found ?? notMadeYet
}
