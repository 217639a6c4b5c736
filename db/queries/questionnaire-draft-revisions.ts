import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { keepDraftState } from './questionnaire-draft-states.ts'
import { lockDraft, type DraftDeed, type DraftEnd } from './questionnaire-drafts.ts'

/** A state in which a draft was saved. */
export interface DraftRevision {
  readonly revision: number
  readonly content: Questionnaire
  readonly savedAt: string
  readonly savedByName: string
}

/**
 * The states of a draft of this study, the newest first. What one person saved within a minute is one state.
 *
 * @param options.before only states older than this revision; `limit` how many at most.
 */
export async function listDraftRevisions(
  db: Kysely<Database>,
  studyId: string,
  draftId: string,
  { before, limit }: { readonly before?: number; readonly limit: number },
): Promise<DraftRevision[]> {
  const rows = await revisions(db, studyId, draftId)
    .$if(before !== undefined, (query) =>
      query.where('questionnaireDraftRevision.revision', '<', before ?? 0),
    )
    .orderBy('questionnaireDraftRevision.revision', 'desc')
    .limit(limit)
    .execute()
  return rows.map(withContent)
}

/** One state of a draft of this study; `undefined` when it was never kept. */
export async function findDraftRevision(
  db: Kysely<Database>,
  studyId: string,
  draftId: string,
  revision: number,
): Promise<DraftRevision | undefined> {
  const row = await revisions(db, studyId, draftId)
    .where('questionnaireDraftRevision.revision', '=', revision)
    .executeTakeFirst()
  return row && withContent(row)
}

/** Takes an old state back as the newest one. What stood until then stays a state, so that this can be undone too. */
export function restoreDraftRevision(
  db: Kysely<Database>,
  deed: DraftDeed & { readonly revision: number },
): Promise<
  | { readonly status: 'restored'; readonly revision: number }
  | { readonly status: DraftEnd | 'unknown_revision' }
> {
  return transact(db, async (trx) => {
    const draft = await lockDraft(trx, deed.studyId, deed.draftId)
    if (typeof draft === 'string') return { status: draft }
    const old = await findDraftRevision(trx, deed.studyId, deed.draftId, deed.revision)
    if (!old) return { status: 'unknown_revision' }
    const state = { ...deed, content: JSON.stringify(old.content), isApart: true }
    return { status: 'restored', revision: await keepDraftState(trx, draft, state) }
  })
}

function revisions(db: Kysely<Database>, studyId: string, draftId: string) {
  return db
    .selectFrom('questionnaireDraftRevision')
    .innerJoin('questionnaireDraft', 'questionnaireDraft.id', 'questionnaireDraftRevision.draftId')
    .innerJoin('account', 'account.id', 'questionnaireDraftRevision.savedBy')
    .where('questionnaireDraft.studyId', '=', studyId)
    .where('questionnaireDraft.id', '=', draftId)
    .select([
      'questionnaireDraftRevision.revision',
      'questionnaireDraftRevision.content',
      'questionnaireDraftRevision.savedAt',
      'account.name as savedByName',
    ])
}

function withContent({ content, ...row }: Omit<DraftRevision, 'content'> & { content: string }) {
  return { ...row, content: JSON.parse(content) as Questionnaire }
}
