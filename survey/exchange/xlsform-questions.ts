import { numberFrom } from '../format-shape.ts'
import { informantRoles } from '../informant-wording.ts'
import { ownPageId, type Text } from '../questionnaire.ts'
import { fieldName, questionnaireLimits } from '../read-questionnaire.ts'
import { elementIds } from '../typology.ts'
import type { ImportFindings } from './import-notes.ts'
import { noText, type ImportedQuestionnaire } from './imported-questionnaire.ts'
import { optionsFrom, scaleOf, type ImportedChoice } from './survey-choices.ts'
import { lengthOf, noteAppearance, questionOf, spare } from './xlsform-kinds.ts'
import { sheetRows, type FormLanguage, type SheetRow } from './xlsform-rows.ts'
import type { Sheet } from './xlsform.ts'

interface Reading {
  readonly into: ImportedQuestionnaire
  readonly findings: ImportFindings
}

type Lists = ReadonlyMap<string, readonly ImportedChoice[]>

const columns = {
  plain: [
    'type',
    'name',
    'required',
    'relevant',
    'appearance',
    'constraint',
    'element',
    'reverse',
    'weight',
    'counts',
  ],
  translated: ['label', 'hint', ...informantRoles.map((role) => `label_${role}`)],
}
/** What phones note of themselves; nothing is asked. */
const notQuestions =
  /^(start|end|today|deviceid|phonenumber|username|email|simserial|subscriberid|audit|calculate|hidden|start-geopoint|background-audio)$/

/** Reads the rows of the `survey` sheet, in order: groups are elements, the page of one's own, or nothing to us. */
export function readSurveyRows(sheet: Sheet, lists: Lists, language: FormLanguage, reading: Reading): void {
  const { findings } = reading
  const groups: { element: string | undefined }[] = []
  let last = 'survey!1'
  for (const row of sheetRows(sheet, columns, language, findings)) {
    last = row.at('type')
    const [type = '', list = '', ...rest] = row
      .cell('type')
      .replace(/^(begin|end) /, '$1_')
      .split(/\s+/)
    if (row.cell('relevant') !== '') findings.note('not_honoured', row.at('relevant'), 'relevant')
    if (/^(yes|true|ja|1)/i.test(row.cell('required')))
      findings.note('ignored', row.at('required'), 'required')
    if (type === 'begin_group') groups.push(openGroup(row, groups.at(-1)?.element, reading))
    else if (type === 'end_group') {
      if (!groups.pop()) findings.faults.add(row.at('type'), 'unbalanced_group')
    } else if (notQuestions.test(type)) findings.note('ignored', row.at('type'), type)
    else {
      if (rest.length > 0) findings.note('not_honoured', row.at('type'), rest.join(' ').slice(0, 40))
      readRow(row, type, list, groups.at(-1)?.element, lists, reading)
    }
  }
  if (groups.length > 0) findings.faults.add(last, 'unbalanced_group')
}

function openGroup(
  row: SheetRow,
  outer: string | undefined,
  { into, findings }: Reading,
): { element: string | undefined } {
  const name = row.cell('name')
  const label = row.text('label') ?? noText
  const stated = row.cell('element') || name
  const element = elementIds.includes(stated) ? stated : undefined
  const isNamed = label.da !== '' || label.en !== ''
  const parts = element === undefined ? undefined : into.element(element)
  if (parts && element === name) {
    if (parts.name) findings.faults.add(row.at('name'), 'duplicate_id', { value: name })
    parts.name = label
  } else if (name === ownPageId) into.ownPage = { name: label, questions: into.ownPage?.questions ?? [] }
  else if (isNamed) findings.note('ignored', row.at('name'), 'begin_group label')
  return { element: element ?? (name === ownPageId ? undefined : outer) }
}

function readRow(
  row: SheetRow,
  type: string,
  list: string,
  groupElement: string | undefined,
  lists: Lists,
  reading: Reading,
): void {
  const { into, findings } = reading
  const { faults } = findings
  const name = row.cell('name')
  const text = row.text('label')
  const stated = row.cell('element')
  if (stated !== '' && !elementIds.includes(stated)) {
    return faults.add(row.at('element'), 'unknown_value', { value: stated, expected: 'e01–e11' })
  }
  const element = stated || groupElement
  if (type === 'note') return readNote(row, name, text, groupElement, reading)
  if (!['text', 'integer', 'select_one', 'select_multiple'].includes(type)) {
    return findings.note('left_out', row.at('type'), type.slice(0, 40))
  }
  if (!text) return
  if (type === 'text' && element !== undefined && name === `${element}_comment`) {
    const maxLength = lengthOf(row, 'comment', findings)
    if (maxLength !== undefined) into.agreeOnComment(text, maxLength, row.at('name'))
    return
  }
  const choices = type.startsWith('select_') ? lists.get(list) : []
  if (!choices) return faults.add(row.at('type'), 'unknown_value', { value: list, expected: 'choices' })
  if (choices.length > questionnaireLimits.options) {
    return faults.add(row.at('type'), 'too_many', {
      value: choices.length,
      expected: String(questionnaireLimits.options),
    })
  }
  if (type === 'select_multiple' && element !== undefined && name === `${element}_basis`) {
    const options = optionsFrom(choices, findings)
    if (options) into.agreeOnBasis(text, options, row.at('name'))
    return
  }
  const id = fieldName(name, row.at('name'), faults)
  if (id === undefined) return
  const isItem = type === 'select_one' && element !== undefined && !isNo(row.cell('counts'))
  if (isItem) return addItem(row, id, text, element, choices, reading)
  const question = questionOf(row, type, id, text, choices, findings)
  if (question) into.addQuestion(element, question, row.at('name'))
}

/** The notes of an element are its meaning and what it is not; other notes have no place here. */
function readNote(
  row: SheetRow,
  name: string,
  text: Text | undefined,
  element: string | undefined,
  { into, findings }: Reading,
): void {
  const parts = element === undefined ? undefined : into.element(element)
  if (!text) return
  if (parts && name === `${element}_meaning`) parts.meaning = text
  else if (parts && name === `${element}_is_not`) parts.isNot = text
  else findings.note('ignored', row.at('name'), 'note')
}

function addItem(
  row: SheetRow,
  id: string,
  text: Text,
  element: string,
  choices: readonly ImportedChoice[],
  { into, findings }: Reading,
): void {
  const { faults } = findings
  const before = faults.faults.length
  const scale = scaleOf(choices, findings)
  if (scale) into.agreeOnScale(scale, row.at('type'))
  const anchor = spare(row.text('hint'))
  const byRole = informantRoles.flatMap((role) => {
    const inRole = spare(row.text(`label_${role}`))
    return inRole ? [[role, inRole] as const] : []
  })
  const reverse = row.cell('reverse')
  if (!isNo(reverse) && !isYes(reverse) && reverse !== '') {
    faults.add(row.at('reverse'), 'unknown_value', { value: reverse, expected: 'yes, no' })
  }
  const weight = weightOf(row, findings)
  noteAppearance(row, [], findings)
  if (row.cell('constraint') !== '') findings.note('not_honoured', row.at('constraint'), 'constraint')
  if (faults.faults.length > before) return
  into.addItem(
    element,
    {
      id,
      text,
      ...(byRole.length > 0 && { textByRole: Object.fromEntries(byRole) }),
      ...(anchor && { anchor }),
      reverse: isYes(reverse),
      ...(weight !== undefined && { weight }),
    },
    row.at('name'),
  )
}

function weightOf(row: SheetRow, { faults }: ImportFindings): number | undefined {
  const cell = row.cell('weight')
  if (cell === '') return undefined
  // Danish spreadsheets write a comma
  const number = /^-?\d+([.,]\d+)?(e-?\d+)?$/i.test(cell) ? Number(cell.replace(',', '.')) : cell
  return numberFrom(0, questionnaireLimits.weight)(number, row.at('weight'), faults)
}

const isYes = (cell: string) => /^(yes|true|ja|1)$/i.test(cell)
const isNo = (cell: string) => /^(no|false|nej|0)$/i.test(cell)
