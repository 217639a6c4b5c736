import type { PacketFigures, PacketVersion } from '#app/report/packets/packet-slice.ts'

/** What is known on each version of the scope that answers count on: first the one that is listed, then by version. */
export function versionsIn(figures: PacketFigures | null): PacketVersion[] {
  return figures?.figures ? [figures.figures, ...figures.others] : []
}
