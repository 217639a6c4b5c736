import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertDraftEvent, lockDraft, type DraftDeed, type DraftEnd } from './questionnaire-drafts.ts'

/** Opens the standard's own items and scale for change; from then on it is known of the draft and of what it becomes. */
export function unlockCore(
  db: Kysely<Database>,
  deed: DraftDeed & { readonly reason: string },
): Promise<'unlocked' | 'unlocked_before' | DraftEnd> {
  return transact(db, async (trx) => {
    const draft = await lockDraft(trx, deed.studyId, deed.draftId)
    if (typeof draft === 'string') return draft
    if (draft.coreUnlockedAt !== null) return 'unlocked_before'
    await trx
      .updateTable('questionnaireDraft')
      .set({ coreUnlockedAt: deed.at, coreUnlockedBy: deed.by })
      .where('id', '=', deed.draftId)
      .execute()
    await insertDraftEvent(trx, deed, 'questionnaire_core_unlocked', { reason: deed.reason })
    return 'unlocked'
  })
}

/** Why somebody unlocked the core of a draft; null when nobody did. */
export async function findCoreReason(
  db: Kysely<Database>,
  studyId: string,
  draftId: string,
): Promise<string | null> {
  const event = await db
    .selectFrom('event')
    .where('studyId', '=', studyId)
    .where('objectId', '=', draftId)
    .where('verb', '=', 'questionnaire_core_unlocked')
    .select('detail')
    .executeTakeFirst()
  return event ? (JSON.parse(event.detail) as { reason: string }).reason : null
}
