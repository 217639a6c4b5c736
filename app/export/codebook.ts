import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import { measurementDigest, presentationDigest } from '#survey/digest.ts'
import {
  optionsOf,
  pagesOf,
  type Item,
  type Question,
  type QuestionPage,
  type Questionnaire,
} from '#survey/questionnaire.ts'
import { columnOf, type AnswerColumn } from './answer-columns.ts'
import type { Cell } from './csv.ts'
import { factColumns, factLabels } from './fact-columns.ts'

/** One line of the codebook; what does not apply is left out. */
type Line = Partial<Record<(typeof codebookHeader)[number], Cell>>

export const codebookHeader = [
  'questionnaire',
  'variable',
  'field',
  'element',
  'kind',
  'reverse',
  'weight',
  'text',
  'role_texts',
  'anchor',
  'codes',
  'opposite',
  'comparable',
  'measurement_digest',
  'presentation_digest',
] as const

/**
 * What every column of the answers holds: the facts of each response; each version with its digests; and what each
 * version asked, with the column it stands in and whether it may be compared with the column's first version.
 */
export function codebookRows(
  questionnaires: readonly Questionnaire[],
  columns: readonly AnswerColumn[],
  language: Language,
  messages: Messages,
): Cell[][] {
  const { results } = messages
  const labels = factLabels(messages)
  const facts = factColumns.map((variable): Line => {
    return { variable, text: results.columns[variable], codes: codes(Object.entries(labels[variable] ?? {})) }
  })
  const versions = questionnaires.flatMap((questionnaire): Line[] =>
    [
      {
        variable: 'questionnaire',
        kind: 'version',
        text: questionnaire.title[language],
        codes: questionnaire.id,
        measurement_digest: measurementDigest(questionnaire),
        presentation_digest: presentationDigest(questionnaire),
      },
      ...pagesOf(questionnaire).flatMap((page) =>
        pageLines(questionnaire, page, columns, language, messages).map((line) => ({
          ...line,
          element: page.name[language],
        })),
      ),
    ].map((line) => ({ ...line, questionnaire: questionnaire.id })),
  )
  return [...facts, ...versions].map((line) => codebookHeader.map((name) => line[name] ?? null))
}

function pageLines(
  questionnaire: Questionnaire,
  page: QuestionPage,
  columns: readonly AnswerColumn[],
  language: Language,
  messages: Messages,
): Line[] {
  const { words, changes } = messages
  const at = (field: string): Line => {
    const column = columnOf(columns, questionnaire.id, field)
    const [first] = column?.versions.keys() ?? []
    const isOwn = column && column.name !== field
    const relation = isOwn ? 'not' : column?.versions.get(questionnaire.id)
    return {
      variable: column?.name ?? field,
      field,
      comparable: first === questionnaire.id && !isOwn ? null : changes.comparable[relation ?? 'not'],
    }
  }
  const scale = optionsOf(questionnaire).map(({ value, label }) => [String(value), label[language]] as const)
  const itemLine = (item: Item): Line => ({
    ...at(item.id),
    kind: 'item',
    reverse: item.reverse ? words.yes : words.no,
    weight: item.weight ?? 1,
    text: item.text[language],
    role_texts: codes(
      Object.entries(item.textByRole ?? {}).flatMap(([role, text]) => (text ? [[role, text[language]]] : [])),
    ),
    anchor: item.anchor?.[language] ?? null,
    codes: codes([...scale, ['-1', messages.results.skipped], ['-9', messages.results.notAsked]]),
    opposite: oppositesOf(questionnaire, item.id, columns),
  })
  const questionLine = (question: Question): Line => ({
    ...at(question.id),
    kind: question.kind,
    text: question.text[language],
    codes:
      'options' in question
        ? codes(question.options.map(({ code, label }) => [code, label[language]]))
        : null,
  })
  const comment = page.comment
  return [
    ...page.items.map(itemLine),
    ...page.questions.map(questionLine),
    ...(comment === null
      ? []
      : [{ ...at(comment), kind: 'comment', text: questionnaire.commentLabel[language] }]),
  ]
}

/** The variables that say the opposite of an item. */
function oppositesOf(
  questionnaire: Questionnaire,
  item: string,
  columns: readonly AnswerColumn[],
): string | null {
  const others = (questionnaire.opposites ?? [])
    .filter((pair) => pair.includes(item))
    .flatMap((pair) => pair.filter((id) => id !== item))
  const names = others.map((id) => columnOf(columns, questionnaire.id, id)?.name ?? id)
  return names.length === 0 ? null : names.join(' | ')
}

function codes(entries: readonly (readonly [string, string] | readonly string[])[]): string | null {
  return entries.length === 0 ? null : entries.map(([code, label]) => `${code} = ${label}`).join(' | ')
}
