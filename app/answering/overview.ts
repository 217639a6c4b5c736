import type { ResponseTable } from '#db/schema.ts'
import {
  elementsOf,
  fieldsOfPage,
  pagesOf,
  type Questionnaire,
  type QuestionPage,
  type Text,
} from '#survey/questionnaire.ts'

/** Where one place of the answering stands. `answered` when nothing that is asked there is left. */
export type PlaceStatus = 'not_begun' | 'begun' | 'answered'

/** A line of the overview. */
export interface OverviewEntry {
  /** `scope`, `facts`, a page's id or `review`. */
  readonly place: string
  /** Of a page; `null` for the places around them. */
  readonly name: Text | null
  /** Of an element, from 1. */
  readonly number: number | null
  /** `null` for the review, which is not answered. */
  readonly status: PlaceStatus | null
  /** How many questions are not answered: an element's items, or those of the page of one's own. */
  readonly left: number
}

/**
 * The whole way with its statuses, in order.
 *
 * @param answered every field with an answer or a text.
 * @param before whether the scope has been judged and the facts given.
 */
export function overviewOf(
  questionnaire: Questionnaire,
  answered: ReadonlySet<string>,
  before: { readonly scope: boolean; readonly facts: boolean },
): OverviewEntry[] {
  const numbers = new Map(elementsOf(questionnaire).map(({ id }, index) => [id, index + 1]))
  const around = (place: string, status: PlaceStatus | null) => ({
    place,
    name: null,
    number: null,
    status,
    left: 0,
  })
  return [
    around('scope', before.scope ? 'answered' : 'not_begun'),
    around('facts', before.facts ? 'answered' : 'not_begun'),
    ...pagesOf(questionnaire).map((page) => ({
      place: page.id,
      name: page.name,
      number: numbers.get(page.id) ?? null,
      ...standingOf(page, answered),
    })),
    around('review', null),
  ]
}

/** Whether the scope of a response has been judged and the facts given. */
export function saidBefore(response: Pick<ResponseTable, 'scopeVerdict' | 'statedRole'>) {
  return { scope: response.scopeVerdict !== null, facts: response.statedRole !== null }
}

/** The places that an overview leads to. */
export function placesOf(questionnaire: Questionnaire): string[] {
  return ['scope', 'facts', ...pagesOf(questionnaire).map(({ id }) => id), 'review']
}

/** What counts as left when it is not answered. An element's comment and questions may be left without a word. */
export function askedOn(page: QuestionPage): readonly { readonly id: string }[] {
  return page.element ? page.items : page.questions
}

function standingOf(page: QuestionPage, answered: ReadonlySet<string>) {
  const left = askedOn(page).filter(({ id }) => !answered.has(id)).length
  const isBegun = fieldsOfPage(page).some((field) => answered.has(field))
  const status: PlaceStatus = !isBegun ? 'not_begun' : left > 0 ? 'begun' : 'answered'
  return { status, left }
}
