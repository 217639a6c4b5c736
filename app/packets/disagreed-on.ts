import type { ElementPerspective } from '#analysis/perspectives.ts'
import type { Packet } from './packets.server.ts'

/** The elements of a packet that roles or informants disagree on, the widest gap first. */
export function disagreedOn({ figures }: Pick<Packet, 'figures'>): readonly ElementPerspective[] {
  return figures?.figures?.perspectives.elements.filter(({ list }) => list === 'disagree') ?? []
}
