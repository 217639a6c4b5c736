import { editQuestionnaire } from '#survey/edit-questionnaire.ts'
import type { EditorPage } from '#survey/editable-texts.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { editorFields } from './editor-fields.ts'

/** What somebody left in a control, and the mark of what stood there when their page was made. */
export interface FieldChange {
  readonly name: string
  readonly value: string
  readonly seen: string
}

/** What became of a control. `value` is what stands in the draft now. */
export type FieldResult =
  | { readonly state: 'changed'; readonly value: string }
  | { readonly state: 'same'; readonly value: string }
  /** Somebody else changed it after the page was made: theirs is `value`, and nothing is written. */
  | { readonly state: 'conflict'; readonly value: string }
  /** What it belonged to is not there any more. */
  | { readonly state: 'gone' }
  | { readonly state: 'refused'; readonly code: string; readonly expected: string | null }

/**
 * Takes what somebody left in the controls of a page into a draft that others may have changed meanwhile, each on its
 * own. A control they did not touch takes nothing back.
 *
 * @param mark short text that differs when a value differs.
 */
export function mergeFields(
  questionnaire: Questionnaire,
  page: EditorPage,
  isLocked: boolean,
  changes: readonly FieldChange[],
  mark: (value: string) => string,
): { readonly questionnaire: Questionnaire; readonly results: ReadonlyMap<string, FieldResult> } {
  const fields = new Map(editorFields(questionnaire, page, isLocked).map((field) => [field.name, field]))
  const results = new Map<string, FieldResult>()
  let merged = questionnaire
  const take = ({ name, value, seen }: FieldChange): void => {
    const field = fields.get(name)
    if (!field) return void results.set(name, { state: 'gone' })
    const sent = field.asKept(value)
    if (sent === field.value || mark(sent) === seen) {
      return void results.set(name, { state: 'same', value: field.value })
    }
    if (mark(field.value) !== seen) {
      return void results.set(name, { state: 'conflict', value: field.value })
    }
    const operation = field.operation(value)
    if (!operation) return void results.set(name, { state: 'refused', code: 'wrong_type', expected: null })
    const edited = editQuestionnaire(merged, [operation])
    if ('questionnaire' in edited) {
      merged = edited.questionnaire
      results.set(name, { state: 'changed', value: sent })
    } else {
      const { code = 'wrong_type', expected = null } = edited.faults[0] ?? {}
      results.set(name, { state: 'refused', code, expected })
    }
  }
  changes.forEach(take)
  // what was refused for what stood beside it may be right now: both ends of a range
  changes.filter(({ name }) => results.get(name)?.state === 'refused').forEach(take)
  return { questionnaire: merged, results }
}
