import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import {
  holdStudy,
  insertPracticesWithin,
  listKnownPractices,
  updatePracticeWithin,
  type KnownPractice,
  type PracticeValues,
} from './practices.ts'
import type { FieldingGate } from './fielding-facts.ts'
import type { ScopeValues } from './scope-card.ts'
import { saveScopesWithin } from './scopes.ts'

/** What an import is about to do. `unchanged` counts the rows that say what already stands. */
export interface PracticeChanges {
  added: { values: PracticeValues; scope: ScopeValues }[]
  /** Complete values; `scope` is null when the row changes nothing on the card. */
  changed: { id: string; values: PracticeValues | null; scope: ScopeValues | null }[]
  unchanged: number
}

export interface PracticeImported {
  added: number
  changed: number
  unchanged: number
  /** Practices whose scope got a new version, and the assignments that went along to it. */
  versioned: number
  moved: number
  /** Assignments that stay on the version before, because the study's checks stop the new one. */
  held: number
}

/**
 * Applies an import, all or nothing.
 *
 * @param plan decides from what stands in the database at this moment, inside the transaction; `null` when it must not
 *   be applied any more, and then nothing is written.
 * @param gate which practices the study's checks stop.
 * @returns what was done, or `null`.
 */
export function applyPracticeImport(
  db: Kysely<Database>,
  { studyId, by, at }: { studyId: string; by: string; at: string },
  plan: (known: readonly KnownPractice[]) => PracticeChanges | null,
  gate: FieldingGate,
): Promise<PracticeImported | null> {
  return transact(db, async (trx) => {
    await holdStudy(trx, studyId)
    const changes = plan(await listKnownPractices(trx, studyId))
    if (!changes) return null

    await insertPracticesWithin(
      trx,
      { studyId, by, at },
      changes.added.map((practice) => ({ id: randomUUID(), ...practice })),
    )
    for (const { id, values } of changes.changed) {
      if (values) await updatePracticeWithin(trx, id, values)
    }
    const edits = changes.changed.flatMap(({ id, scope }) => (scope ? { practiceId: id, values: scope } : []))
    const saved = await saveScopesWithin(trx, { studyId, by, at, gate }, edits)
    const done = {
      added: changes.added.length,
      changed: changes.changed.length,
      unchanged: changes.unchanged,
      versioned: saved.filter(({ outcome }) => outcome === 'new_version').length,
      moved: saved.reduce((sum, { moved }) => sum + moved, 0),
      held: saved.reduce((sum, { held }) => sum + held, 0),
    }
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'practices_imported',
      object: 'study',
      objectId: studyId,
      detail: done,
      at,
    })
    return done
  })
}
