import type { FormatFault } from '../format-fault.ts'
import {
  asObject,
  boolean,
  listOf,
  objectOf,
  oneOf,
  required,
  spareText,
  text,
  tupleOf,
} from '../format-shape.ts'
import { isOfReadableSize } from '../format-size.ts'
import { ImportFindings, type ImportNote } from './import-notes.ts'
import { ImportedQuestionnaire, noText } from './imported-questionnaire.ts'
import { ownPageId, type CategoryId, type Questionnaire, type Text } from '../questionnaire.ts'
import { fieldName, questionnaireLimits, readQuestionnaire, versionId } from '../read-questionnaire.ts'
import { facts, scopeCheck } from '../read-wording.ts'
import { own, readChoices, scaleOf } from './survey-choices.ts'
import {
  checkProperties,
  pageProperties,
  questionProperties,
  refusedTypes,
  surveyHeadProperties,
} from './survey-properties.ts'
import { readSurveyQuestion } from './survey-questions.ts'
import type { QuestionReading } from './survey-reading.ts'
import { surveyText } from './survey-texts.ts'
import { elementIds } from '../typology.ts'

/** What an import of a definition came to. */
export type ImportedDefinition =
  | { readonly questionnaire: Questionnaire; readonly ignored: readonly ImportNote[] }
  | { readonly faults: readonly FormatFault[] }

/**
 * Reads a SurveyJS definition of unknown origin as a draft in our own format, by lists of what we understand; no
 * SurveyJS is asked. Everything else is a fault with its path, or for mere layout a note.
 *
 * @param id of the draft when the definition has no `questionnaire` of its own.
 * @param base where names and meanings of elements and categories are taken from when the definition has none.
 * @returns a draft that `readQuestionnaire` accepts, or the first 50 faults.
 */
export function surveyQuestionnaire(value: unknown, id: string, base: Questionnaire): ImportedDefinition {
  const findings = new ImportFindings()
  const { faults } = findings
  const survey = isOfReadableSize(value, faults) ? asObject(value, '', faults) : undefined
  if (!survey) return { faults: faults.faults }
  checkProperties(survey, '', surveyHeadProperties, findings)
  const into = new ImportedQuestionnaire(findings)
  const language = languageOf(own(survey, 'locale'), findings)
  const reading: QuestionReading = { into, findings, language }
  readHead(survey, reading)
  for (const [page, path] of pagesIn(survey, findings)) readPage(page, path, reading)
  if (faults.faults.length > 0) return { faults: faults.faults }
  const read = readQuestionnaire(into.finish(id, base))
  return 'faults' in read ? read : { ...read, ignored: findings.notes }
}

function languageOf(locale: unknown, findings: ImportFindings): 'da' | 'en' {
  if (locale === undefined || locale === '' || locale === 'default') return 'en'
  return oneOf('da', 'en')(locale, 'locale', findings.faults) ?? 'en'
}

function readHead(survey: Readonly<Record<string, unknown>>, reading: QuestionReading): void {
  const { into, findings, language } = reading
  const { faults } = findings
  const at = <T>(name: string, read: (value: unknown, path: string) => T | undefined): T | undefined => {
    const value = own(survey, name)
    return value === undefined ? undefined : read(value, name)
  }
  const words = (value: unknown, path: string) => surveyText(value, path, language, findings)
  const id = at('questionnaire', (one, path) => versionId(one, path, faults))
  const parent = at('parent', (one, path) => versionId(one, path, faults))
  const licence = at('licence', words)
  const opposites = at('opposites', (one, path) => pairs(one, path, faults))
  const scope = at('scopeCheck', (one, path) => scopeCheck(one, path, faults))
  const informant = at('facts', (one, path) => facts(one, path, faults))
  into.head = {
    ...(id !== undefined && { id }),
    title: at('title', words) ?? noText,
    source: at('source', words) ?? noText,
    ...(licence && (licence.da !== '' || licence.en !== '') && { licence }),
    ...(parent !== undefined && { parent }),
    ...(scope && { scopeCheck: scope }),
    ...(informant && { facts: informant }),
    stem: at('stem', words) ?? noText,
    ...(opposites && { opposites }),
  }
  for (const { id: category, ...named } of at('categories', (one, path) => categories(one, path, faults)) ??
    []) {
    into.categories.set(category, named)
  }
  const choices = at('scale', (one, path) => readChoices(one, path, language, findings))
  const scale = choices && scaleOf(choices, findings)
  if (scale) into.agreeOnScale(scale, 'scale')
}

const pairs = listOf(tupleOf<readonly [string, string]>(fieldName, fieldName), questionnaireLimits.opposites)
const categories = listOf(
  objectOf<{ id: CategoryId; name: Text; elementsInferred: boolean }>({
    id: required(oneOf('knowledge', 'concept', 'spread', 'adaptation')),
    name: required(text),
    elementsInferred: required(boolean),
  }),
  4,
)

/** The pages, or the questions of a definition that has only one. */
function pagesIn(
  survey: Readonly<Record<string, unknown>>,
  findings: ImportFindings,
): [Readonly<Record<string, unknown>>, string][] {
  const { faults } = findings
  const elements = own(survey, 'elements')
  const pages = own(survey, 'pages') ?? []
  const whole: [Readonly<Record<string, unknown>>, string][] =
    elements === undefined ? [] : [[{ elements }, '']]
  if (!Array.isArray(pages)) {
    faults.add('pages', 'wrong_type', { value: pages, expected: 'list' })
    return whole
  }
  return [
    ...whole,
    ...pages.flatMap((page: unknown, index): [Readonly<Record<string, unknown>>, string][] => {
      const object = asObject(page, `pages[${index}]`, faults)
      return object ? [[object, `pages[${index}]`]] : []
    }),
  ]
}

function readPage(page: Readonly<Record<string, unknown>>, path: string, reading: QuestionReading): void {
  const { into, findings, language } = reading
  const { faults } = findings
  if (path !== '') checkProperties(page, path, pageProperties, findings)
  const name = own(page, 'name')
  const element = typeof name === 'string' && elementIds.includes(name) ? name : undefined
  const words = (property: string) =>
    own(page, property) === undefined
      ? undefined
      : surveyText(own(page, property), `${path}.${property}`, language, findings)
  const title = words('title')
  const description = words('description')
  const isNot =
    own(page, 'isNot') === undefined ? undefined : spareText(own(page, 'isNot'), `${path}.isNot`, faults)
  const parts = element === undefined ? undefined : into.element(element)
  if (parts) {
    if (parts.name && title) faults.add(`${path}.name`, 'duplicate_id', { value: element })
    if (title) parts.name = title
    if (description) parts.meaning = description
    if (isNot) parts.isNot = isNot
  } else {
    if (name === ownPageId) into.ownPage = { name: title ?? noText, questions: into.ownPage?.questions ?? [] }
    else if (title) findings.note('ignored', `${path}.title`, 'page.title')
    if (description) findings.note('ignored', `${path}.description`, 'page.description')
    if (isNot) findings.note('ignored', `${path}.isNot`, 'isNot')
  }
  const questions = own(page, 'elements') ?? []
  const at = path === '' ? 'elements' : `${path}.elements`
  if (!Array.isArray(questions)) return faults.add(at, 'wrong_type', { value: questions, expected: 'list' })
  questions.forEach((one: unknown, index) => readElement(one, `${at}[${index}]`, element, reading))
}

function readElement(
  one: unknown,
  path: string,
  pageElement: string | undefined,
  reading: QuestionReading,
): void {
  const { faults } = reading.findings
  const question = asObject(one, path, faults)
  if (!question) return
  const type = own(question, 'type')
  if (typeof type === 'string' && Object.hasOwn(questionProperties, type)) {
    return readSurveyQuestion(question, path, type, pageElement, reading)
  }
  const isRefused = typeof type === 'string' && refusedTypes.has(type)
  faults.add(`${path}.type`, isRefused ? 'refused_type' : type === undefined ? 'missing' : 'unknown_type', {
    value: type,
    expected: Object.keys(questionProperties).join(', '),
  })
}
