import { listOf, tupleOf } from '../format-shape.ts'
import type { CategoryId, Questionnaire, Text } from '../questionnaire.ts'
import { fieldName, questionnaireLimits, readQuestionnaire, versionId } from '../read-questionnaire.ts'
import { typology } from '../typology.ts'
import type { ImportedDefinition } from './from-survey-json.ts'
import { ImportFindings } from './import-notes.ts'
import { ImportedQuestionnaire, noText, type ImportedHead } from './imported-questionnaire.ts'
import { scaleOf, type ImportedChoice } from './survey-choices.ts'
import { readWording } from './xlsform-wording.ts'
import { readSurveyRows } from './xlsform-questions.ts'
import { languageOf, sheetRows, type FormLanguage, type SheetRow } from './xlsform-rows.ts'
import type { Sheet } from './xlsform.ts'

/** How many rows below its header a sheet may have. */
export const xlsformLimits = { survey: 500, choices: 5000, settings: 1, texts: 500 } as const

/**
 * Reads the sheets of an XLSForm as a draft in our own format. What is not taken over is noted with sheet and cell;
 * what would not make a questionnaire is a fault. There is no branching here: `relevant` is noted as not followed.
 *
 * @param sheets all there are in the workbook; the header of each is its first row.
 * @param id of the draft when `form_id` is none of ours.
 * @param base where names and meanings of elements and categories are taken from when the form has none.
 */
export function xlsformQuestionnaire(
  sheets: readonly Sheet[],
  id: string,
  base: Questionnaire,
): ImportedDefinition {
  const findings = new ImportFindings()
  const { faults } = findings
  const found = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name)
  for (const { name } of sheets) {
    if (!Object.hasOwn(xlsformLimits, name.trim().toLowerCase()))
      findings.note('ignored', name.slice(0, 40), name.slice(0, 40))
  }
  for (const [name, most] of Object.entries(xlsformLimits)) {
    const rows = (found(name)?.rows.length ?? 1) - 1
    if (rows > most) faults.add(name, 'too_many', { value: rows, expected: String(most) })
  }
  const survey = found('survey')
  if (!survey) faults.add('survey', 'missing')
  if (!survey || faults.faults.length > 0) return { faults: faults.faults }

  const settings = found('settings')
  const language = defaultLanguage(settings, findings)
  const into = new ImportedQuestionnaire(findings)
  const [setting] = settings ? sheetRows(settings, settingColumns, language, findings) : []
  const texts = found('texts')
  const wording = texts ? sheetRows(texts, textColumns, language, findings) : []
  readHead(into, setting, wording, language, findings)
  const choices = found('choices')
  const lists = listsIn(choices ? sheetRows(choices, choiceColumns, language, findings) : [], findings)
  const scale = lists.get(setting?.cell('scale') ?? '')
  const read = scale && scaleOf(scale, findings)
  if (read) into.agreeOnScale(read, setting?.at('scale') ?? '')
  readSurveyRows(survey, lists, language, { into, findings })
  return finished(into, id, base, findings)
}

const settingColumns = {
  plain: ['form_id', 'form_title', 'default_language', 'parent', 'scale', 'opposites', 'elements_inferred'],
  translated: [],
}
const choiceColumns = { plain: ['list_name', 'name', 'missing'], translated: ['label'] }
const textColumns = { plain: ['name'], translated: ['label'] }

function finished(
  into: ImportedQuestionnaire,
  id: string,
  base: Questionnaire,
  { faults, notes }: ImportFindings,
): ImportedDefinition {
  if (faults.faults.length > 0) return { faults: faults.faults }
  const read = readQuestionnaire(into.finish(id, base))
  return 'faults' in read ? read : { ...read, ignored: notes }
}

function defaultLanguage(settings: Sheet | undefined, findings: ImportFindings): FormLanguage {
  const column = settings?.rows[0]?.findIndex((header) => header.trim() === 'default_language') ?? -1
  const stated = settings?.rows[1]?.[column]?.trim() ?? ''
  if (stated === '' || stated === 'default') return 'da'
  const language = languageOf(stated)
  if (!language)
    findings.faults.add('settings', 'unknown_value', { value: stated, expected: 'Dansk (da), English (en)' })
  return language ?? 'da'
}

function readHead(
  into: ImportedQuestionnaire,
  setting: SheetRow | undefined,
  wording: readonly SheetRow[],
  language: FormLanguage,
  findings: ImportFindings,
): void {
  const { faults } = findings
  const texts = new Map<string, Text>()
  for (const row of wording) {
    const name = row.cell('name')
    const text = row.text('label')
    if (texts.has(name)) faults.add(row.at('name'), 'duplicate_id', { value: name })
    if (text) texts.set(name, text)
  }
  const taken = (name: string) => {
    const text = texts.get(name)
    texts.delete(name)
    return text
  }
  const plain = setting?.cell('form_title') ?? ''
  const licence = taken('licence')
  const formId = setting?.cell('form_id') ?? ''
  const parent = setting?.cell('parent') ?? ''
  const title = taken('title') ?? { ...noText, [language]: plain }
  const head: ImportedHead = { title, source: taken('source') ?? noText, stem: taken('stem') ?? noText }
  const inferred = (setting?.cell('elements_inferred') ?? '').split(/\s+/)
  for (const { category } of typology) {
    const name = taken(`categories.${category}`)
    if (name)
      into.categories.set(category as CategoryId, { name, elementsInferred: inferred.includes(category) })
  }
  const opposites = setting && readOpposites(setting, findings)
  into.head = {
    ...head,
    // forms made elsewhere have ids of their own kind
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(formId) && { id: formId.slice(0, 64) }),
    ...(licence && (licence.da !== '' || licence.en !== '') && { licence }),
    ...(parent !== '' && versionId(parent, setting?.at('parent') ?? '', faults) && { parent }),
    ...(opposites && { opposites }),
    ...readWording(texts, faults),
  }
  for (const name of texts.keys()) findings.note('ignored', 'texts', name.slice(0, 60))
}

const pairs = listOf(tupleOf<readonly [string, string]>(fieldName, fieldName), questionnaireLimits.opposites)

function readOpposites(setting: SheetRow, { faults }: ImportFindings) {
  const cell = setting.cell('opposites')
  if (cell === '') return undefined
  return pairs(
    cell.split(',').map((pair) => pair.trim().split(/\s+/)),
    setting.at('opposites'),
    faults,
  )
}

/** The choices of each list. A row without a name only says that the list is there. */
function listsIn(rows: readonly SheetRow[], { faults }: ImportFindings): Map<string, ImportedChoice[]> {
  const lists = new Map<string, ImportedChoice[]>()
  for (const row of rows) {
    const list = row.cell('list_name')
    const value = row.cell('name')
    if (list === '') faults.add(row.at('list_name'), 'missing')
    const choices = lists.get(list) ?? []
    lists.set(list, choices)
    const label = row.text('label')
    if (value === '' && label && label.da === '' && label.en === '') continue
    if (value === '') faults.add(row.at('name'), 'missing')
    const missing = missingOf(row, faults)
    if (label) choices.push({ path: row.at('name'), value, label, missing })
  }
  return lists
}

function missingOf(row: SheetRow, faults: ImportFindings['faults']): boolean | number {
  const cell = row.cell('missing').toLowerCase()
  if (cell === '-7' || cell === '-8') return Number(cell)
  if (/^(yes|true|ja|1)$/.test(cell)) return true
  if (!/^(no|false|nej|0|)$/.test(cell)) {
    faults.add(row.at('missing'), 'unknown_value', { value: cell, expected: 'yes, -7, -8' })
  }
  return false
}
