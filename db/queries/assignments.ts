import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { AssignmentTimes } from '#analysis/field.ts'
import { foldDanish } from '#db/practice-keys.ts'
import type { Database, Role, VariantKind } from '#db/schema.ts'

/** Makes the digest of a link's token; the secret behind it stays outside the database. */
export type LinkDigest = (assignmentId: string, linkVersion: number) => string

/** Informant × practice × role × wave, and where it stands. No names. */
export interface AssignmentRow extends AssignmentTimes {
  readonly id: string
  readonly informantId: string
  readonly informantCode: string
  readonly practiceId: string
  readonly practiceCode: string
  readonly practiceName: string
  readonly role: Role
  /** The practice seen narrower or broader on purpose; `null` as it is delimited otherwise. */
  readonly variant: VariantKind | null
  readonly linkDigest: string
  readonly linkVersion: number
  readonly linkIssuedAt: string
}

/** Who does something to a wave's informants, and when. */
export interface FieldDeed {
  readonly studyId: string
  readonly waveId: string
  readonly accountId: string
  readonly at: string
}

export interface AssignmentFilter {
  /** Words that must all be found in the practice, the informant's code or, `inNames`, the person. */
  readonly search?: string
  readonly inNames?: boolean
  readonly practiceId?: string
  readonly role?: Role
  readonly informantId?: string
  readonly id?: string
}

/** Assignments of a wave by practice, role and informant; one about a variant after the ordinary one. */
export function listAssignments(
  db: Kysely<Database>,
  waveId: string,
  filter: AssignmentFilter = {},
): Promise<AssignmentRow[]> {
  let query = db
    .selectFrom('assignment')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .innerJoin('informant', 'informant.id', 'assignment.informantId')
    .leftJoin('scopeVariant', 'scopeVariant.scopeId', 'assignment.scopeId')
    .leftJoin('response', 'response.assignmentId', 'assignment.id')
    .where('assignment.waveId', '=', waveId)
  if (filter.id) query = query.where('assignment.id', '=', filter.id)
  if (filter.practiceId) query = query.where('assignment.practiceId', '=', filter.practiceId)
  if (filter.informantId) query = query.where('assignment.informantId', '=', filter.informantId)
  if (filter.role) query = query.where('assignment.role', '=', filter.role)
  for (const word of wordsOf(filter.search)) {
    query = query.where((eb) => {
      const found: Expression<SqlBool>[] = [
        contains(sql.ref('practice.searchKey'), foldDanish(word)),
        contains(sql.ref('informant.code'), word),
      ]
      if (filter.inNames) {
        const named = eb
          .selectFrom('person')
          .whereRef('person.informantId', '=', 'informant.id')
          .where(contains(sql.ref('person.searchKey'), foldDanish(word)))
          .select('person.informantId')
        found.push(eb.exists(named))
      }
      return eb.or(found)
    })
  }
  return query
    .orderBy('practice.codeSortKey')
    .orderBy('assignment.role')
    .orderBy('informant.code')
    .orderBy((eb) => eb('scopeVariant.kind', 'is not', null))
    .select([
      'assignment.id',
      'assignment.informantId',
      'informant.code as informantCode',
      'assignment.practiceId',
      'practice.code as practiceCode',
      'practice.name as practiceName',
      'assignment.role',
      'scopeVariant.kind as variant',
      'assignment.linkDigest',
      'assignment.linkVersion',
      'assignment.linkIssuedAt',
      'assignment.withdrawnAt',
      'assignment.declinedAt',
      'response.startedAt',
      'response.submittedAt',
    ])
    .execute()
}

/** How many assignments an informant has, in all waves. */
export async function countAssignmentsOf(db: Kysely<Database>, informantId: string): Promise<number> {
  const { count } = await db
    .selectFrom('assignment')
    .where('informantId', '=', informantId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const wordsOf = (search = ''): string[] => search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)

/** Whether a text holds a word; `%` and `_` in the word mean themselves. */
function contains(column: ReturnType<typeof sql.ref>, word: string) {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  // raw sql: Kysely writes no escape clause, and SQLite has no escape character without one
  return sql<SqlBool>`lower(${column}) like ${pattern} escape '\\'`
}
