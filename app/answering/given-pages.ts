import type { Language, ResponseTable, Role } from '#db/schema.ts'
import type { StoredAnswer, StoredText } from '#db/queries/response-contents.ts'
import {
  basisFieldOf,
  itemText,
  optionsOf,
  pagesOf,
  type Questionnaire,
  type Text,
} from '#survey/questionnaire.ts'
import { factsOf } from '#survey/informant-wording.ts'
import { valueText } from './element-values.ts'
import type { GivenAnswer } from './given-answers.tsx'
import { factFields, givenLines, scopeFields } from './informant-fields.ts'
import { shownAnswer } from './shown-answer.ts'

/** What was said about scope and informant, in the words and the language of the response. */
export function givenBefore(
  questionnaire: Questionnaire,
  response: ResponseTable,
): { readonly scope: readonly GivenAnswer[]; readonly facts: readonly GivenAnswer[] } {
  const { language } = response
  const lines = (fields: ReturnType<typeof scopeFields>) =>
    givenLines(fields, { ...response }).map(({ name, label, value }) => ({
      id: name,
      label: label[language],
      value:
        value === null ? null : inLanguage(value, language) + endsOfDegree(name, inLanguage(value, language)),
    }))
  const { closeness, knowledge } = factsOf(questionnaire)
  const degreesOf = new Map([
    ['closeness', closeness.degrees],
    ['knowledge', knowledge.degrees],
  ])
  /** A degree without words of its own says nothing without the words of the ends. */
  function endsOfDegree(name: string, degree: string): string {
    const ends = /^\d$/.test(degree) ? degreesOf.get(name) : undefined
    return ends ? ` (${ends[0][language]} … ${ends[4][language]})` : ''
  }
  return { scope: lines(scopeFields(questionnaire)), facts: lines(factFields(questionnaire)) }
}

/** A page of the questionnaire with what was answered on it. */
export interface GivenPage {
  readonly id: string
  readonly name: string
  readonly answers: readonly GivenAnswer[]
}

/** Every page in order, in the wording of the role; what the answers rest on, and comments, only where there is any. */
export function givenPages(
  questionnaire: Questionnaire,
  {
    role,
    language,
    answers,
    texts,
  }: {
    role: Role
    language: Language
    answers: readonly StoredAnswer[]
    texts: readonly StoredText[]
  },
): readonly GivenPage[] {
  const labels = new Map(optionsOf(questionnaire).map(({ value, label }) => [String(value), label[language]]))
  const values = new Map(answers.map((answer) => [answer.item, valueText(answer)]))
  const written = new Map(texts.map(({ field, text }) => [field, text]))
  return pagesOf(questionnaire).map(({ id, name, items, questions, comment }) => ({
    id,
    name: name[language],
    answers: [
      ...items.map((item) => ({
        id: item.id,
        label: itemText(item, role)[language],
        value: labels.get(values.get(item.id) ?? '') ?? null,
      })),
      ...questions.flatMap((question) => {
        const value = inLanguage(shownAnswer(question, written.get(question.id) ?? ''), language) || null
        if (value === null && question.id === basisFieldOf(id)) return []
        return [{ id: question.id, label: question.text[language], value }]
      }),
      ...(comment !== null && written.get(comment)
        ? [
            {
              id: comment,
              label: questionnaire.commentLabel[language],
              value: written.get(comment) ?? null,
            },
          ]
        : []),
    ],
  }))
}

const inLanguage = (value: Text | string, language: Language) =>
  typeof value === 'string' ? value : value[language]
