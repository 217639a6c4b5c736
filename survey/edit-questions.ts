import { z } from 'zod'
import type { Edited } from './edit-fault.ts'
import { mostOwnQuestions, questionKinds } from './own-questions.ts'
import { elementIds } from './typology.ts'
import {
  editedQuestion,
  moved,
  ownQuestionsOf,
  placeOfQuestion,
  questionPlaces,
  withQuestions,
} from './edited-parts.ts'
import {
  allQuestionsOf,
  ownPageId,
  type Question,
  type QuestionOption,
  type Questionnaire,
} from './questionnaire.ts'

const id = z.string().max(40)
const code = z.string().max(32)
const direction = z.enum(['up', 'down'])
const number = z.number()

/** Changes of the questions of one's own, and of the options of these and of `basis`. */
export const QuestionOperation = z.union([
  z.strictObject({
    kind: z.literal('addQuestion'),
    place: z.enum([...elementIds, ownPageId]),
    as: z.enum(questionKinds),
  }),
  z.strictObject({ kind: z.literal('removeQuestion'), question: id }),
  z.strictObject({ kind: z.literal('moveQuestion'), question: id, by: direction }),
  z.strictObject({ kind: z.literal('maxLength'), question: id, maxLength: number }),
  z.strictObject({
    kind: z.literal('limit'),
    question: id,
    end: z.enum(['minimum', 'maximum']),
    value: number,
  }),
  z.strictObject({ kind: z.literal('shownAs'), question: id, shownAs: z.enum(['radio', 'dropdown']) }),
  z.strictObject({ kind: z.literal('addOption'), of: id }),
  z.strictObject({ kind: z.literal('removeOption'), of: id, code }),
  z.strictObject({ kind: z.literal('moveOption'), of: id, code, by: direction }),
])
export type QuestionOperation = z.infer<typeof QuestionOperation>

const kinds: ReadonlySet<string> = new Set(QuestionOperation.options.map(({ shape }) => shape.kind.value))

export function isQuestionOperation(operation: { readonly kind: string }): operation is QuestionOperation {
  return kinds.has(operation.kind)
}

/** A draft after one operation on its questions; ids and codes of `before` are not used again. */
export function editQuestions(
  q: Questionnaire,
  operation: QuestionOperation,
  before: readonly Questionnaire[],
): Edited {
  switch (operation.kind) {
    case 'addQuestion':
      return addQuestion(q, operation.place, operation.as, before)
    case 'addOption':
    case 'removeOption':
    case 'moveOption':
      return editOptions(q, operation, before)
  }
  const place = placeOfQuestion(q, operation.question)
  const index = place?.questions.findIndex((one) => one.id === operation.question) ?? -1
  const question = place?.questions[index]
  if (!place || !question) return { code: 'unknown_question' }
  const put = (change: Question) => editedQuestion(q, question.id, () => change)
  switch (operation.kind) {
    case 'removeQuestion':
      return withQuestions(
        q,
        place.place,
        place.questions.filter((one) => one !== question),
      )
    case 'moveQuestion': {
      const questions = moved(place.questions, index, operation.by)
      return questions ? withQuestions(q, place.place, questions) : { code: 'no_place_beyond' }
    }
    case 'maxLength':
      if (question.kind !== 'text' && question.kind !== 'comment') return { code: 'other_kind' }
      return put({ ...question, maxLength: operation.maxLength })
    case 'limit':
      if (question.kind !== 'number') return { code: 'other_kind' }
      return put({ ...question, [operation.end]: operation.value })
    case 'shownAs': {
      if (question.kind !== 'choice') return { code: 'other_kind' }
      const { shownAs: _, ...rest } = question
      return put(operation.shownAs === 'dropdown' ? { ...rest, shownAs: 'dropdown' } : rest)
    }
  }
}

function addQuestion(
  q: Questionnaire,
  place: string,
  kind: Question['kind'],
  before: readonly Questionnaire[],
): Edited {
  if (ownQuestionsOf(q).length >= mostOwnQuestions) {
    return { code: 'too_many_own', expected: String(mostOwnQuestions) }
  }
  const taken = [q, ...before].flatMap(ownQuestionsOf).map((question) => question.id)
  const question = newQuestion(`q${nextNumber(taken, /^q(\d{1,9})$/)}`, kind)
  const questions = questionPlaces(q).find((one) => one.place === place)?.questions
  return questions ? withQuestions(q, place, [...questions, question]) : { code: 'unknown_place' }
}

const nothing = { da: '', en: '' }

function newQuestion(questionId: string, kind: Question['kind']): Question {
  const common = { id: questionId, text: nothing }
  const options = ['1', '2'].map((one) => ({ code: one, label: nothing }))
  switch (kind) {
    case 'text':
      return { ...common, kind, maxLength: 200 }
    case 'comment':
      return { ...common, kind, maxLength: 2000 }
    case 'number':
      return { ...common, kind, minimum: 0, maximum: 1000 }
    case 'choice':
    case 'choices':
      return { ...common, kind, options }
  }
}

type OptionOperation = Extract<QuestionOperation, { readonly of: string }>

function editOptions(q: Questionnaire, operation: OptionOperation, before: readonly Questionnaire[]): Edited {
  const list = optionsOf(q, operation.of)
  if (!list) return { code: operation.of === 'basis' ? 'other_kind' : 'unknown_question' }
  const put = (options: readonly QuestionOption[]) => withOptions(q, operation.of, options)
  if (operation.kind === 'addOption') {
    const taken = [q, ...before].flatMap((one) => optionsOf(one, operation.of) ?? [])
    const next = nextNumber(
      taken.map((option) => option.code),
      /^(\d{1,9})$/,
    )
    return put([...list, { code: String(next), label: nothing }])
  }
  const index = list.findIndex((option) => option.code === operation.code)
  if (index === -1) return { code: 'unknown_option' }
  if (operation.kind === 'removeOption') return put(list.filter((_, place) => place !== index))
  const options = moved(list, index, operation.by)
  return options ? put(options) : { code: 'no_place_beyond' }
}

/** The options of a question or of `basis`; `undefined` when it has none. */
function optionsOf(q: Questionnaire, of: string): readonly QuestionOption[] | undefined {
  if (of === 'basis') return q.basis?.options
  const question = allQuestionsOf(q).find((one) => one.id === of)
  return question && 'options' in question ? question.options : undefined
}

function withOptions(q: Questionnaire, of: string, options: readonly QuestionOption[]): Questionnaire {
  if (of === 'basis') return q.basis ? { ...q, basis: { ...q.basis, options } } : q
  return editedQuestion(q, of, (question) => ('options' in question ? { ...question, options } : question))
}

/** One above the highest number that was ever used, so that a name is never given to another thing. */
function nextNumber(names: readonly string[], pattern: RegExp): number {
  return Math.max(0, ...names.map((name) => Number(pattern.exec(name)?.[1] ?? 0))) + 1
}
