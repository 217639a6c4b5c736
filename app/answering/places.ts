import { elementsOf, ownPageId, pagesOf, type Questionnaire } from '#survey/questionnaire.ts'

/** The address of a place in the answering: `scope`, `facts`, a page's id, `review` or `receipt`. */
export function pathOfPlace(assignmentId: string, place: string): string {
  const isPage = /^(e\d\d|own)$/.test(place)
  return `/answer/${assignmentId}/${isPage ? `element/${place}` : place}`
}

/** The places before and after a page, its number among the elements, from 1, and how many there are. */
export function neighbours(questionnaire: Questionnaire, pageId: string) {
  const ids = pagesOf(questionnaire).map(({ id }) => id)
  const index = ids.indexOf(pageId)
  return {
    number: pageId === ownPageId ? null : index + 1,
    of: elementsOf(questionnaire).length,
    previous: ids[index - 1] ?? 'facts',
    next: ids[index + 1] ?? 'review',
  }
}
