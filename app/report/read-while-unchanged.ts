import type { Kysely } from 'kysely'
import { databaseState } from '#db/connect.ts'
import type { Database } from '#db/schema.ts'
import { keptFigures } from './kept-figures.ts'

interface KeptRead<Read> {
  readonly state: string
  readonly read: Promise<Read>
  readonly bytes: number
}

/**
 * Keeps what was read, by name, until something that results are made of is written (`databaseState`): then it is read again. Who asks while it is
 * being read waits for the same.
 *
 * @param bytes about how much memory one of them takes.
 */
export function readWhileUnchanged<Read>(
  db: Kysely<Database>,
  bytes: number,
): (name: string, read: () => Promise<Read>) => Promise<Read> {
  const kept = keptFigures<KeptRead<Read>>({ count: 8, bytes: 8 * bytes })
  return async (name, read) => {
    const state = await databaseState(db)
    const found = kept.find(name)
    if (found?.state === state) return found.read
    const entry = { state, read: read(), bytes }
    kept.add(name, entry)
    // what failed must be tried again
    entry.read.catch(() => kept.drop(name))
    return entry.read
  }
}
