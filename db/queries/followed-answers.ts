import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'

/** Where the answers of a wave count that were given about practices that have ended. */
export interface Following {
  /** The practices that answers follow to, by id; none when every answer counts where it was given. */
  readonly targets: ReadonlyMap<string, FollowedPractice>
  /** The practice that answers about this one count on: itself, unless they follow. */
  readonly practiceOf: (practiceId: string) => string
  /**
   * The practice and the version of its scope that an answer counts on: its own, or the copy of the card that it was given on.
   *
   * @throws Error when there is no copy, which `succeedPractices` makes of every card that was answered on.
   */
  readonly placeOf: (given: GivenPlace) => CountedPlace
  /** The practices whose answers count on this one; none when its own follow elsewhere. */
  readonly sourcesOf: (practiceId: string) => readonly string[]
}

export interface CountedPlace {
  readonly practice: string
  readonly scopeVersion: number
}

/** What an answer was given on. */
export interface GivenPlace extends CountedPlace {
  readonly scopeId: string
}

export interface FollowedPractice {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly sortKey: string
}

/**
 * What was decided in a wave about answers to ended practices. A practice that answers follow to may itself have ended and
 * pass them on.
 *
 * @param stopAt a practice whose answers are taken as if they stayed, to ask what would follow from it.
 */
export async function findFollowing(
  db: Kysely<Database>,
  waveId: string,
  stopAt?: string,
): Promise<Following> {
  const rows = await db
    .selectFrom('followDecision')
    .where('waveId', '=', waveId)
    .orderBy('number')
    .select(['practiceId', 'toId'])
    .execute()
  // a later decision takes the place of an earlier one
  const standing = new Map(rows.map(({ practiceId, toId }) => [practiceId, toId]))
  if (stopAt !== undefined) standing.delete(stopAt)
  const practiceOf = (practiceId: string): string => {
    const next = standing.get(practiceId)
    return next ? practiceOf(next) : practiceId
  }
  const moved = [...standing.keys()].filter((id) => practiceOf(id) !== id)
  const targetIds = [...new Set(moved.map(practiceOf))]
  const versions = await listCopiedVersions(db, targetIds)
  return {
    targets: await findTargets(db, targetIds),
    practiceOf,
    placeOf: ({ practice, scopeId, scopeVersion }) => {
      const counted = practiceOf(practice)
      if (counted === practice) return { practice, scopeVersion }
      const copy = versions.get(`${counted} ${scopeId}`)
      if (copy === undefined) throw new Error(`practice ${counted} has no copy of scope ${scopeId}`)
      return { practice: counted, scopeVersion: copy }
    },
    sourcesOf: (practiceId) => [practiceId, ...moved].filter((id) => practiceOf(id) === practiceId),
  }
}

/** Whether an answer counts on a practice, in a query that joins `assignment`. */
export function isCountedOn({ sourcesOf }: Following, practiceId: string): RawBuilder<SqlBool> {
  const sources = sourcesOf(practiceId)
  if (sources.length === 0) return sql<SqlBool>`1 = 0`
  return sql<SqlBool>`assignment.practice_id in (${sql.join(sources)})`
}

async function listCopiedVersions(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<Map<string, number>> {
  if (practiceIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('scope')
    .where('practiceId', 'in', [...practiceIds])
    .where('originId', 'is not', null)
    .orderBy('practiceId')
    .orderBy('version')
    .select(['practiceId', 'originId', 'version'])
    .execute()
  return new Map(rows.map(({ practiceId, originId, version }) => [`${practiceId} ${originId}`, version]))
}

async function findTargets(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<Map<string, FollowedPractice>> {
  if (practiceIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('practice')
    .where('id', 'in', [...practiceIds])
    .orderBy('sortKey')
    .orderBy('id')
    .select(['id', 'code', 'name', 'sortKey'])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
