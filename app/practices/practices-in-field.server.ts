import type { Kysely } from 'kysely'
import { disposition, type FieldAssignment } from '#analysis/field.ts'
import { listEnded } from '#db/queries/ended-practices.ts'
import { listFieldPractices, type FieldPractice } from '#db/queries/field.ts'
import type { Database } from '#db/schema.ts'

/**
 * The practices that a wave is about, by code: those that go on, and those that ended after somebody was asked about them in it.
 * Nobody is sought any more for the latter.
 *
 * @param assignments of the wave.
 */
export async function listPracticesInField(
  db: Kysely<Database>,
  studyId: string,
  assignments: readonly FieldAssignment[],
): Promise<{ current: FieldPractice[]; ended: FieldPractice[] }> {
  const ended = await listEnded(db, studyId)
  const asked = new Set(
    assignments.flatMap((assignment) => (disposition(assignment) === 'withdrawn' ? [] : assignment.practice)),
  )
  const all = await listFieldPractices(db, studyId)
  return {
    current: all.filter(({ id }) => !ended.has(id)),
    ended: all.filter(({ id }) => ended.has(id) && asked.has(id)),
  }
}
