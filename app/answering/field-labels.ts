import type { InformantRole } from '#survey/informant-wording.ts'
import {
  itemText,
  optionsOf,
  type Questionnaire,
  type QuestionPage,
  type Text,
} from '#survey/questionnaire.ts'
import { shownAnswer } from './shown-answer.ts'

/**
 * What somebody reads above a field of a page; `undefined` when the page has no such field.
 *
 * @param role in whose words items are asked; those of everybody when it is not known.
 */
export function labelOfField(
  questionnaire: Questionnaire,
  page: QuestionPage,
  field: string,
  role: InformantRole | undefined,
): Text | undefined {
  if (field === page.comment) return questionnaire.commentLabel
  const item = page.items.find(({ id }) => id === field)
  if (item) return role ? itemText(item, role) : item.text
  return page.questions.find(({ id }) => id === field)?.text
}

/** A stored or sent value of a field as a person reads it; `''` when there is none, or it is none of the options. */
export function shownValue(
  questionnaire: Questionnaire,
  page: QuestionPage,
  field: string,
  value: string,
): Text | string {
  if (page.items.some(({ id }) => id === field)) {
    return optionsOf(questionnaire).find((option) => String(option.value) === value)?.label ?? ''
  }
  const question = page.questions.find(({ id }) => id === field)
  return question ? shownAnswer(question, value) : value
}
