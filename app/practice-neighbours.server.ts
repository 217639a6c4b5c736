import { listAskedPractices } from '#db/queries/asked-practices.ts'
import { db } from './db.server.ts'

export interface NamedNeighbour {
  readonly id: string
  readonly name: string
}

/** The practices before and after one in the wave, by name; both `null` when nobody counts on it there. */
export async function findNeighbours(
  waveId: string,
  practiceId: string,
): Promise<{ previous: NamedNeighbour | null; next: NamedNeighbour | null }> {
  const practices = await listAskedPractices(db, waveId)
  const place = practices.findIndex(({ id }) => id === practiceId)
  if (place < 0) return { previous: null, next: null }
  return { previous: named(practices[place - 1]), next: named(practices[place + 1]) }
}

function named(practice: NamedNeighbour | undefined): NamedNeighbour | null {
  return practice ? { id: practice.id, name: practice.name } : null
}
