import type { AnswerRow } from '#analysis/dataset.ts'
import type { Messages } from '#app/messages/da.ts'
import type { ExportedResponse } from '#db/queries/exports.ts'
import type { CommentRow } from '#db/queries/results.ts'
import type { Language } from '#db/schema.ts'
import { commentFieldOf, elementsOf, itemsOf, optionsOf, type Questionnaire } from '#survey/questionnaire.ts'
import { factCells, factColumns, type AnswerValues } from './answer-columns.ts'
import type { Cell } from './csv.ts'

/** The columns of the long form beside the facts. */
export const longColumns = ['element', 'item', 'value', 'comment'] as const

export interface AnswerTableForm {
  readonly shape: 'long' | 'wide'
  readonly values: AnswerValues
  readonly language: Language
  readonly messages: Messages
  /** Every version that was answered in the wave, oldest first: their items are the columns. */
  readonly questionnaires: readonly Questionnaire[]
}

/** Some responses with all that belongs to them. */
export interface AnswerPage {
  readonly responses: readonly ExportedResponse[]
  readonly answers: readonly AnswerRow[]
  readonly comments: readonly CommentRow[]
}

/** The header of the file. */
export function answerHeader(form: AnswerTableForm): string[] {
  if (form.shape === 'long') return [...factColumns, ...longColumns]
  return [
    ...factColumns,
    ...allElements(form.questionnaires).flatMap(({ items }) => items),
    ...allElements(form.questionnaires).map(({ id }) => commentFieldOf(id)),
  ]
}

/** The rows of one page of responses. */
export function answerRows(form: AnswerTableForm, page: AnswerPage): Cell[][] {
  const answers = new Map(page.answers.map((answer) => [`${answer.response} ${answer.item}`, answer]))
  const comments = new Map(
    page.comments.map((comment) => [`${comment.response} ${comment.element}`, comment.text]),
  )
  const elements = allElements(form.questionnaires)
  return page.responses.flatMap((response) => {
    const facts = factCells(response, form.values, form.messages)
    const questionnaire = form.questionnaires.find(({ id }) => id === response.questionnaire)
    const asked = new Set(questionnaire ? itemsOf(questionnaire).map(({ id }) => id) : [])
    const valueOf = (item: string) => {
      const code = codeOf(answers.get(`${response.response} ${item}`), asked.has(item))
      return form.values === 'codes' ? code : labelOf(code, questionnaire, form)
    }
    const commentOn = (element: string) => comments.get(`${response.response} ${element}`) ?? null
    if (form.shape === 'wide') {
      return [
        [
          ...facts,
          ...elements.flatMap(({ items }) => items.map(valueOf)),
          ...elements.map(({ id }) => commentOn(id)),
        ],
      ]
    }
    return elements.flatMap(({ id, items }) => {
      const rows: Cell[][] = items.map((item) => [...facts, id, item, valueOf(item), null])
      const comment = commentOn(id)
      if (comment !== null) rows.push([...facts, id, commentFieldOf(id), null, comment])
      return rows
    })
  })
}

/** A rating, or −1, −7, −8; −9 for an item that is not in the version the informant was given. */
function codeOf(answer: AnswerRow | undefined, asked: boolean): number {
  return answer?.rating ?? answer?.missing ?? (asked ? -1 : -9)
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

/** Elements and items of all versions, each once, in the order they first appear. */
export function allElements(
  questionnaires: readonly Questionnaire[],
): { readonly id: string; readonly items: readonly string[] }[] {
  const items = new Map<string, Set<string>>()
  for (const element of questionnaires.flatMap(elementsOf)) {
    const known = items.get(element.id) ?? new Set()
    for (const { id } of element.items) known.add(id)
    items.set(element.id, known)
  }
  return [...items].map(([id, ids]) => ({ id, items: [...ids] }))
}
