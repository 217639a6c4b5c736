import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertDraftEvent, lockDraft, type DraftDeed, type DraftEnd } from './questionnaire-drafts.ts'

/**
 * Puts away what was noted of a file, when somebody has looked it through.
 *
 * @param deed.readAt which file: what was noted of a later one stays.
 */
export function dismissImportNotes(
  db: Kysely<Database>,
  deed: DraftDeed & { readonly readAt: string },
): Promise<'done' | 'other_file' | DraftEnd> {
  return transact(db, async (trx) => {
    const draft = await lockDraft(trx, deed.studyId, deed.draftId)
    if (typeof draft === 'string') return draft
    if (draft.importNotes?.at !== deed.readAt) return 'other_file'
    await trx
      .updateTable('questionnaireDraft')
      .set({ importNotes: null })
      .where('id', '=', draft.id)
      .execute()
    const detail = { notes: draft.importNotes.notes.length }
    await insertDraftEvent(trx, deed, 'questionnaire_import_notes_dismissed', detail)
    return 'done'
  })
}
