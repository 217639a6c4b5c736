import type { Kysely, Transaction } from 'kysely'
import { searchKeyOf } from '#db/practice-keys.ts'
import type { Database, PersonTable } from '#db/schema.ts'

/** An informant that is about to be made: a pseudonym and, when known, the person behind it. */
export interface NewInformant {
  /** At least 128 random bits, so that a pseudonym cannot be guessed or sorted by. */
  readonly id: string
  /** The study's own id of the informant; `null` makes the next free one, `I0001`. */
  readonly code: string | null
  readonly name: string | null
  readonly email: string | null
}

/** What a person is found by in search. */
export const personSearchKey = (person: { name: string | null; email: string | null }): string =>
  searchKeyOf([person.name, person.email])

/** An informant of the study without the person behind it. */
export function findInformant(
  db: Kysely<Database>,
  studyId: string,
  informantId: string,
): Promise<{ id: string; code: string } | undefined> {
  return db
    .selectFrom('informant')
    .where('studyId', '=', studyId)
    .where('id', '=', informantId)
    .select(['id', 'code'])
    .executeTakeFirst()
}

/** Everybody in the study by code, without names: what an import compares its rows with. */
export function listInformants(
  db: Kysely<Database>,
  studyId: string,
): Promise<{ id: string; code: string }[]> {
  return db
    .selectFrom('informant')
    .where('studyId', '=', studyId)
    .orderBy('code')
    .select(['id', 'code'])
    .execute()
}

/** Names and addresses of the whole study; only for those with the right to names. */
export function listPersons(
  db: Kysely<Database>,
  studyId: string,
): Promise<Pick<PersonTable, 'informantId' | 'name' | 'email'>[]> {
  return db
    .selectFrom('person')
    .innerJoin('informant', 'informant.id', 'person.informantId')
    .where('informant.studyId', '=', studyId)
    .orderBy('informantId')
    .select(['person.informantId', 'person.name', 'person.email'])
    .execute()
}

/** Names and addresses behind some pseudonyms of the study; only for those with the right to names. */
export function listPersonsOf(
  db: Kysely<Database>,
  studyId: string,
  informantIds: readonly string[],
): Promise<Pick<PersonTable, 'informantId' | 'name' | 'email'>[]> {
  if (informantIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('person')
    .innerJoin('informant', 'informant.id', 'person.informantId')
    .where('informant.studyId', '=', studyId)
    .where('person.informantId', 'in', informantIds)
    .orderBy('informantId')
    .select(['person.informantId', 'person.name', 'person.email'])
    .execute()
}

/**
 * Informants of the study who have this address.
 *
 * @param email in lower case.
 */
export function listInformantsByEmail(
  db: Kysely<Database>,
  studyId: string,
  email: string,
): Promise<{ id: string; code: string; name: string | null }[]> {
  return db
    .selectFrom('informant')
    .innerJoin('person', 'person.informantId', 'informant.id')
    .where('informant.studyId', '=', studyId)
    .where('person.email', '=', email)
    .orderBy('informant.code')
    .select(['informant.id', 'informant.code', 'person.name'])
    .execute()
}

/** Writes who is behind a pseudonym; with neither name nor address nothing is kept. */
export async function updatePerson(
  db: Kysely<Database>,
  person: { informantId: string; name: string | null; email: string | null },
): Promise<void> {
  if (person.name === null && person.email === null) {
    await db.deleteFrom('person').where('informantId', '=', person.informantId).execute()
    return
  }
  const { informantId, name, email } = person
  const values = { name, email, searchKey: personSearchKey(person) }
  await db
    .insertInto('person')
    .values({ informantId, ...values })
    .onConflict((oc) => oc.column('informantId').doUpdateSet(values))
    .execute()
}

/** Part of a transaction that has locked the study: makes informants, with codes for those that lack one. */
export async function insertInformants(
  trx: Transaction<Database>,
  studyId: string,
  informants: readonly NewInformant[],
  at: string,
): Promise<void> {
  const nextCode = await codesFrom(trx, studyId, informants)
  const rows = informants.map(({ id, code }) => ({ id, studyId, code: code ?? nextCode(), createdAt: at }))
  for (const chunk of inChunks(rows)) await trx.insertInto('informant').values(chunk).execute()
  const persons = informants
    .filter(({ name, email }) => name !== null || email !== null)
    .map((informant) => ({
      informantId: informant.id,
      name: informant.name,
      email: informant.email,
      searchKey: personSearchKey(informant),
    }))
  for (const chunk of inChunks(persons)) await trx.insertInto('person').values(chunk).execute()
}

/** Codes after the highest `I…` of the study, passing those that the new informants bring themselves. */
async function codesFrom(
  trx: Transaction<Database>,
  studyId: string,
  informants: readonly NewInformant[],
): Promise<() => string> {
  if (informants.every(({ code }) => code !== null)) return () => ''
  const known = await trx
    .selectFrom('informant')
    .where('studyId', '=', studyId)
    .orderBy('code')
    .select('code')
    .execute()
  const numbers = [...known, ...informants].map(({ code }) =>
    Number(/^I(\d{1,9})$/i.exec(code ?? '')?.[1] ?? 0),
  )
  let last = numbers.reduce((highest, number) => Math.max(highest, number), 0)
  return () => `I${String(++last).padStart(4, '0')}`
}

/** Both databases limit how many values one statement may carry. */
export function inChunks<T>(rows: readonly T[], size = 1000): T[][] {
  const chunks: T[][] = []
  for (let from = 0; from < rows.length; from += size) chunks.push(rows.slice(from, from + size))
  return chunks
}
