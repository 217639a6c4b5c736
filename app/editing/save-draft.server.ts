import { createHash } from 'node:crypto'
import { db } from '#app/db.server.ts'
import { lineageOf } from '#app/questionnaires/questionnaire-lineage.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { listDraftRevisions } from '#db/queries/questionnaire-draft-revisions.ts'
import { listQuestionnaireVersions } from '#db/queries/questionnaire-versions.ts'
import {
  findQuestionnaireDraft,
  saveQuestionnaireDraft,
  type DraftDeed,
  type QuestionnaireDraft,
} from '#db/queries/questionnaire-drafts.ts'
import type { EditFault } from '#survey/edit-fault.ts'
import { editQuestionnaire, type EditOperation } from '#survey/edit-questionnaire.ts'
import type { EditorPage } from '#survey/editable-texts.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { isCoreLocked } from './draft-head.server.ts'
import { isKeptLocked } from './editor-fields.ts'
import { mergeFields, type FieldChange, type FieldResult } from './merge-fields.ts'

/** What somebody did on a page of the editor. */
export interface Edit {
  readonly page: EditorPage
  readonly changes: readonly FieldChange[]
  readonly operation: EditOperation | null
  /** Whether nothing is to be saved unless everything can be. */
  readonly isWhole: boolean
}

export type EditSaved =
  | {
      readonly status: 'saved'
      readonly revision: number
      readonly results: ReadonlyMap<string, FieldResult>
      /** Why the operation was not done; the fields are saved all the same. */
      readonly fault: EditFault['code'] | 'core_locked' | null
      readonly questionnaire: Questionnaire
    }
  | { readonly status: 'rejected'; readonly results: ReadonlyMap<string, FieldResult> }
  | { readonly status: 'published' | 'discarded' | 'unknown' | 'busy' }

/** Others may save between our reading and our writing; then it is read again. */
const mostTries = 6

/** So many earlier states are asked which ids and codes were used. */
const statesAsked = 40

/** Saves what somebody did on a page into the draft as it stands now. */
export async function saveEdit(deed: DraftDeed, edit: Edit): Promise<EditSaved> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const draft = await findQuestionnaireDraft(db, deed.studyId, deed.draftId)
    if (!draft) return { status: 'unknown' }
    if (draft.publishedAs !== null) return { status: 'published' }
    if (draft.discardedAt !== null) return { status: 'discarded' }
    const isLocked = isCoreLocked(draft)
    const merged = mergeFields(draft.content, edit.page, isLocked, edit.changes, markOf)
    const isHindered = [...merged.results.values()].some(
      ({ state }) => state !== 'changed' && state !== 'same',
    )
    if (edit.isWhole && isHindered) return { status: 'rejected', results: merged.results }
    const { questionnaire, fault } = await operate(draft, merged.questionnaire, edit.operation, isLocked)
    const saved = await saveQuestionnaireDraft(db, {
      ...deed,
      content: questionnaire,
      baseRevision: draft.revision,
      isApart: takesAway(edit.operation),
    })
    if (saved.status === 'conflict') continue
    if (saved.status !== 'saved' && saved.status !== 'unchanged') return { status: saved.status }
    return { status: 'saved', revision: saved.revision, results: merged.results, fault, questionnaire }
  }
  return { status: 'busy' }
}

/** What is taken away by a button can be taken back from the history, also when it was written just before. */
function takesAway(operation: EditOperation | null): boolean {
  if (operation?.kind === 'basis') return !operation.isAsked
  return operation?.kind.startsWith('remove') ?? false
}

/** A short mark of a value: the same for the same value, and tells nothing of it. */
export function markOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, 10)
}

async function operate(
  draft: QuestionnaireDraft,
  questionnaire: Questionnaire,
  operation: EditOperation | null,
  isLocked: boolean,
): Promise<{ questionnaire: Questionnaire; fault: EditFault['code'] | 'core_locked' | null }> {
  if (!operation) return { questionnaire, fault: null }
  if (isKeptLocked(operation, isLocked)) return { questionnaire, fault: 'core_locked' }
  const edited = editQuestionnaire(questionnaire, [operation], await statesBefore(draft, operation))
  return 'questionnaire' in edited
    ? { questionnaire: edited.questionnaire, fault: null }
    : { questionnaire, fault: edited.faults[0]?.code ?? 'wrong_type' }
}

/**
 * What new ids and codes must differ from, so that a name has one meaning in all of a study: its other versions, what the
 * draft was made from, and its latest states, oldest first.
 */
async function statesBefore(draft: QuestionnaireDraft, operation: EditOperation): Promise<Questionnaire[]> {
  if (!['addQuestion', 'addOption', 'basis'].includes(operation.kind)) return []
  const line = draft.parent === null ? [] : await lineageOf(db, [draft.parent])
  const ancestors = line.map(({ questionnaire }) => questionnaire).toReversed()
  const own = await listQuestionnaireVersions(db, draft.studyId)
  const published = await Promise.all(own.map(({ id }) => findQuestionnaire(db, id)))
  const states = await listDraftRevisions(db, draft.studyId, draft.id, { limit: statesAsked })
  return [
    ...published.filter((version) => version !== undefined).toReversed(),
    ...ancestors,
    ...states.map(({ content }) => content).toReversed(),
  ]
}
