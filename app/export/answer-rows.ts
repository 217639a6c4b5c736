import type { AnswerRow } from '#analysis/dataset.ts'
import type { Messages } from '#app/messages/da.ts'
import type { TextRow } from '#db/queries/results.ts'
import type { Language } from '#db/schema.ts'
import { allQuestionsOf, optionsOf, type Question, type Questionnaire } from '#survey/questionnaire.ts'
import type { AnswerColumn } from './answer-columns.ts'
import type { Cell } from './csv.ts'
import { askedLabels } from './asked-facts.ts'
import { factCell, factLabels, type AnswerValues, type CountedResponse } from './fact-columns.ts'
import type { FactPlace } from './fact-places.ts'

/** The columns of the long form beside the facts. */
export const longColumns = ['element', 'item', 'value', 'text'] as const

export interface AnswerTableForm {
  readonly shape: 'long' | 'wide'
  readonly values: AnswerValues
  readonly language: Language
  readonly messages: Messages
  /** Every version that was answered, oldest first. */
  readonly questionnaires: readonly Questionnaire[]
  /** What each row says of its response. */
  readonly facts: readonly FactPlace[]
  /** The union of what they asked. */
  readonly columns: readonly AnswerColumn[]
}

/** Some responses with all that belongs to them. */
export interface AnswerPage {
  readonly responses: readonly CountedResponse[]
  readonly answers: readonly AnswerRow[]
  readonly texts: readonly TextRow[]
}

/** The header of the file. */
export function answerHeader(form: AnswerTableForm): string[] {
  const names = form.shape === 'long' ? longColumns : inOrder(form).map(({ name }) => name)
  return [...form.facts.map(({ name }) => name), ...names]
}

/** The rows of one page of responses. */
export function answerRows(form: AnswerTableForm, page: AnswerPage): Cell[][] {
  const answers = new Map(page.answers.map((answer) => [`${answer.response} ${answer.item}`, answer]))
  const texts = new Map(page.texts.map(({ response, field, text }) => [`${response} ${field}`, text]))
  const versions = new Map(form.questionnaires.map((version) => [version.id, version]))
  const questions = new Map(
    form.questionnaires.map((version) => [
      version.id,
      new Map(allQuestionsOf(version).map((question) => [question.id, question])),
    ]),
  )
  const otherWords = form.values === 'labels' ? factLabels(form.messages) : {}
  const words = new Map(
    form.values === 'labels'
      ? form.questionnaires.map((version) => [
          version.id,
          { ...otherWords, ...askedLabels(version, form.language) },
        ])
      : [],
  )
  return page.responses.flatMap((response) => {
    const labels = words.get(response.questionnaire) ?? otherWords
    const facts = form.facts.map(({ column, only }) =>
      (only?.has(response.questionnaire) ?? true) ? factCell(response, column, labels) : null,
    )
    const version = versions.get(response.questionnaire)
    const cells = inOrder(form).map((column): { column: AnswerColumn; cell: Cell } => {
      const isAsked = column.versions.has(response.questionnaire)
      const key = `${response.response} ${column.field}`
      if (column.isItem) {
        const code = isAsked ? codeOf(answers.get(key)) : -9
        return { column, cell: form.values === 'codes' ? code : labelOf(code, version, form) }
      }
      const question = questions.get(response.questionnaire)?.get(column.field)
      const text = isAsked ? texts.get(key) : undefined
      return { column, cell: text === undefined ? null : textCell(text, question, form) }
    })
    if (form.shape === 'wide') return [[...facts, ...cells.map(({ cell }) => cell)]]
    return cells
      .filter(({ column, cell }) => column.isItem || cell !== null)
      .map(({ column: { page, pages, name, isItem }, cell }) => {
        const place = pages.get(response.questionnaire) ?? page
        return isItem ? [...facts, place, name, cell, null] : [...facts, place, name, null, cell]
      })
  })
}

/** In long form page by page, in wide form the items of all pages before everything else. */
function inOrder({ shape, columns }: AnswerTableForm): readonly AnswerColumn[] {
  if (shape === 'long') return columns
  return [...columns.filter(({ isItem }) => isItem), ...columns.filter(({ isItem }) => !isItem)]
}

/** A rating, or −1, −7, −8 of an item that was asked. */
function codeOf(answer: AnswerRow | undefined): number {
  return answer?.rating ?? answer?.missing ?? -1
}

function labelOf(
  code: number,
  questionnaire: Questionnaire | undefined,
  { language, messages: { results } }: AnswerTableForm,
): string {
  if (code === -1) return results.skipped
  if (code === -9) return results.notAsked
  const option = questionnaire && optionsOf(questionnaire).find(({ value }) => value === code)
  return option ? option.label[language] : String(code)
}

/** What was written, a number as a number, chosen codes as they are or as labels with a semicolon between them. */
function textCell(text: string, question: Question | undefined, { values, language }: AnswerTableForm): Cell {
  if (question?.kind === 'number') return Number(text)
  if (values === 'codes' || !question || !('options' in question)) return text
  const labels = new Map(question.options.map(({ code, label }) => [code, label[language]]))
  return text
    .split(' ')
    .map((code) => labels.get(code) ?? code)
    .join('; ')
}
