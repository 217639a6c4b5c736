import { elementsOf, type Questionnaire } from '#survey/questionnaire.ts'

/** The address of a place in the answering: `scope`, `facts`, an element's id, `review` or `receipt`. */
export function pathOfPlace(assignmentId: string, place: string): string {
  const isElement = /^e\d\d$/.test(place)
  return `/answer/${assignmentId}/${isElement ? `element/${place}` : place}`
}

/** The places before and after an element, its number from 1, and how many there are. */
export function neighbours(questionnaire: Questionnaire, elementId: string) {
  const ids = elementsOf(questionnaire).map(({ id }) => id)
  const index = ids.indexOf(elementId)
  return {
    number: index + 1,
    of: ids.length,
    previous: ids[index - 1] ?? 'facts',
    next: ids[index + 1] ?? 'review',
  }
}
