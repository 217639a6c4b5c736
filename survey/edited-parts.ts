import {
  elementsOf,
  ownPageId,
  type Element,
  type Item,
  type Question,
  type Questionnaire,
} from './questionnaire.ts'

/** The questionnaire with one element changed. */
export function editedElement(
  questionnaire: Questionnaire,
  elementId: string,
  change: (element: Element) => Element,
): Questionnaire {
  return {
    ...questionnaire,
    categories: questionnaire.categories.map((category) => ({
      ...category,
      elements: category.elements.map((element) => (element.id === elementId ? change(element) : element)),
    })),
  }
}

/** The questionnaire with one item changed, in whichever element it stands. */
export function editedItem(
  questionnaire: Questionnaire,
  itemId: string,
  change: (item: Item) => Item,
): Questionnaire {
  const element = elementsOf(questionnaire).find(({ items }) => items.some(({ id }) => id === itemId))
  if (!element) return questionnaire
  return editedElement(questionnaire, element.id, (one) => ({
    ...one,
    items: one.items.map((item) => (item.id === itemId ? change(item) : item)),
  }))
}

/** Where questions of one's own stand: below an element, or on the page of their own. */
export interface QuestionPlace {
  /** An element's id, or `own`. */
  readonly place: string
  readonly questions: readonly Question[]
}

/** Every place that questions of one's own may stand in, in the order asked; the last is their own page. */
export function questionPlaces(questionnaire: Questionnaire): readonly QuestionPlace[] {
  return [
    ...elementsOf(questionnaire).map(({ id, questions = [] }) => ({ place: id, questions })),
    { place: ownPageId, questions: questionnaire.ownPage?.questions ?? [] },
  ]
}

/** The questions of one's own, in the order asked; what the answers rest on is not among them. */
export function ownQuestionsOf(questionnaire: Questionnaire): readonly Question[] {
  return questionPlaces(questionnaire).flatMap(({ questions }) => questions)
}

/** The place of a question; `undefined` when there is no such question. */
export function placeOfQuestion(questionnaire: Questionnaire, questionId: string): QuestionPlace | undefined {
  return questionPlaces(questionnaire).find(({ questions }) => questions.some(({ id }) => id === questionId))
}

/** The questionnaire with one question changed. */
export function editedQuestion(
  questionnaire: Questionnaire,
  questionId: string,
  change: (question: Question) => Question,
): Questionnaire {
  const place = placeOfQuestion(questionnaire, questionId)
  if (!place) return questionnaire
  return withQuestions(
    questionnaire,
    place.place,
    place.questions.map((question) => (question.id === questionId ? change(question) : question)),
  )
}

/** What the page of questions of one's own is called until somebody calls it something else. */
const firstOwnName = { da: 'Flere spørgsmål', en: 'Further questions' }

/** The questionnaire with these questions in a place; a page of their own is there only when it has some. */
export function withQuestions(
  questionnaire: Questionnaire,
  place: string,
  questions: readonly Question[],
): Questionnaire {
  if (place !== ownPageId) {
    return editedElement(questionnaire, place, ({ questions: _, ...element }) =>
      questions.length > 0 ? { ...element, questions } : element,
    )
  }
  const { ownPage, ...rest } = questionnaire
  return questions.length > 0
    ? { ...rest, ownPage: { name: ownPage?.name ?? firstOwnName, questions } }
    : rest
}

/** A list with one of its parts a place up or down; `undefined` when there is no place beyond. */
export function moved<T>(list: readonly T[], index: number, by: 'up' | 'down'): readonly T[] | undefined {
  const to = by === 'up' ? index - 1 : index + 1
  const part = list[index]
  const other = list[to]
  if (part === undefined || other === undefined) return undefined
  return list.map((one, place) => (place === index ? other : place === to ? part : one))
}
