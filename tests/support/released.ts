import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { releasedFigures } from '#analysis/disclosure/released-figures.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { answeredMapping, type Answered } from './answered-mapping.ts'
import { then } from './fixtures.ts'

/** What would be released of practices of which the first has ten informants and the others three. */
export function madeUpRelease(practices: readonly string[], minimum: number) {
  const key = scoringKey(promisingPractice1)
  const informants = (practice: string, role: string, ratings: readonly number[]): Answered[] =>
    ratings.map((rating) => ({
      practice,
      role,
      // every other element a point lower
      answers: key.elements.flatMap(({ items }, place) => items.map(() => rating - (place % 2))),
    }))
  const given = practices.flatMap((practice, place) =>
    place === 0
      ? [
          ...informants(practice, 'leader', [5, 4, 5, 4, 5]),
          ...informants(practice, 'staff', [3, 2, 3, 4, 3]),
        ]
      : informants(practice, 'staff', [2, 4, 3]),
  )
  return releasedFigures(answeredMapping(key, given), minimum, 'a')
}

/** The wave's first release, whatever its answers and state, unless there is one. */
export async function insertStandingRelease(
  db: Kysely<Database>,
  { waveId, by, practices }: { waveId: string; by: string; practices: readonly string[] },
): Promise<void> {
  const { figures, basis } = madeUpRelease(practices, 5)
  await db
    .insertInto('release')
    .values({
      id: randomUUID(),
      waveId,
      number: 1,
      minimum: 5,
      figures: JSON.stringify(figures),
      basis: JSON.stringify(basis),
      note: 'Til følgegruppen',
      accountId: by,
      at: then,
    })
    .onConflict((conflict) => conflict.columns(['waveId', 'number']).doNothing())
    .execute()
}
