import { fieldName, questionnaireLimits } from '../read-questionnaire.ts'
import { own, readChoices } from './survey-choices.ts'
import { addChoice, addItem, elementOf } from './survey-items.ts'
import { checkProperties } from './survey-properties.ts'
import { spareTextAt, textAt, type Properties, type QuestionReading } from './survey-reading.ts'

/** The rows of a matrix are questions of their own, with its columns as choices. */
export function readRows(
  question: Properties,
  path: string,
  element: string | undefined,
  reading: QuestionReading,
): void {
  const { findings, language } = reading
  const { faults } = findings
  for (const name of ['title', 'description', 'name'] as const) {
    if (own(question, name) !== undefined) findings.note('ignored', `${path}.${name}`, `matrix.${name}`)
  }
  const choices = readChoices(own(question, 'columns') ?? [], `${path}.columns`, language, findings)
  const rows = own(question, 'rows') ?? []
  if (!Array.isArray(rows)) return faults.add(`${path}.rows`, 'wrong_type', { value: rows, expected: 'list' })
  if (rows.length > questionnaireLimits.questions) {
    return faults.add(`${path}.rows`, 'too_many', {
      value: rows.length,
      expected: String(questionnaireLimits.questions),
    })
  }
  rows.forEach((one: unknown, index) => {
    const at = `${path}.rows[${index}]`
    const row =
      typeof one === 'object' && one !== null && !Array.isArray(one) ? (one as Properties) : { value: one }
    checkProperties(row, at, rowProperties, findings)
    const rowElement = elementOf(row, at, element, findings)
    const id = fieldName(own(row, 'value'), `${at}.value`, faults)
    if (rowElement === false || id === undefined || !choices) return
    const text = textAt(row, 'text', at, reading) ?? { da: id, en: id }
    const counts = own(row, 'counts') ?? own(question, 'counts')
    const common = { ...question, ...row, description: own(row, 'description') }
    if (rowElement !== undefined && counts !== false) {
      findings.note('changed_type', at, 'matrix')
      addItem(common, at, id, text, rowElement, choices, reading)
    } else {
      const hint = spareTextAt(row, 'description', at, reading)
      addChoice(at, 'matrix', { id, text, ...(hint && { hint }) }, rowElement, choices, reading)
    }
  })
}

const rowProperties = {
  read: new Set(['value', 'text', 'description', 'element', 'reverse', 'weight', 'counts', 'titleByRole']),
  ignored: new Set<string>(),
}
