import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import type { MadeList } from '../computations.ts'
import { shownScenario, type ShownScenario } from '../list/shown-settings.ts'
import type { ListVersions } from '../lists.server.ts'
import { flaggedTable, packetFigures, type FlaggedTable, type PacketFigures } from './packet-slice.ts'

/** What interviews about practices are prepared from. */
export interface MadePackets {
  /** One for each that was asked for; `null` for a practice that is not in the set. */
  readonly packets: readonly (PacketFigures | null)[]
  /** The questionnaire that was answered. */
  readonly questionnaire: string
  readonly scale: { readonly minimum: number; readonly maximum: number }
  /** Of the list. */
  readonly scenarios: readonly ShownScenario[]
  /** SHA-256 of the list. */
  readonly digest: string
  readonly versions: ListVersions
}

/** Flags of a set take seconds with thousands of practices, and do not change while it is kept. */
const flagged = new WeakMap<FrozenContent, Map<number, FlaggedTable>>()

/** The packets of practices, of a list and what it was made of: never of answers as they are now. */
export function packetsOf(
  { run, digest, content }: MadeList & { readonly content: FrozenContent },
  { minimumAnsweredShare }: SelectionRule,
  practices: readonly string[],
): Omit<MadePackets, 'versions'> {
  const tables = flagged.get(content) ?? new Map<number, FlaggedTable>()
  const table = tables.get(minimumAnsweredShare) ?? flaggedTable(content, minimumAnsweredShare)
  flagged.set(content, tables.set(minimumAnsweredShare, table))
  const { minimum, maximum } = content.scoring.key
  return {
    packets: practices.map((practice) => packetFigures(run, content, table, practice)),
    questionnaire: content.scoring.questionnaire,
    scale: { minimum, maximum },
    scenarios: run.shortlist.settings.scenarios.map(shownScenario),
    digest,
  }
}
