import type { Kysely, Transaction } from 'kysely'
import type { Database, QuestionnaireDraftTable } from '#db/schema.ts'

/** Saves of one person within this time count as one state. */
const stateLasts = 60_000
/** The first state and the newest ones. */
const mostStates = 500

export interface DraftState {
  /** JSON of a `Questionnaire`. */
  readonly content: string
  readonly by: string
  readonly at: string
  /** Whatever was saved just before stays a state of its own. */
  readonly isApart?: boolean
}

/**
 * Makes this what a held draft says, and keeps it as a state. A state lasts a minute from its first save: what the same
 * person saves meanwhile takes its place. The first state, states that were tested and what stood before a state that is
 * apart are not replaced. Beyond 500 states the oldest but the first are forgotten, tested ones excepted.
 *
 * @returns the draft's new revision.
 */
export async function keepDraftState(
  trx: Transaction<Database>,
  draft: Pick<QuestionnaireDraftTable, 'id' | 'revision'>,
  { content, by, at, isApart = false }: DraftState,
): Promise<number> {
  const revision = draft.revision + 1
  const last = await trx
    .selectFrom('questionnaireDraftRevision')
    .where('draftId', '=', draft.id)
    .where('revision', '=', draft.revision)
    .select(['savedAt', 'savedBy'])
    .executeTakeFirstOrThrow()
  const replaces =
    !isApart &&
    draft.revision > 1 &&
    last.savedBy === by &&
    Date.parse(at) - Date.parse(last.savedAt) < stateLasts &&
    !(await isTested(trx, draft.id, draft.revision))
  await trx
    .updateTable('questionnaireDraft')
    .set({ content, revision, savedAt: at, savedBy: by })
    .where('id', '=', draft.id)
    .execute()
  if (replaces) {
    // the time stays that of the state's first save, or an hour of steady writing would be one state
    await trx
      .updateTable('questionnaireDraftRevision')
      .set({ revision, content })
      .where('draftId', '=', draft.id)
      .where('revision', '=', draft.revision)
      .execute()
  } else {
    await trx
      .insertInto('questionnaireDraftRevision')
      .values({ draftId: draft.id, revision, content, savedAt: at, savedBy: by })
      .execute()
    await forgetOldStates(trx, draft.id)
  }
  return revision
}

async function isTested(db: Kysely<Database>, draftId: string, revision: number): Promise<boolean> {
  const test = await db
    .selectFrom('questionnaireTest')
    .where('draftId', '=', draftId)
    .where('revision', '=', revision)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return test !== undefined
}

async function forgetOldStates(trx: Transaction<Database>, draftId: string): Promise<void> {
  const oldestKept = await trx
    .selectFrom('questionnaireDraftRevision')
    .where('draftId', '=', draftId)
    .orderBy('revision', 'desc')
    .offset(mostStates - 2)
    .limit(1)
    .select('revision')
    .executeTakeFirst()
  if (!oldestKept) return
  await trx
    .deleteFrom('questionnaireDraftRevision')
    .where('draftId', '=', draftId)
    .where('revision', '>', 1)
    .where('revision', '<', oldestKept.revision)
    .where('revision', 'not in', (eb) =>
      eb.selectFrom('questionnaireTest').where('draftId', '=', draftId).select('revision'),
    )
    .execute()
}
