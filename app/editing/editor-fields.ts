import { editableTexts, isMeasuredText, type EditorPage } from '#survey/editable-texts.ts'
import { questionPlaces } from '#survey/edited-parts.ts'
import { plainText } from '#survey/plain-text.ts'
import { isCoreOperation, type EditOperation } from '#survey/edit-questionnaire.ts'
import { findElement, type Item, type Question, type Questionnaire } from '#survey/questionnaire.ts'
import { typedNumber, typedWholeNumber } from './typed-number.ts'

/** One control of the editor: a text in one language, or a setting of an item or a question. */
export interface EditorField {
  /** `item.e01_1.text.da`, `weight.e01_1`, `maximum.q2`. */
  readonly name: string
  /** As a form sends it. */
  readonly value: string
  /** A typed value as it would stand here once it is saved. */
  readonly asKept: (value: string) => string
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
        asKept: plainText,
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
      asKept: asTyped,
      operation: (value) =>
        value === 'yes' || value === 'no' ? { kind: 'reverse', item: id, reverse: value === 'yes' } : null,
    },
    {
      name: `weight.${id}`,
      ...number(weight, typedNumber, (typed) => ({ kind: 'weight', item: id, weight: typed })),
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
          ...number(question.maxLength, typedWholeNumber, (maxLength) => ({
            kind: 'maxLength',
            question: id,
            maxLength,
          })),
        },
      ]
    case 'number':
      return (['minimum', 'maximum'] as const).map((end) => ({
        name: `${end}.${id}`,
        ...number(question[end], typedWholeNumber, (value) => ({ kind: 'limit', question: id, end, value })),
      }))
    case 'choice':
      return [
        {
          name: `shownAs.${id}`,
          value: question.shownAs ?? 'radio',
          asKept: asTyped,
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

const asTyped = (value: string) => value

/** The parts of a field that is a number. */
function number(
  value: number,
  read: (typed: string) => number | null,
  make: (number: number) => EditOperation,
): Omit<EditorField, 'name'> {
  return {
    value: String(value),
    asKept: (typed) => String(read(typed) ?? typed),
    operation: (typed) => {
      const known = read(typed)
      return known === null ? null : make(known)
    },
  }
}
