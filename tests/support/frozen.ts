import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { frozenParts } from '#app/frozen/frozen-parts.ts'
import { computedByNow } from '#app/report/computed-by.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import type { Database } from '#db/schema.ts'
import { questionnaireDigest } from '#survey/digest.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { then } from './fixtures.ts'

/** A wave's first frozen set, of no practices and no answers, whatever the wave holds; unless there is one. */
export async function insertFrozen(
  db: Kysely<Database>,
  { waveId, by }: { waveId: string; by: string },
): Promise<void> {
  const [newest] = await listFrozenSets(db, waveId)
  if (!newest) await keepFrozen(db, { waveId, by }, emptyContent(waveId))
}

/** The next frozen set of a wave, with this in it, whatever the wave holds. */
export async function keepFrozen(
  db: Kysely<Database>,
  { waveId, by }: { waveId: string; by: string },
  content: FrozenContent,
): Promise<string> {
  const { parts, digest } = frozenParts(content)
  const number = ((await listFrozenSets(db, waveId))[0]?.number ?? 0) + 1
  const id = randomUUID()
  const note = 'Alle punkter er gennemgået'
  await db
    .insertInto('frozenSet')
    .values({ id, waveId, number, digest, note, accountId: by, at: then })
    .execute()
  await db
    .insertInto('frozenPart')
    .values(parts.map((part) => ({ setId: id, ...part })))
    .execute()
  return id
}

/** What is frozen of a wave without practices. */
export function emptyContent(waveId: string): FrozenContent {
  return {
    wave: { id: waveId, title: 'Runde 1', purpose: 'mapping', closedAt: then, otherVersion: 0 },
    scoring: {
      questionnaire: promisingPractice1.id,
      questionnaireDigest: questionnaireDigest(promisingPractice1),
      key: scoringKey(promisingPractice1),
      ...computedByNow,
    },
    practices: [],
    scopes: [],
    responses: [],
    decisions: { leftOut: [], setAside: [], versions: [], superseded: [] },
  }
}
