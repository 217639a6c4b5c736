import type { Kysely, Transaction } from 'kysely'
import { commitTogether } from '#db/commit-together.ts'
import { prepared, type NamesOf } from '#db/prepared.ts'
import { hasOneWriter } from '#db/connect.ts'
import type { AnswerTable, Database, TextAnswerTable } from '#db/schema.ts'

export type StoredAnswer = Pick<AnswerTable, 'item' | 'rating' | 'missing' | 'revision' | 'savedAt'>
export type StoredText = Pick<TextAnswerTable, 'field' | 'text' | 'revision' | 'savedAt'>

/**
 * Answers of one response with their revisions, by item. An item without a row has not been touched.
 *
 * @param items only these; all when left out.
 */
export async function listResponseAnswers(
  db: Kysely<Database>,
  responseId: string,
  items?: readonly string[],
): Promise<StoredAnswer[]> {
  if (!items) return responseAnswers(db).where('responseId', '=', responseId).execute()
  return items.length === 0 ? [] : answersOfItems(items.length)(db, named(responseId, items))
}

/**
 * What one response holds beside the items, with revisions, by field. What was taken away is an empty text.
 *
 * @param fields only these; all when left out.
 */
export async function listResponseTexts(
  db: Kysely<Database>,
  responseId: string,
  fields?: readonly string[],
): Promise<StoredText[]> {
  if (!fields) return responseTexts(db).where('responseId', '=', responseId).execute()
  return fields.length === 0 ? [] : textsOfFields(fields.length)(db, named(responseId, fields))
}

type Named = { responseId: string } & Record<`name${number}`, string>

const named = (responseId: string, names: readonly string[]): Named => ({
  responseId,
  ...Object.fromEntries(names.map((name, place) => [`name${place}`, name])),
})

function responseAnswers(db: Kysely<Database>) {
  return db.selectFrom('answer').orderBy('item').select(['item', 'rating', 'missing', 'revision', 'savedAt'])
}

function responseTexts(db: Kysely<Database>) {
  return db.selectFrom('textAnswer').orderBy('field').select(['field', 'text', 'revision', 'savedAt'])
}

const answersOfItems = byCount((count) =>
  prepared((db, value: NamesOf<Named>) =>
    responseAnswers(db)
      .where('responseId', '=', value('responseId'))
      .where('item', 'in', names(count, value)),
  ),
)

const textsOfFields = byCount((count) =>
  prepared((db, value: NamesOf<Named>) =>
    responseTexts(db).where('responseId', '=', value('responseId')).where('field', 'in', names(count, value)),
  ),
)

const names = (count: number, value: NamesOf<Named>) =>
  Array.from({ length: count }, (_, place) => value(`name${place}`))

/** Prepared once for each number of names; pages have few. */
function byCount<Query>(prepare: (count: number) => Query): (count: number) => Query {
  const known = new Map<number, Query>()
  return (count) => {
    let query = known.get(count)
    if (!query) known.set(count, (query = prepare(count)))
    return query
  }
}

export type SubmitOutcome =
  | { readonly status: 'submitted'; readonly submittedAt: string }
  | { readonly status: 'already_submitted'; readonly submittedAt: string }
  | { readonly status: 'unknown_response' }
  /** The wave was closed or the link withdrawn meanwhile: what is closed takes nothing more. */
  | { readonly status: 'not_open' }

/**
 * Submits a response: from now on nothing in it changes, and every item without an answer is −1, skipped. Submitting
 * again changes nothing and gives the time of the first. Nothing is sent once the wave is closed or the link withdrawn.
 *
 * @param items all items of the questionnaire version it was answered on.
 */
export function submitResponse(
  db: Kysely<Database>,
  { responseId, items, at }: { responseId: string; items: readonly string[]; at: string },
): Promise<SubmitOutcome> {
  return commitTogether(db, async (trx): Promise<SubmitOutcome> => {
    const standing = await holdStanding(trx, responseId)
    if (!standing) return { status: 'unknown_response' }
    const { submittedAt } = standing
    if (submittedAt) return { status: 'already_submitted', submittedAt }
    if (standing.withdrawnAt || standing.closedAt) return { status: 'not_open' }
    const { numUpdatedRows } = await trx
      .updateTable('response')
      .set({ submittedAt: at })
      .where('id', '=', responseId)
      .where('submittedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) {
      const response = await trx
        .selectFrom('response')
        .where('id', '=', responseId)
        .select('submittedAt')
        .executeTakeFirst()
      return response?.submittedAt
        ? { status: 'already_submitted', submittedAt: response.submittedAt }
        : { status: 'unknown_response' }
    }
    const answered = await trx
      .selectFrom('answer')
      .where('responseId', '=', responseId)
      .select('item')
      .execute()
    const known = new Set(answered.map(({ item }) => item))
    const skipped = items
      .filter((item) => !known.has(item))
      .map((item) => ({
        responseId,
        item,
        rating: null,
        missing: -1 as const,
        revision: 1,
        client: 'submit',
        clientSequence: 0,
        savedAt: at,
      }))
    if (skipped.length > 0) await trx.insertInto('answer').values(skipped).execute()
    return { status: 'submitted', submittedAt: at }
  })
}

/** What decides whether a response may be sent; on PostgreSQL it stays so until the commit. */
function holdStanding(trx: Transaction<Database>, responseId: string) {
  const standing = trx
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .where('response.id', '=', responseId)
    .select(['response.submittedAt', 'assignment.withdrawnAt', 'wave.closedAt'])
  return (hasOneWriter(trx) ? standing : standing.forShare(['assignment', 'wave'])).executeTakeFirst()
}
