import { sql, type Kysely } from 'kysely'
import { foldDanish, sortKeyOf } from '#db/practice-keys.ts'
import type { Database, ScopeLevel } from '#db/schema.ts'
import { isEnded } from './ended-practices.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

export const practiceSorts = ['name', 'code', 'municipality', 'area', 'level', 'citizens'] as const
export type PracticeSort = (typeof practiceSorts)[number]

export interface PracticeFilter {
  readonly studyId: string
  readonly search?: string | undefined
  readonly municipalityCodes?: readonly string[] | undefined
  readonly area?: string | undefined
  readonly level?: ScopeLevel | undefined
  /** Only practices whose scope an informant has contested in a submitted response. */
  readonly contested?: boolean | undefined
  /** Those that have ended, instead of those that go on. */
  readonly ended?: boolean | undefined
}

export interface ListedPractice {
  id: string
  code: string
  name: string
  municipalityCode: string | null
  organisation: string | null
  area: string | null
  level: ScopeLevel | null
  citizensPerYear: number | null
  scopeVersion: number
}

const sortColumns = {
  name: 'practice.sortKey',
  code: 'practice.codeSortKey',
  municipality: 'practice.municipalitySortKey',
  area: 'practice.areaSortKey',
  level: 'scope.level',
  citizens: 'scope.citizensPerYear',
} as const satisfies Record<PracticeSort, string>

/** One page of a study's practices, with the newest scope of each. What is not stated comes last in either direction. */
export function listPractices(
  db: Kysely<Database>,
  filter: PracticeFilter,
  page: { sort: PracticeSort; descending: boolean; limit: number; offset: number },
): Promise<ListedPractice[]> {
  const column = sortColumns[page.sort]
  const isKey = column.endsWith('SortKey') || column.endsWith('sortKey')
  const direction = page.descending ? 'desc' : 'asc'
  return filteredPractices(db, filter)
    .orderBy((eb) => (isKey ? eb(column, '=', 'z') : eb(column, 'is', null)))
    .orderBy(column, direction)
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .limit(page.limit)
    .offset(page.offset)
    .select([
      'practice.id',
      'practice.code',
      'practice.name',
      'practice.municipalityCode',
      'practice.organisation',
      'practice.area',
      'scope.level',
      'scope.citizensPerYear',
      'scope.version as scopeVersion',
    ])
    .execute()
}

export async function countPractices(db: Kysely<Database>, filter: PracticeFilter): Promise<number> {
  const { count } = await filteredPractices(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The areas and municipalities that occur in a study, for the filters above its list. */
export async function listPracticeGroups(
  db: Kysely<Database>,
  studyId: string,
): Promise<{ areas: string[]; municipalityCodes: string[] }> {
  const areas = await db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('area', 'is not', null)
    .groupBy(['area', 'areaSortKey'])
    .orderBy('areaSortKey')
    .orderBy('area')
    .select('area')
    .execute()
  const codes = await db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where('municipalityCode', 'is not', null)
    .groupBy(['municipalityCode', 'municipalitySortKey'])
    .orderBy('municipalitySortKey')
    .select('municipalityCode')
    .execute()
  return {
    areas: areas.flatMap(({ area }) => area ?? []),
    municipalityCodes: codes.flatMap(({ municipalityCode }) => municipalityCode ?? []),
  }
}

/** Other practices of the study that sort as this name does: the same words, whatever their case and accents. */
export function listPracticesNamed(
  db: Kysely<Database>,
  studyId: string,
  name: string,
  exceptId: string | null,
): Promise<{ id: string; code: string; name: string; municipalityCode: string | null }[]> {
  let query = db.selectFrom('practice').where('studyId', '=', studyId).where('sortKey', '=', sortKeyOf(name))
  if (exceptId) query = query.where('id', '<>', exceptId)
  return query.orderBy('codeSortKey').select(['id', 'code', 'name', 'municipalityCode']).limit(20).execute()
}

/** Every practice of a study beside the newest version of its scope. */
export function withNewestScope(db: Kysely<Database>, studyId: string) {
  return db
    .selectFrom('practice')
    .innerJoin('scope', 'scope.practiceId', 'practice.id')
    .where('practice.studyId', '=', studyId)
    .where((eb) =>
      eb(
        'scope.version',
        '=',
        eb
          .selectFrom('scope as other')
          .whereRef('other.practiceId', '=', 'practice.id')
          .where(isOrdinaryScope('other.id'))
          .select((inner) => inner.fn.max('other.version').as('newest')),
      ),
    )
}

function filteredPractices(db: Kysely<Database>, filter: PracticeFilter) {
  let query = withNewestScope(db, filter.studyId).where(({ not }) => (filter.ended ? isEnded : not(isEnded)))
  for (const word of foldDanish(filter.search ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    // raw sql, since Kysely has no `escape`
    query = query.where(sql<boolean>`practice.search_key like ${pattern} escape '\\'`)
  }
  if (filter.municipalityCodes) {
    query = query.where('practice.municipalityCode', 'in', [...filter.municipalityCodes])
  }
  if (filter.area) query = query.where('practice.area', '=', filter.area)
  if (filter.level) query = query.where('scope.level', '=', filter.level)
  if (filter.contested) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('response')
          .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
          .whereRef('assignment.practiceId', '=', 'practice.id')
          .where('response.submittedAt', 'is not', null)
          .where('response.scopeVerdict', '=', 'contested')
          .where(isOrdinaryScope('response.scopeId'))
          .select('response.id'),
      ),
    )
  }
  return query
}
