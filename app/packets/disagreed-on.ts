import type { ElementPerspective, Perspectives } from '#analysis/perspectives.ts'

/** The elements that roles or informants disagree on, the widest gap first. */
export function disagreedOn(perspectives: Pick<Perspectives, 'elements'>): readonly ElementPerspective[] {
  return perspectives.elements.filter(({ list }) => list === 'disagree')
}
