import type { Kysely } from 'kysely'
import { findEnded } from '#db/queries/ended-practices.ts'
import { findPractice } from '#db/queries/practices.ts'
import { listScopeVersions, type ScopeVersion } from '#db/queries/scope-versions.ts'
import { successionStamp } from '#db/queries/succeed-practices.ts'
import { countBegun, countUnstarted } from '#db/queries/unstarted-assignments.ts'
import type { Database, PracticeTable } from '#db/schema.ts'
import { notFound } from '#app/http/errors.ts'

/** A practice that is about to end, with its newest card. */
export interface Predecessor extends PracticeTable {
  readonly scope: ScopeVersion
}

/** Practices that are about to end, and what that would do. */
export interface Predecessors {
  readonly practices: readonly Predecessor[]
  /** What the form says that was seen: a stamp of each. */
  readonly seen: string
  readonly unstarted: number
  readonly begun: number
  readonly sent: number
  /** One of them has ended already. */
  readonly isEnded: boolean
}

/** @throws Response 404 unless all are practices of the study. */
export async function loadPredecessors(
  db: Kysely<Database>,
  studyId: string,
  practiceIds: readonly string[],
): Promise<Predecessors> {
  const practices: Predecessor[] = []
  for (const id of practiceIds) {
    const practice = await findPractice(db, studyId, id)
    const [scope] = practice ? await listScopeVersions(db, id) : []
    if (!practice || !scope) throw notFound()
    practices.push({ ...practice, scope })
  }
  return {
    practices,
    seen: practices.map((practice) => successionStamp(practice, practice.scope)).join(' '),
    unstarted: await countUnstarted(db, practiceIds),
    ...(await countBegun(db, practiceIds)),
    isEnded: (await findEnded(db, practiceIds)).size > 0,
  }
}
