import { integerFrom } from '../format-shape.ts'
import type { Question, Text } from '../questionnaire.ts'
import { fieldName, questionnaireLimits } from '../read-questionnaire.ts'
import type { ImportFindings } from './import-notes.ts'
import { noText } from './imported-questionnaire.ts'
import { own, optionsFrom, readChoices } from './survey-choices.ts'
import { choicesOf } from './survey-closed.ts'
import { addChoice, addItem, elementOf } from './survey-items.ts'
import { readRows } from './survey-matrix.ts'
import { checkProperties, questionProperties } from './survey-properties.ts'
import { spareTextAt, textAt, type Properties, type QuestionReading } from './survey-reading.ts'

/** How long an answer may be when the file does not say. */
const usualLength = { text: 500, comment: 2000 }
/** The numbers of a number question when the file does not say. */
const usualNumber = questionnaireLimits.number

/**
 * Reads one question of a SurveyJS definition whose type is one of ours. A question with one choice of several counts
 * as an item when it belongs to an element, by itself or by its page, and does not say `counts: false`.
 */
export function readSurveyQuestion(
  question: Properties,
  path: string,
  type: string,
  pageElement: string | undefined,
  reading: QuestionReading,
): void {
  const { findings } = reading
  const known = questionProperties[type]
  if (known) checkProperties(question, path, known, findings)
  const element = elementOf(question, path, pageElement, findings)
  if (element === false) return
  if (type === 'matrix') return readRows(question, path, element, reading)

  const id = own(question, 'name')
  const title = textAt(question, 'title', path, reading) ?? noText
  if (type === 'comment' && element !== undefined && id === `${element}_comment`) {
    return readComment(question, path, title, reading)
  }
  if (type === 'checkbox' && element !== undefined && id === `${element}_basis`) {
    const choices = readChoices(own(question, 'choices') ?? [], `${path}.choices`, reading.language, findings)
    const options = choices && optionsFrom(choices, findings)
    if (options) reading.into.agreeOnBasis(title, options, path)
    return
  }
  const name = fieldName(id, `${path}.name`, findings.faults)
  if (name === undefined) return
  const hint = spareTextAt(question, 'description', path, reading)
  if (type === 'text' || type === 'comment') {
    const asked = readOpen(question, path, type, { id: name, text: title, ...(hint && { hint }) }, findings)
    if (asked) reading.into.addQuestion(element, asked, `${path}.name`)
    return
  }
  const isItem = element !== undefined && type !== 'checkbox' && own(question, 'counts') !== false
  const choices = choicesOf(question, path, type, isItem, reading)
  if (!choices) return
  if (isItem) {
    if (type !== 'radiogroup') findings.note('changed_type', path, type)
    return addItem(question, path, name, title, element, choices, reading)
  }
  addChoice(path, type, { id: name, text: title, ...(hint && { hint }) }, element, choices, reading)
}

function readComment(
  question: Properties,
  path: string,
  title: Text,
  { into, findings }: QuestionReading,
): void {
  const length = lengthOf(question, path, usualLength.comment, findings)
  if (own(question, 'description') !== undefined)
    findings.note('ignored', `${path}.description`, 'description')
  if (length !== undefined) into.agreeOnComment(title, length, path)
}

function readOpen(
  question: Properties,
  path: string,
  type: 'text' | 'comment',
  common: Pick<Question, 'id' | 'text' | 'hint'>,
  findings: ImportFindings,
): Question | undefined {
  const { faults } = findings
  const inputType = own(question, 'inputType') ?? 'text'
  if (inputType === 'number') {
    const edge = (name: 'min' | 'max', usual: number) => {
      const value = own(question, name)
      if (value === undefined) findings.note('filled_in', `${path}.${name}`, name)
      return value === undefined
        ? usual
        : integerFrom(-usualNumber, usualNumber)(value, `${path}.${name}`, faults)
    }
    const [minimum, maximum] = [edge('min', -usualNumber), edge('max', usualNumber)]
    if (minimum === undefined || maximum === undefined) return undefined
    if (minimum > maximum)
      return faults.add(`${path}.max`, 'out_of_range', { value: maximum, expected: `≥ ${minimum}` })
    return { ...common, kind: 'number', minimum, maximum }
  }
  if (inputType !== 'text') {
    return faults.add(`${path}.inputType`, 'unknown_value', { value: inputType, expected: 'text, number' })
  }
  const maxLength = lengthOf(question, path, usualLength[type], findings)
  return maxLength === undefined ? undefined : { ...common, kind: type, maxLength }
}

function lengthOf(
  question: Properties,
  path: string,
  usual: number,
  findings: ImportFindings,
): number | undefined {
  const length = own(question, 'maxLength')
  // −1 is how SurveyJS says that there is no limit
  if (length !== undefined && length !== -1) {
    return integerFrom(1, questionnaireLimits.answerLength)(length, `${path}.maxLength`, findings.faults)
  }
  findings.note('filled_in', `${path}.maxLength`, 'maxLength')
  return usual
}
