import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { defaultRule, type SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { frozenParts } from '#app/frozen/frozen-parts.ts'
import { computedByNow } from '#app/report/computed-by.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { findResultsOpening } from '#db/queries/results-openings.ts'
import type { Database } from '#db/schema.ts'
import { questionnaireDigest } from '#survey/digest.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { then } from './fixtures.ts'

const key = scoringKey(promisingPractice1)
const roles = ['leader', 'staff', 'citizen'] as const

/** A practice as a frozen set has it; three informants answer around a level, nobody without one. */
export interface FrozenExample {
  readonly practice: string
  readonly code: string
  readonly name: string
  readonly level: number | null
}

/** A rule that is fast, and picks so many. */
export function quickRule(k: number, values: Partial<SelectionRule> = {}): SelectionRule {
  const quick = {
    draws: 300,
    scenarioDraws: 100,
    bootstrapReplicates: 50,
    weightDraws: 100,
    confidenceDraws: 10,
  }
  const rule = defaultRule(key, 20)
  return { ...rule, ...quick, k, steps: [{ strategy: 'most_promising', picks: k }], ...values }
}

/** The next frozen set of a wave, of these practices, whatever the wave holds. */
export async function insertFrozenExample(
  db: Kysely<Database>,
  { waveId, by, practices }: { waveId: string; by: string; practices: readonly FrozenExample[] },
): Promise<string> {
  const { parts, digest } = frozenParts(exampleContent(waveId, practices))
  const number = (await nextNumber(db, 'frozenSet', waveId)) + 1
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

/** The next rule of a wave. */
export async function insertRuleExample(
  db: Kysely<Database>,
  { waveId, by, rule }: { waveId: string; by: string; rule: SelectionRule },
): Promise<string> {
  const number = (await nextNumber(db, 'selectionRule', waveId)) + 1
  const { text, digest } = ruleText(rule)
  const id = randomUUID()
  const reason = 'Aftalt i styregruppen'
  const opened = await findResultsOpening(db, waveId)
  const afterOpening = opened !== undefined && opened.at <= then ? 1 : 0
  await db
    .insertInto('selectionRule')
    .values({ id, waveId, number, rule: text, digest, reason, accountId: by, at: then, afterOpening })
    .execute()
  return id
}

async function nextNumber(
  db: Kysely<Database>,
  table: 'frozenSet' | 'selectionRule',
  waveId: string,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .where('waveId', '=', waveId)
    .select((eb) => eb.fn.max('number').as('newest'))
    .executeTakeFirst()
  return row?.newest ?? 0
}

function exampleContent(waveId: string, practices: readonly FrozenExample[]): FrozenContent {
  const items = key.elements.flatMap((element) => element.items)
  return {
    wave: { id: waveId, title: 'Runde 1', purpose: 'mapping', closedAt: then, otherVersion: 0 },
    scoring: {
      questionnaire: promisingPractice1.id,
      questionnaireDigest: questionnaireDigest(promisingPractice1),
      key,
      ...computedByNow,
    },
    practices: practices.map(({ level, ...named }) => ({
      ...named,
      sortKey: named.name,
      asked: roles.length,
      submitted: level === null ? 0 : roles.length,
      scopeLevel: 2,
      citizensPerYear: 40,
      staff: 8,
      targetGroups: 1,
      attributes: { area: named.code.endsWith('1') ? 'psykiatri' : 'handicap' },
    })),
    scopes: [],
    responses: practices.flatMap(({ practice, level }) =>
      level === null
        ? []
        : roles.map((role, at) => ({
            response: `${practice}-${role}`,
            informant: `${practice}-${role}`,
            practice,
            role,
            scopeVersion: 1,
            closeness: 4,
            knowledge: 5,
            ownStake: 'no' as const,
            scopeLevel: 2,
            scopeCitizensPerYear: 40,
            activeSeconds: 600,
            answers: items.map((_, item) => Math.min(5, Math.max(1, level + (((item + at) % 3) - 1)))),
          })),
    ),
    decisions: { leftOut: [], setAside: [], versions: [], superseded: [] },
  }
}
