import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { frozenParts } from '#app/frozen/frozen-parts.ts'
import { readFrozenContent } from '#app/frozen/read-frozen-content.server.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { insertFrozenSet, listFrozenSets } from '#db/queries/frozen-sets.ts'
import { insertSelectionRule, listSelectionRules } from '#db/queries/selection-rules.ts'
import { findWave } from '#db/queries/waves.ts'
import type { Database } from '#db/schema.ts'
import { then } from './fixtures.ts'

interface InWave {
  readonly studyId: string
  readonly waveId: string
  readonly by: string
}

/** Few draws: lists of tests need not be exact. */
export const quickDraws = {
  draws: 200,
  scenarioDraws: 100,
  bootstrapReplicates: 100,
  weightDraws: 100,
  confidenceDraws: 10,
}

export const quickRule: SelectionRule = {
  ...defaultRule({ minimum: 1, maximum: 5 }, 4),
  k: 2,
  steps: [{ strategy: 'most_promising', picks: 2 }],
  ...quickDraws,
}

/** Freezes a wave as it is, and closes it when it is open. */
export async function freezeWave(db: Kysely<Database>, { studyId, waveId, by }: InWave): Promise<void> {
  const wave = await findWave(db, studyId, waveId)
  if (!wave) throw new Error('there is no such wave')
  const closedAt = wave.closedAt ?? then
  await db.updateTable('wave').set({ closedAt }).where('id', '=', waveId).execute()
  const { title, questionnaire } = wave
  const content = await readFrozenContent(db, {
    id: waveId,
    title,
    purpose: 'mapping',
    questionnaire,
    closedAt,
  })
  const after = (await listFrozenSets(db, waveId))[0]?.number ?? 0
  const frozen = await insertFrozenSet(db, {
    studyId,
    waveId,
    after,
    ...frozenParts(content),
    note: 'Alle punkter er gennemgået',
    by,
    at: then,
  })
  if (frozen.status !== 'frozen') throw new Error(frozen.status)
}

/** @param at before results were opened, or after. */
export async function registerRule(
  db: Kysely<Database>,
  { studyId, waveId, by }: InWave,
  rule: SelectionRule = quickRule,
  at = new Date().toISOString(),
): Promise<void> {
  const after = (await listSelectionRules(db, waveId))[0]?.number ?? 0
  const found = await insertSelectionRule(db, {
    studyId,
    waveId,
    after,
    ...ruleText(rule),
    reason: `Aftalt i styregruppen ${randomUUID().slice(0, 4)}`,
    by,
    at,
  })
  if (found.status !== 'registered') throw new Error(found.status)
}

/** What a part of the frozen set holds is changed behind its back. */
export async function tamperWith(db: Kysely<Database>, waveId: string, part: string): Promise<void> {
  await db
    .updateTable('frozenPart')
    .set({ content: '[]' })
    .where('name', '=', part)
    .where('setId', 'in', (eb) => eb.selectFrom('frozenSet').where('waveId', '=', waveId).select('id'))
    .execute()
}
