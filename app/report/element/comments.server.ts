import type { Kysely } from 'kysely'
import type { RatingTable } from '#analysis/ratings.ts'
import { pageOf } from '#app/page-of.ts'
import { listCommenters } from '#db/queries/element-comments.ts'
import type { Database } from '#db/schema.ts'
import type { ElementFigures } from './element-figures.ts'

/** On a page; each may be long. */
export const commentsPerPage = 25

/** The field of an element's comment. */
export const commentField = (elementId: string) => `${elementId}_comment`

/** One page of the responses with a comment on an element, of those that were chosen. */
export async function elementComments(
  db: Kysely<Database>,
  waveId: string,
  elementId: string,
  { rowOf }: RatingTable,
  page: number,
): Promise<ElementFigures['comments']> {
  const commenters = await listCommenters(db, waveId, commentField(elementId))
  const chosen = commenters.flatMap(({ response }) => (rowOf.has(response) ? response : []))
  const { rows, ...place } = pageOf(chosen, String(page), commentsPerPage)
  return { ...place, responses: rows }
}
