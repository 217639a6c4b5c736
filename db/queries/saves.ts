import type { Kysely, Transaction } from 'kysely'
import { commitTogether } from '#db/commit-together.ts'
import type { AnswerValue, Change } from '#survey/answers.ts'
import type { AnswerTable, Database, TextAnswerTable } from '#db/schema.ts'
import { decide, type StoredField } from './save-decision.ts'

/** One field of a save: what is to be stored, and the revision on which the person saw it (0: nothing stored). */
export interface FieldChange {
  /** The caller's name of the field, given back in the outcome. */
  readonly field: string
  readonly change: Change
  readonly baseRevision: number
}

export interface Save {
  readonly responseId: string
  /** The open page that saves: random, new with every page, so that two tabs are two clients. */
  readonly client: string
  /** Grows with every save of the client; a repeated save carries the same number. */
  readonly sequence: number
  /** Seconds at work since the client's save before. */
  readonly activeSeconds: number
  /** Where to resume; left out, it stays. */
  readonly place?: string
  readonly at: string
  /** Each field at most once. */
  readonly fields: readonly FieldChange[]
}

/** How one field ended. The value is what is stored now: in a conflict, that of the other. */
export interface FieldOutcome {
  readonly field: string
  readonly status: 'saved' | 'unchanged' | 'conflict'
  readonly revision: number
  readonly value: AnswerValue | string
  /** When the stored value was written; `null` while nothing is stored. */
  readonly savedAt: string | null
}

export type SaveOutcome =
  | { readonly status: 'saved'; readonly fields: readonly FieldOutcome[] }
  | { readonly status: 'already_submitted'; readonly submittedAt: string }
  | { readonly status: 'unknown_response' }

/** One save counts for at most this many seconds of work. */
export const mostActiveSeconds = 600

/**
 * Saves the changed fields of a page in one transaction. Each field is decided by itself (`decide`): a field that
 * somebody else changed meanwhile is a conflict and keeps the stored value, while the other fields of the same save are
 * written. Nothing is written once the response is submitted. A save that arrives twice changes nothing the second time.
 *
 * @throws RangeError when a field is named twice.
 */
export function saveFields(db: Kysely<Database>, save: Save): Promise<SaveOutcome> {
  if (new Set(save.fields.map(({ field }) => field)).size < save.fields.length) {
    throw new RangeError('a save names a field twice')
  }
  return commitTogether(db, async (trx): Promise<SaveOutcome> => {
    const seconds = Math.min(Math.max(Math.round(save.activeSeconds), 0), mostActiveSeconds)
    // the write comes first: it holds the response until the commit, so that saves and the submit take turns
    const { numUpdatedRows } = await trx
      .updateTable('response')
      .set((eb) => ({
        activeSeconds: eb('activeSeconds', '+', seconds),
        ...(save.place !== undefined && { place: save.place }),
      }))
      .where('id', '=', save.responseId)
      .where('submittedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refusal(trx, save.responseId)

    const stored = await readStored(trx, save)
    const decisions = save.fields.map((field) => ({
      field,
      ...decide(save, field, stored.get(keyOf(field))),
    }))
    await writeFields(
      trx,
      save,
      decisions.flatMap(({ write, field }) => (write ? [{ field, write }] : [])),
    )
    if (seconds > 0 && decisions.some(({ repeated }) => repeated)) {
      await trx
        .updateTable('response')
        .set((eb) => ({ activeSeconds: eb('activeSeconds', '-', seconds) }))
        .where('id', '=', save.responseId)
        .execute()
    }
    return { status: 'saved', fields: decisions.map(({ outcome }) => outcome) }
  })
}

const keyOf = ({ change }: FieldChange): string =>
  change.kind === 'answer' ? `answer ${change.item}` : `text ${change.field}`

async function refusal(trx: Transaction<Database>, responseId: string): Promise<SaveOutcome> {
  const response = await trx
    .selectFrom('response')
    .where('id', '=', responseId)
    .select('submittedAt')
    .executeTakeFirst()
  return response?.submittedAt
    ? { status: 'already_submitted', submittedAt: response.submittedAt }
    : { status: 'unknown_response' }
}

async function readStored(trx: Transaction<Database>, save: Save): Promise<Map<string, StoredField>> {
  const { items, texts } = namesIn(save.fields)
  const stored = new Map<string, StoredField>()
  for (const row of items.length > 0 ? await readAnswers(trx, save.responseId, items) : []) {
    stored.set(`answer ${row.item}`, { ...row, value: answerValueOf(row) })
  }
  for (const row of texts.length > 0 ? await readTexts(trx, save.responseId, texts) : []) {
    stored.set(`text ${row.field}`, { ...row, value: row.text })
  }
  return stored
}

function namesIn(fields: readonly FieldChange[]) {
  return {
    items: fields.flatMap(({ change }) => (change.kind === 'answer' ? [change.item] : [])),
    texts: fields.flatMap(({ change }) => (change.kind === 'text' ? [change.field] : [])),
  }
}

const answerValueOf = ({ rating, missing }: Pick<AnswerTable, 'rating' | 'missing'>): AnswerValue =>
  rating === null ? { rating, missing: missing ?? -1 } : { rating, missing: null }

async function writeFields(
  trx: Transaction<Database>,
  { responseId, client, sequence }: Save,
  writes: readonly { field: FieldChange; write: { revision: number; savedAt: string } }[],
): Promise<void> {
  const answers: AnswerTable[] = []
  const texts: TextAnswerTable[] = []
  for (const {
    field: { change },
    write,
  } of writes) {
    const columns = { responseId, client, clientSequence: sequence, ...write }
    if (change.kind === 'answer') answers.push({ ...columns, item: change.item, ...change.value })
    else texts.push({ ...columns, field: change.field, text: change.text })
  }
  if (answers.length > 0) {
    await trx
      .insertInto('answer')
      .values(answers)
      .onConflict((oc) =>
        oc.columns(['responseId', 'item']).doUpdateSet(({ ref }) => ({
          rating: ref('excluded.rating'),
          missing: ref('excluded.missing'),
          revision: ref('excluded.revision'),
          client: ref('excluded.client'),
          clientSequence: ref('excluded.clientSequence'),
          savedAt: ref('excluded.savedAt'),
        })),
      )
      .execute()
  }
  if (texts.length > 0) {
    await trx
      .insertInto('textAnswer')
      .values(texts)
      .onConflict((oc) =>
        oc.columns(['responseId', 'field']).doUpdateSet(({ ref }) => ({
          text: ref('excluded.text'),
          revision: ref('excluded.revision'),
          client: ref('excluded.client'),
          clientSequence: ref('excluded.clientSequence'),
          savedAt: ref('excluded.savedAt'),
        })),
      )
      .execute()
  }
}

function readAnswers(db: Kysely<Database>, responseId: string, items: readonly string[]) {
  return db
    .selectFrom('answer')
    .where('responseId', '=', responseId)
    .where('item', 'in', items)
    .select(['item', 'rating', 'missing', 'revision', 'client', 'clientSequence', 'savedAt'])
    .execute()
}

function readTexts(db: Kysely<Database>, responseId: string, fields: readonly string[]) {
  return db
    .selectFrom('textAnswer')
    .where('responseId', '=', responseId)
    .where('field', 'in', fields)
    .select(['field', 'text', 'revision', 'client', 'clientSequence', 'savedAt'])
    .execute()
}
