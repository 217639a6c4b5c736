import { isDeepStrictEqual } from 'node:util'
import type { Kysely, Transaction } from 'kysely'
import type { Database, QuestionnaireDraftTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { ImportNote } from '#survey/exchange/import-notes.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { insertEvent } from './events.ts'
import { keepDraftState } from './questionnaire-draft-states.ts'

/** A draft with its content, and the names of those who worked on it. */
export interface QuestionnaireDraft extends Omit<QuestionnaireDraftTable, 'content' | 'importNotes'> {
  readonly content: Questionnaire
  /** Null when there is nothing to look through. */
  readonly importNotes: ImportNotes | null
  readonly createdByName: string
  readonly savedByName: string
  readonly coreUnlockedByName: string | null
  /** Id of the version it was published as; a published draft is not changed any more. */
  readonly publishedAs: string | null
}

/** What was understood otherwise in a file, or not taken over, and when it was read. */
export interface ImportNotes {
  readonly at: string
  readonly notes: readonly ImportNote[]
}

export interface NewQuestionnaireDraft {
  readonly id: string
  readonly studyId: string
  /** Id of the version it is made from; null when it comes from a file. */
  readonly parent: string | null
  readonly content: Questionnaire
  /** Of the file it comes from. */
  readonly notes?: readonly ImportNote[]
  readonly by: string
  readonly at: string
}

/** Makes a draft, which is its own first state. */
export async function insertQuestionnaireDraft(
  db: Kysely<Database>,
  { by, at, notes = [], ...draft }: NewQuestionnaireDraft,
): Promise<void> {
  const content = JSON.stringify(draft.content)
  await transact(db, async (trx) => {
    await trx
      .insertInto('questionnaireDraft')
      .values({
        ...draft,
        content,
        revision: 1,
        coreUnlockedAt: null,
        coreUnlockedBy: null,
        createdAt: at,
        createdBy: by,
        savedAt: at,
        savedBy: by,
        discardedAt: null,
        importNotes: importNotes(notes, at),
      })
      .execute()
    await trx
      .insertInto('questionnaireDraftRevision')
      .values({ draftId: draft.id, revision: 1, content, savedAt: at, savedBy: by })
      .execute()
    await insertDraftEvent(trx, { ...draft, draftId: draft.id, by, at }, 'questionnaire_draft_created', {
      parent: draft.parent,
    })
  })
}

/** A draft of this study, also when it is published or discarded; another study's draft does not exist here. */
export async function findQuestionnaireDraft(
  db: Kysely<Database>,
  studyId: string,
  draftId: string,
): Promise<QuestionnaireDraft | undefined> {
  const row = await drafts(db, studyId)
    .where('questionnaireDraft.id', '=', draftId)
    .selectAll('questionnaireDraft')
    .executeTakeFirst()
  return (
    row && {
      ...row,
      content: JSON.parse(row.content) as Questionnaire,
      importNotes: row.importNotes === null ? null : (JSON.parse(row.importNotes) as ImportNotes),
    }
  )
}

/** A draft in a list: its title instead of all it says. */
export interface ListedDraft extends Omit<QuestionnaireDraft, 'content' | 'importNotes'> {
  readonly title: Text
  /** Test answers that somebody went through with. */
  readonly finishedTests: number
}

/** The drafts somebody may go on with, the last saved first: neither published nor discarded. */
export async function listQuestionnaireDrafts(db: Kysely<Database>, studyId: string): Promise<ListedDraft[]> {
  const rows = await drafts(db, studyId)
    .where('questionnaireDraft.discardedAt', 'is', null)
    .where('questionnaireVersion.id', 'is', null)
    .orderBy('questionnaireDraft.savedAt', 'desc')
    .orderBy('questionnaireDraft.id')
    .selectAll('questionnaireDraft')
    .select((eb) =>
      eb
        .selectFrom('questionnaireTest')
        .whereRef('questionnaireTest.draftId', '=', 'questionnaireDraft.id')
        .where('questionnaireTest.finishedAt', 'is not', null)
        .select((of) => of.fn.countAll<number>().as('finished'))
        .as('finishedTests'),
    )
    .execute()
  return rows.map(({ content, importNotes: _, finishedTests, ...row }) => ({
    ...row,
    title: (JSON.parse(content) as Questionnaire).title,
    finishedTests: finishedTests ?? 0,
  }))
}

/** What is done to a draft, by whom and when. */
export interface DraftDeed {
  readonly studyId: string
  readonly draftId: string
  readonly by: string
  readonly at: string
}

/** Why nothing can be done to a draft any more. */
export type DraftEnd = 'published' | 'discarded' | 'unknown'

export type DraftSaved =
  | { readonly status: 'saved' | 'unchanged'; readonly revision: number }
  /** Somebody else saved after `baseRevision`; `savedBy` is a name. */
  | {
      readonly status: 'conflict'
      readonly revision: number
      readonly savedAt: string
      readonly savedBy: string
    }
  | { readonly status: DraftEnd }

export interface DraftSave extends DraftDeed {
  readonly content: Questionnaire
  /** The revision that the editor saw. */
  readonly baseRevision: number
  /** Whether what stood before stays a state of its own, however short a time it stood. */
  readonly isApart?: boolean
  /** Of the file that this is the content of, in the place of what was noted of an earlier one. */
  readonly notes?: readonly ImportNote[]
}

/**
 * Saves a draft when nobody has saved since the revision that the editor saw. What stands already is `unchanged` whatever
 * it is based on, so that a save may be sent twice. Two editors take turns.
 */
export function saveQuestionnaireDraft(db: Kysely<Database>, save: DraftSave): Promise<DraftSaved> {
  return transact(db, async (trx): Promise<DraftSaved> => {
    const draft = await lockDraft(trx, save.studyId, save.draftId)
    if (typeof draft === 'string') return { status: draft }
    const content = JSON.stringify(save.content)
    if (isDeepStrictEqual(JSON.parse(content), draft.content)) {
      return { status: 'unchanged', revision: draft.revision }
    }
    if (draft.revision !== save.baseRevision) {
      const { revision, savedAt, savedByName } = draft
      return { status: 'conflict', revision, savedAt, savedBy: savedByName }
    }
    if (save.notes) {
      await trx
        .updateTable('questionnaireDraft')
        .set({ importNotes: importNotes(save.notes, save.at) })
        .where('id', '=', draft.id)
        .execute()
    }
    return { status: 'saved', revision: await keepDraftState(trx, draft, { ...save, content }) }
  })
}

/** Puts a draft away. Its states and test answers stay, and nobody can go on with it. */
export function discardQuestionnaireDraft(db: Kysely<Database>, deed: DraftDeed): Promise<'done' | DraftEnd> {
  return transact(db, async (trx) => {
    const draft = await lockDraft(trx, deed.studyId, deed.draftId)
    if (typeof draft === 'string') return draft
    await trx
      .updateTable('questionnaireDraft')
      .set({ discardedAt: deed.at })
      .where('id', '=', deed.draftId)
      .execute()
    await insertDraftEvent(trx, deed, 'questionnaire_draft_discarded', { revision: draft.revision })
    return 'done'
  })
}

/** Holds a draft until the transaction is done, and reads it; or says why nothing can be done to it. */
export async function lockDraft(
  trx: Transaction<Database>,
  studyId: string,
  draftId: string,
): Promise<QuestionnaireDraft | DraftEnd> {
  // a write that changes nothing: two editors take turns on both databases
  await trx
    .updateTable('questionnaireDraft')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('studyId', '=', studyId)
    .where('id', '=', draftId)
    .execute()
  const draft = await findQuestionnaireDraft(trx, studyId, draftId)
  if (!draft) return 'unknown'
  if (draft.publishedAs !== null) return 'published'
  return draft.discardedAt === null ? draft : 'discarded'
}

function importNotes(notes: readonly ImportNote[], at: string): string | null {
  return notes.length === 0 ? null : JSON.stringify({ at, notes } satisfies ImportNotes)
}

function drafts(db: Kysely<Database>, studyId: string) {
  return db
    .selectFrom('questionnaireDraft')
    .innerJoin('account as creator', 'creator.id', 'questionnaireDraft.createdBy')
    .innerJoin('account as saver', 'saver.id', 'questionnaireDraft.savedBy')
    .leftJoin('account as unlocker', 'unlocker.id', 'questionnaireDraft.coreUnlockedBy')
    .leftJoin('questionnaireVersion', 'questionnaireVersion.draftId', 'questionnaireDraft.id')
    .where('questionnaireDraft.studyId', '=', studyId)
    .select([
      'creator.name as createdByName',
      'saver.name as savedByName',
      'unlocker.name as coreUnlockedByName',
      'questionnaireVersion.id as publishedAs',
    ])
}

/** Notes what somebody did to a draft. */
export function insertDraftEvent(
  trx: Transaction<Database>,
  { studyId, draftId, by, at }: DraftDeed,
  verb: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return insertEvent(trx, {
    studyId,
    accountId: by,
    verb,
    object: 'questionnaire_draft',
    objectId: draftId,
    detail,
    at,
  })
}
