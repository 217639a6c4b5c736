import type { AskedPractice } from '#db/queries/asked-practices.ts'

export interface NamedNeighbour {
  readonly id: string
  readonly name: string
}

export interface Neighbours {
  readonly previous: NamedNeighbour | null
  readonly next: NamedNeighbour | null
}

export const noNeighbours: Neighbours = { previous: null, next: null }

/** The practices before and after one in the wave, by name; both `null` when nobody counts on it there. */
export function neighboursOf(practices: readonly AskedPractice[], practiceId: string): Neighbours {
  const place = practices.findIndex(({ id }) => id === practiceId)
  if (place < 0) return noNeighbours
  return { previous: named(practices[place - 1]), next: named(practices[place + 1]) }
}

function named(practice: NamedNeighbour | undefined): NamedNeighbour | null {
  return practice ? { id: practice.id, name: practice.name } : null
}
