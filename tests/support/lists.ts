import type { Kysely } from 'kysely'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { frozenParts } from '#app/frozen/frozen-parts.ts'
import { readFrozenContent } from '#app/frozen/read-frozen-content.server.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { insertFrozenSet, listFrozenSets } from '#db/queries/frozen-sets.ts'
import { findStandingRule, insertSelectionRule } from '#db/queries/selection-rules.ts'
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

/** A rule that is fast, and picks so many. */
export function quickRuleOf(k: number, values: Partial<SelectionRule> = {}): SelectionRule {
  return {
    ...defaultRule({ minimum: 1, maximum: 5 }, 4),
    ...quickDraws,
    k,
    steps: [{ strategy: 'most_promising', picks: k }],
    ...values,
  }
}

export const quickRule = quickRuleOf(2)

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

/**
 * The next rule of a wave, marked when results were opened before it.
 *
 * @param at by the clock of who registers it.
 * @returns its id.
 */
export async function registerRule(
  db: Kysely<Database>,
  { studyId, waveId, by }: InWave,
  rule: SelectionRule = quickRule,
  at = new Date().toISOString(),
): Promise<string> {
  const after = (await findStandingRule(db, waveId))?.number ?? 0
  const found = await insertSelectionRule(db, {
    studyId,
    waveId,
    after,
    ...ruleText(rule),
    reason: 'Aftalt i styregruppen',
    by,
    at,
  })
  if (found.status !== 'registered') throw new Error(found.status)
  return found.id
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
