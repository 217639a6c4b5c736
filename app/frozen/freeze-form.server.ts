import { z } from 'zod'
import { db } from '#app/db.server.ts'
import { loadFrozenParts } from '#app/report/for-pages/frozen-sets.server.ts'
import { insertFrozenSet } from '#db/queries/frozen-sets.ts'
import type { WaveToFreeze } from './read-frozen-content.server.ts'

/** What the page of freezing can be asked to do. */
export const FreezeForm = z.strictObject({
  note: z.string().trim().min(1).max(2000),
  digest: z.string().max(64),
  after: z.coerce.number().int().min(0).max(1_000_000),
  confirm: z.literal('yes'),
})

/**
 * Freezes what somebody has looked at.
 *
 * @returns `data_changed` when the data are no longer those that were looked at; otherwise as `insertFrozenSet`.
 */
export async function freezeData(
  { note, digest, after }: z.infer<typeof FreezeForm>,
  wave: WaveToFreeze,
  about: { readonly studyId: string; readonly by: string; readonly at: string },
): Promise<'frozen' | 'data_changed' | 'overtaken' | 'not_closed' | 'unchanged'> {
  const now = await loadFrozenParts(wave)
  if (now.digest !== digest) return 'data_changed'
  const frozen = await insertFrozenSet(db, { ...about, waveId: wave.id, after, note, ...now })
  return frozen.status
}
