import type { Kysely } from 'kysely'
import { compareTwo, type Overlap } from '#analysis/overlaps.ts'
import { findFieldingFacts, type PracticeWithScope } from '#db/queries/fielding-facts.ts'
import { listOverlapDecisions } from '#db/queries/overlap-decisions.ts'
import type { Database, OverlapVerdict } from '#db/schema.ts'
import type { PracticeName } from '#app/waves/fielding.server.ts'
import { comparedPractice, undecidedOverlaps } from './scope-findings.server.ts'

/** A pair of practices as a list shows it. */
export interface ListedOverlap extends Pick<Overlap, 'points' | 'reasons'> {
  readonly first: PracticeName
  readonly second: PracticeName
  /** What was decided, and why; `null` while it waits. */
  readonly verdict: OverlapVerdict | null
  readonly reason: string | null
}

/** The pairs of a study, of one practice when it is named: those that wait, and the others with the decision that stands. */
export async function loadOverlaps(
  db: Kysely<Database>,
  studyId: string,
  practiceId: string | undefined,
): Promise<{
  waiting: ListedOverlap[]
  decided: ListedOverlap[]
  /** `null` when none is named, or none of this study. */
  practice: PracticeName | null
}> {
  const facts = await findFieldingFacts(db, studyId)
  const known = new Map(facts.practices.map((practice) => [practice.id, practice]))
  const of = practiceId !== undefined && known.has(practiceId) ? practiceId : undefined
  const waiting = undecidedOverlaps(facts, of).flatMap(({ practices: [one, other], points, reasons }) => {
    const [first, second] = [known.get(one), known.get(other)]
    if (!first || !second) return []
    return [{ ...namesOf(first, second), points, reasons, verdict: null, reason: null }]
  })
  const seen = new Set<string>()
  const decided = (await listOverlapDecisions(db, studyId)).flatMap(
    ({ firstId, secondId, verdict, reason }) => {
      const key = `${firstId} ${secondId}`
      const [first, second] = [known.get(firstId), known.get(secondId)]
      // the newest decision comes first, and stands
      if (seen.has(key) || !first || !second) return []
      seen.add(key)
      if (of !== undefined && firstId !== of && secondId !== of) return []
      const { points, reasons } = compareTwo(comparedPractice(first), comparedPractice(second))
      return [{ ...namesOf(first, second), points, reasons, verdict, reason }]
    },
  )
  const practice = of === undefined ? undefined : known.get(of)
  return { waiting, decided, practice: practice ? nameOf(practice) : null }
}

const nameOf = ({ id, code, name }: PracticeWithScope): PracticeName => ({ id, code, name })

const namesOf = (first: PracticeWithScope, second: PracticeWithScope) => ({
  first: nameOf(first),
  second: nameOf(second),
})
