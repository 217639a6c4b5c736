import { editableTexts, isMeasuredText, type EditorPage } from '#survey/editable-texts.ts'
import { questionPlaces } from '#survey/edited-parts.ts'
import { isCoreOperation, type EditOperation } from '#survey/edit-questionnaire.ts'
import { findElement, type Item, type Question, type Questionnaire } from '#survey/questionnaire.ts'

/** One control of the editor: a text in one language, or a setting of an item or a question. */
export interface EditorField {
  /** `item.e01_1.text.da`, `weight.e01_1`, `maximum.q2`. */
  readonly name: string
  /** As a form sends it. */
  readonly value: string
  /** What sending another value means; `null` for a value that the control cannot have. */
  readonly operation: (value: string) => EditOperation | null
}

/** Every control of a page of the editor, without those that the locked core keeps from being changed. */
export function editorFields(
  questionnaire: Questionnaire,
  page: EditorPage,
  isLocked: boolean,
): readonly EditorField[] {
  const texts = editableTexts(questionnaire)
    .filter((text) => text.page === page && !(isLocked && isMeasuredText(text.path)))
    .flatMap(({ path, text }) =>
      (['da', 'en'] as const).map((language): EditorField => ({
        name: `${path}.${language}`,
        value: text[language],
        operation: (value) => ({ kind: 'text', path, language, value }),
      })),
    )
  const items = findElement(questionnaire, page)?.items ?? []
  const questions = questionPlaces(questionnaire).find(({ place }) => place === page)?.questions ?? []
  return [...texts, ...(isLocked ? [] : items.flatMap(itemSettings)), ...questions.flatMap(questionSettings)]
}

/** Whether the locked core keeps an operation from being done. */
export function isKeptLocked(operation: EditOperation, isLocked: boolean): boolean {
  return isLocked && isCoreOperation(operation)
}

function itemSettings({ id, reverse, weight = 1 }: Item): EditorField[] {
  return [
    {
      name: `reverse.${id}`,
      value: reverse ? 'yes' : 'no',
      operation: (value) =>
        value === 'yes' || value === 'no' ? { kind: 'reverse', item: id, reverse: value === 'yes' } : null,
    },
    {
      name: `weight.${id}`,
      value: String(weight),
      operation: (value) => withNumber(value, (number) => ({ kind: 'weight', item: id, weight: number })),
    },
  ]
}

function questionSettings(question: Question): EditorField[] {
  const { id } = question
  switch (question.kind) {
    case 'text':
    case 'comment':
      return [
        {
          name: `maxLength.${id}`,
          value: String(question.maxLength),
          operation: (value) =>
            withNumber(value, (maxLength) => ({ kind: 'maxLength', question: id, maxLength })),
        },
      ]
    case 'number':
      return (['minimum', 'maximum'] as const).map((end) => ({
        name: `${end}.${id}`,
        value: String(question[end]),
        operation: (value) =>
          withNumber(value, (number) => ({ kind: 'limit', question: id, end, value: number })),
      }))
    case 'choice':
      return [
        {
          name: `shownAs.${id}`,
          value: question.shownAs ?? 'radio',
          operation: (value) =>
            value === 'radio' || value === 'dropdown'
              ? { kind: 'shownAs', question: id, shownAs: value }
              : null,
        },
      ]
    case 'choices':
      return []
  }
}

/** A number as a person writes it, with a comma or a dot; `null` for anything else. */
function withNumber(value: string, make: (number: number) => EditOperation): EditOperation | null {
  const text = value.trim().replace(',', '.')
  return /^-?\d{1,10}(\.\d{1,3})?$/.test(text) ? make(Number(text)) : null
}
