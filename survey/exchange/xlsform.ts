import { informantRoles } from '../informant-wording.ts'
import {
  elementsOf,
  itemsOf,
  optionsOf,
  ownPageId,
  pagesOf,
  type Item,
  type Question,
  type QuestionOption,
  type QuestionPage,
  type Questionnaire,
  type Text,
} from '../questionnaire.ts'

/** A sheet of a workbook: rows of texts, the header first. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Headers of a column in each language, as XLSForm writes them. */
export const translated = (column: string) => [`${column}::Dansk (da)`, `${column}::English (en)`] as const

/** List of the points and of the ways not to answer; what answers rest on; and a question's own options. */
export const listNames = { scale: 'scale', basis: 'basis', own: (id: string) => `options_${id}` }

/**
 * A questionnaire as an XLSForm: `survey`, `choices` and `settings` as ODK and its kin read them, with columns of our
 * own, and a sheet `texts` of what XLSForm has no place for. `xlsformQuestionnaire` reads the same questionnaire from
 * it again.
 */
export function xlsformSheets(questionnaire: Questionnaire): readonly Sheet[] {
  const used = new Set(itemsOf(questionnaire).flatMap(({ textByRole }) => Object.keys(textByRole ?? {})))
  const roles = informantRoles.filter((role) => used.has(role))
  const columns = [...surveyColumns, ...roles.flatMap((role) => translated(`label_${role}`))]
  return [
    { name: 'survey', rows: table(columns, surveyRows(questionnaire)) },
    { name: 'choices', rows: table(choiceColumns, choiceRows(questionnaire)) },
    { name: 'settings', rows: table(settingColumns, [settings(questionnaire)]) },
    { name: 'texts', rows: table(['name', ...translated('label')], textRows(questionnaire)) },
  ]
}

type Row = Readonly<Record<string, string>>

const surveyColumns = [
  'type',
  'name',
  ...translated('label'),
  ...translated('hint'),
  'required',
  'appearance',
  'constraint',
  'element',
  'reverse',
  'weight',
  'counts',
]
const choiceColumns = ['list_name', 'name', ...translated('label'), 'missing']
const settingColumns = [
  'form_title',
  'form_id',
  'default_language',
  'parent',
  'scale',
  'opposites',
  'elements_inferred',
]

function table(columns: readonly string[], rows: readonly Row[]): string[][] {
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
}

function inBoth(column: string, text: Text | undefined): Row {
  const [da, en] = translated(column)
  return text ? { [da]: text.da, [en]: text.en } : {}
}

function surveyRows(questionnaire: Questionnaire): Row[] {
  const { ownPage } = questionnaire
  const pages: readonly Pick<QuestionPage, 'id' | 'name' | 'element' | 'items' | 'questions' | 'comment'>[] =
    [
      ...pagesOf(questionnaire),
      // informants are not shown a page without questions, but a draft may have one
      ...(ownPage?.questions.length === 0
        ? [{ id: ownPageId, ...ownPage, element: null, items: [], comment: null }]
        : []),
    ]
  return pages.flatMap(({ id, name, element, items, questions, comment }) => [
    { type: 'begin_group', name: id, ...inBoth('label', name) },
    ...(element ? [{ type: 'note', name: `${id}_meaning`, ...inBoth('label', element.meaning) }] : []),
    ...(element?.isNot ? [{ type: 'note', name: `${id}_is_not`, ...inBoth('label', element.isNot) }] : []),
    ...items.map((item) => itemRow(item, id)),
    ...questions.map((question) => questionRow(question, element ? id : '')),
    ...(comment === null ? [] : [commentRow(questionnaire, comment, id)]),
    { type: 'end_group', name: id },
  ])
}

function itemRow({ id, text, textByRole, anchor, reverse, weight }: Item, element: string): Row {
  const byRole = informantRoles.map((role) => inBoth(`label_${role}`, textByRole?.[role]))
  return {
    type: `select_one ${listNames.scale}`,
    name: id,
    ...inBoth('label', text),
    ...inBoth('hint', anchor),
    element,
    reverse: reverse ? 'yes' : 'no',
    weight: weight === undefined ? '' : String(weight),
    ...Object.assign({}, ...byRole),
  }
}

function questionRow(question: Question, element: string): Row {
  const isBasis = question.id === `${element}_basis`
  const list = isBasis ? listNames.basis : listNames.own(question.id)
  const common = {
    name: question.id,
    ...inBoth('label', question.text),
    ...inBoth('hint', question.hint),
    element,
    counts: 'no',
  }
  switch (question.kind) {
    case 'number':
      return {
        ...common,
        type: 'integer',
        constraint: `. >= ${question.minimum} and . <= ${question.maximum}`,
      }
    case 'text':
      return { ...common, type: 'text', constraint: `string-length(.) <= ${question.maxLength}` }
    case 'comment':
      return {
        ...common,
        type: 'text',
        appearance: 'multiline',
        constraint: `string-length(.) <= ${question.maxLength}`,
      }
    case 'choice':
      return {
        ...common,
        type: `select_one ${list}`,
        appearance: question.shownAs === 'dropdown' ? 'minimal' : '',
      }
    case 'choices':
      return { ...common, type: `select_multiple ${list}` }
  }
}

function commentRow({ commentLabel, commentMaxLength }: Questionnaire, name: string, element: string): Row {
  return {
    type: 'text',
    name,
    ...inBoth('label', commentLabel),
    appearance: 'multiline',
    constraint: `string-length(.) <= ${commentMaxLength}`,
    element,
    counts: 'no',
  }
}

function choiceRows(questionnaire: Questionnaire): Row[] {
  const points = questionnaire.scale.length
  const scale = optionsOf(questionnaire).map(({ value, label }, index) => ({
    list_name: listNames.scale,
    name: String(value),
    ...inBoth('label', label),
    missing: index >= points ? 'yes' : '',
  }))
  const questions = [
    ...elementsOf(questionnaire).flatMap((element) => element.questions ?? []),
    ...(questionnaire.ownPage?.questions ?? []),
  ]
  return [
    ...declared(listNames.scale, scale),
    ...(questionnaire.basis ? optionRows(listNames.basis, questionnaire.basis.options) : []),
    ...questions.flatMap((question) =>
      'options' in question ? optionRows(listNames.own(question.id), question.options) : [],
    ),
  ]
}

function optionRows(list: string, options: readonly QuestionOption[]): readonly Row[] {
  return declared(
    list,
    options.map(({ code, label }) => ({ list_name: list, name: code, ...inBoth('label', label) })),
  )
}

/** A list without options has one row that only names it. */
function declared(list: string, rows: readonly Row[]): readonly Row[] {
  return rows.length > 0 ? rows : [{ list_name: list }]
}

function settings(questionnaire: Questionnaire): Row {
  return {
    form_title: questionnaire.title.da || questionnaire.title.en,
    form_id: questionnaire.id,
    default_language: 'Dansk (da)',
    parent: questionnaire.parent ?? '',
    scale: listNames.scale,
    opposites: (questionnaire.opposites ?? []).map((pair) => pair.join(' ')).join(', '),
    elements_inferred: questionnaire.categories
      .filter(({ elementsInferred }) => elementsInferred)
      .map(({ id }) => id)
      .join(' '),
  }
}

function textRows(questionnaire: Questionnaire): Row[] {
  const { title, source, licence, stem, categories, scopeCheck, facts } = questionnaire
  return [
    ...textsIn({ title, source, licence, stem, scopeCheck, facts }, ''),
    ...categories.map(({ id, name }) => ({ name: `categories.${id}`, ...inBoth('label', name) })),
  ]
}

/** Every text below a value, named by its path: `scopeCheck.level.levels.0`. */
function textsIn(value: object, path: string): Row[] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (typeof part !== 'object' || part === null) return []
    const at = path === '' ? name : `${path}.${name}`
    return 'da' in part && 'en' in part ? [{ name: at, ...inBoth('label', part as Text) }] : textsIn(part, at)
  })
}
