import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { municipalities } from '#codes/municipalities.ts'
import { searchKeyOf, sortKeyOf } from '#db/practice-keys.ts'
import type { Database, PracticeTable } from '#db/schema.ts'
import { findEnded, listEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'
import { withNewestScope } from './practice-list.ts'
import { emptyScope, type ScopeValues } from './scope-card.ts'

/** What people write about a practice; the scope card is apart. */
export interface PracticeValues {
  code: string
  name: string
  municipalityCode: string | null
  organisation: string | null
  area: string | null
  startYear: number | null
}

export const practiceFields = [
  'code',
  'name',
  'municipalityCode',
  'organisation',
  'area',
  'startYear',
] as const satisfies readonly (keyof PracticeValues)[]

/** A practice of this study; another study's practice is not found. */
export function findPractice(
  db: Kysely<Database>,
  studyId: string,
  practiceId: string,
): Promise<PracticeTable | undefined> {
  return db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('id', '=', practiceId)
    .selectAll()
    .executeTakeFirst()
}

/** A practice with its newest scope, as the importer compares it. */
export interface KnownPractice {
  id: string
  values: PracticeValues
  scope: ScopeValues
  /** It is not changed any more. */
  isEnded?: true
}

/** All practices of a study with their newest scope, by code. */
export async function listKnownPractices(db: Kysely<Database>, studyId: string): Promise<KnownPractice[]> {
  const rows = await withNewestScope(db, studyId)
    .orderBy('practice.codeSortKey')
    .orderBy('practice.id')
    .select([
      'practice.id',
      'practice.code',
      'practice.name',
      'practice.municipalityCode',
      'practice.organisation',
      'practice.area',
      'practice.startYear',
      'scope.included',
      'scope.excluded',
      'scope.targetGroup',
      'scope.place',
      'scope.sinceYear',
      'scope.citizensPerYear',
      'scope.staffCount',
      'scope.level',
      'scope.legalBasis',
      'scope.delimitedBy',
      'scope.source',
    ])
    .execute()
  const ended = await listEnded(db, studyId)
  return rows.map(({ id, code, name, municipalityCode, organisation, area, startYear, ...scope }) => ({
    id,
    values: { code, name, municipalityCode, organisation, area, startYear },
    scope,
    ...(ended.has(id) && { isEnded: true }),
  }))
}

export interface PracticeWrite {
  readonly studyId: string
  readonly values: PracticeValues
  readonly by: string
  readonly at: string
}

/** Makes a practice with an empty scope card, version 1. */
export function insertPractice(
  db: Kysely<Database>,
  write: PracticeWrite & { id: string; scope?: ScopeValues },
): Promise<'saved' | 'code_taken'> {
  return db.transaction().execute(async (trx) => {
    await holdStudy(trx, write.studyId)
    if (await isCodeTaken(trx, write.studyId, write.values.code, null)) return 'code_taken'
    await insertPracticesWithin(trx, write, [
      { id: write.id, values: write.values, scope: write.scope ?? emptyScope },
    ])
    await insertEvent(trx, {
      studyId: write.studyId,
      accountId: write.by,
      verb: 'practice_created',
      object: 'practice',
      objectId: write.id,
      detail: {},
      at: write.at,
    })
    return 'saved'
  })
}

/**
 * Changes what is written about a practice.
 *
 * @param write.seen `practiceStamp` of what the editor saw; when something else stands now, nothing is changed.
 */
export function updatePractice(
  db: Kysely<Database>,
  write: PracticeWrite & { id: string; seen: string },
): Promise<'saved' | 'code_taken' | 'changed_meanwhile' | 'ended'> {
  return db.transaction().execute(async (trx) => {
    await holdStudy(trx, write.studyId)
    const current = await findPractice(trx, write.studyId, write.id)
    if (!current || practiceStamp(current) !== write.seen) return 'changed_meanwhile'
    if ((await findEnded(trx, [write.id])).size > 0) return 'ended'
    if (await isCodeTaken(trx, write.studyId, write.values.code, write.id)) return 'code_taken'
    await updatePracticeWithin(trx, write.id, write.values)
    await insertEvent(trx, {
      studyId: write.studyId,
      accountId: write.by,
      verb: 'practice_edited',
      object: 'practice',
      objectId: write.id,
      detail: { fields: practiceFields.filter((field) => current[field] !== write.values[field]) },
      at: write.at,
    })
    return 'saved'
  })
}

/** Short text that differs when anything written about the practice differs, so that a stale form is noticed. */
export function practiceStamp(values: PracticeValues): string {
  return createHash('sha256')
    .update(JSON.stringify(practiceFields.map((field) => values[field])))
    .digest('hex')
    .slice(0, 16)
}

/** Writes of a larger transaction: many new practices at once, each with version 1 of its scope. */
export async function insertPracticesWithin(
  trx: Transaction<Database>,
  { studyId, by, at }: { studyId: string; by: string; at: string },
  practices: readonly KnownPractice[],
): Promise<void> {
  const made = { createdAt: at, createdBy: by }
  // both databases limit the parameters of one statement; 500 rows stay far below
  for (let from = 0; from < practices.length; from += 500) {
    const chunk = practices.slice(from, from + 500)
    await trx
      .insertInto('practice')
      .values(chunk.map(({ id, values }) => ({ id, studyId, ...values, ...practiceKeys(values), ...made })))
      .execute()
    await trx
      .insertInto('scope')
      .values(
        chunk.map(({ id, scope }) => ({
          ...scope,
          id: randomUUID(),
          practiceId: id,
          version: 1,
          ...made,
        })),
      )
      .execute()
  }
}

export async function updatePracticeWithin(
  trx: Transaction<Database>,
  practiceId: string,
  values: PracticeValues,
): Promise<void> {
  await trx
    .updateTable('practice')
    .set({ ...values, ...practiceKeys(values) })
    .where('id', '=', practiceId)
    .execute()
}

/** Holds back others who add or import practices in this study until the transaction is done. */
export async function holdStudy(trx: Transaction<Database>, studyId: string): Promise<void> {
  // a write that changes nothing takes the row's lock on PostgreSQL; SQLite has one writer anyway
  await trx
    .updateTable('study')
    .set((eb) => ({ title: eb.ref('title') }))
    .where('id', '=', studyId)
    .execute()
}

/** The columns by which a practice is sorted and searched. */
export function practiceKeys(values: Omit<PracticeValues, 'startYear'>) {
  const municipality = municipalityNames.get(values.municipalityCode ?? '') ?? null
  return {
    sortKey: sortKeyOf(values.name),
    codeSortKey: sortKeyOf(values.code),
    municipalitySortKey: sortKeyOf(municipality),
    areaSortKey: sortKeyOf(values.area),
    searchKey: searchKeyOf([values.name, values.code, municipality, values.organisation, values.area]),
  }
}

const municipalityNames = new Map(municipalities.map(({ code, name }) => [code, name]))

async function isCodeTaken(db: Kysely<Database>, studyId: string, code: string, exceptId: string | null) {
  const other = await db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('code', '=', code)
    .select('id')
    .executeTakeFirst()
  return other !== undefined && other.id !== exceptId
}
