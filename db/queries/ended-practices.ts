import { sql, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'

/**
 * Whether a practice has ended, in a query that selects from `practice`: others took its place, or it was to take the place
 * of others and that was undone. It stays to be read, and is not fielded any more.
 */
export const isEnded = sql<SqlBool>`exists (
  select 1 from succession_practice as part
  left join succession_undoing as undone on undone.succession_id = part.succession_id
  where part.practice_id = practice.id
    and ((part.side = 'from' and undone.succession_id is null)
      or (part.side = 'to' and undone.succession_id is not null))
)`

/** Those of these practices that have ended. */
export async function findEnded(db: Kysely<Database>, practiceIds: readonly string[]): Promise<Set<string>> {
  if (practiceIds.length === 0) return new Set()
  const ended = await db
    .selectFrom('practice')
    .where('id', 'in', [...practiceIds])
    .where(isEnded)
    .select('id')
    .execute()
  return new Set(ended.map(({ id }) => id))
}

/** Every practice of a study that has ended. */
export async function listEnded(db: Kysely<Database>, studyId: string): Promise<Set<string>> {
  const ended = await db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where(isEnded)
    .orderBy('codeSortKey')
    .select('id')
    .execute()
  return new Set(ended.map(({ id }) => id))
}
