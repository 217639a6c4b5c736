import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { frozenParts } from '#app/frozen/frozen-parts.ts'
import { computedByNow } from '#app/report/computed-by.ts'
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
  const content: FrozenContent = {
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
  const { parts, digest } = frozenParts(content)
  const id = randomUUID()
  const added = await db
    .insertInto('frozenSet')
    .values({ id, waveId, number: 1, digest, note: 'Alle punkter er gennemgået', accountId: by, at: then })
    .onConflict((conflict) => conflict.columns(['waveId', 'number']).doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) return
  await db
    .insertInto('frozenPart')
    .values(parts.map((part) => ({ setId: id, ...part })))
    .execute()
}
