import type { Kysely } from 'kysely'
import { prepared, type NamesOf } from '#db/prepared.ts'
import type { Database } from '#db/schema.ts'

/**
 * The items and other fields of a response that hold something: a rating, "do not know", "not relevant" or a text. What
 * was skipped or taken away is left out. In no order.
 */
export async function listAnsweredFields(
  db: Kysely<Database>,
  responseId: string,
): Promise<ReadonlySet<string>> {
  return new Set((await byResponse(db, { responseId })).map(({ field }) => field))
}

const byResponse = prepared((db, value: NamesOf<{ responseId: string }>) =>
  db
    .selectFrom('answer')
    .where('responseId', '=', value('responseId'))
    .where(({ or, eb }) => or([eb('rating', 'is not', null), eb('missing', '<', -1)]))
    .select('item as field')
    .unionAll(
      db
        .selectFrom('textAnswer')
        .where('responseId', '=', value('responseId'))
        .where('text', '<>', '')
        .select('field'),
    ),
)
