import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import { commentFieldOf, elementsOf, optionsOf, type Questionnaire } from '#survey/questionnaire.ts'
import { factColumns, factLabels } from './answer-columns.ts'
import type { Cell } from './csv.ts'

export const codebookHeader = ['questionnaire', 'variable', 'element', 'reverse', 'text', 'codes']

/** A row per column of the answers: what it asks or holds, and what its codes mean. */
export function codebookRows(
  questionnaires: readonly Questionnaire[],
  language: Language,
  messages: Messages,
): Cell[][] {
  const { results, words } = messages
  const labels = factLabels(messages)
  return [
    ...factColumns.map((column) => [
      null,
      column,
      null,
      null,
      results.columns[column],
      codes(Object.entries(labels[column] ?? {})),
    ]),
    ...questionnaires.flatMap((questionnaire) => {
      const options = codes([
        ...optionsOf(questionnaire).map(({ value, label }) => [String(value), label[language]] as const),
        ['-1', results.skipped],
        ['-9', results.notAsked],
      ])
      return elementsOf(questionnaire).flatMap((element): Cell[][] => [
        ...element.items.map(({ id, text, reverse }) => [
          questionnaire.id,
          id,
          element.name[language],
          reverse ? words.yes : words.no,
          text[language],
          options,
        ]),
        [
          questionnaire.id,
          commentFieldOf(element.id),
          element.name[language],
          null,
          questionnaire.commentLabel[language],
          null,
        ],
      ])
    }),
  ]
}

function codes(entries: readonly (readonly [string, string])[]): string | null {
  return entries.length === 0 ? null : entries.map(([code, label]) => `${code} = ${label}`).join(' | ')
}
