import type { Kysely } from 'kysely'
import type { ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import type { NamedLine } from '#app/components/released-practices.tsx'
import { listPracticeNames } from '#db/queries/results.ts'
import type { Database } from '#db/schema.ts'
import { releasedLines, type ReleasedLine } from './released-view.ts'

/** The practices of a release by name, each with its scope versions in order. */
export async function namedLines(
  db: Kysely<Database>,
  waveId: string,
  figures: ReleasedFigures,
): Promise<NamedLine[]> {
  const linesOf = new Map<string, ReleasedLine[]>()
  for (const line of releasedLines(figures)) {
    linesOf.set(line.practice, [...(linesOf.get(line.practice) ?? []), line])
  }
  // a release stands as it was made, also where its practices have ended or their answers count elsewhere since
  const practices = await listPracticeNames(db, waveId)
  return practices.flatMap(({ id, name, code }) =>
    (linesOf.get(id) ?? []).map((line) => ({ ...line, name, code })),
  )
}
