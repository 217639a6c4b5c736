import type { Kysely } from 'kysely'
import type { FrozenConsent, FrozenContent } from '#app/frozen/frozen-content.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { emptyContent, keepFrozen } from './frozen.ts'

const key = scoringKey(promisingPractice1)
const roles = ['leader', 'staff', 'citizen'] as const

/** A practice as a frozen set has it; three informants answer around a level, nobody without one. */
export interface FrozenExample {
  readonly practice: string
  readonly code: string
  readonly name: string
  readonly level: number | null
  /** Of the scope, one for each informant; the first for everybody when it is not said. */
  readonly versions?: readonly [number, number, number]
  readonly consent?: FrozenConsent | null
}

/** The next frozen set of a wave, of these practices, whatever the wave holds. */
export async function insertFrozenExample(
  db: Kysely<Database>,
  {
    waveId,
    by,
    practices,
    decided = [],
    scopes = [],
  }: {
    waveId: string
    by: string
    practices: readonly FrozenExample[]
    /** About versions of scopes. */
    decided?: FrozenContent['decisions']['versions']
    scopes?: FrozenContent['scopes']
  },
): Promise<string> {
  const content = exampleContent(waveId, practices)
  return keepFrozen(
    db,
    { waveId, by },
    { ...content, scopes, decisions: { ...content.decisions, versions: decided } },
  )
}

function exampleContent(waveId: string, practices: readonly FrozenExample[]): FrozenContent {
  const items = key.elements.flatMap((element) => element.items)
  return {
    ...emptyContent(waveId),
    practices: practices.map(({ level, versions: _, ...named }) => ({
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
    responses: practices.flatMap(({ practice, level, versions }) =>
      level === null
        ? []
        : roles.map((role, at) => ({
            response: `${practice}-${role}`,
            informant: `${practice}-${role}`,
            practice,
            role,
            scopeVersion: versions?.[at] ?? 1,
            closeness: 4,
            knowledge: 5,
            ownStake: 'no' as const,
            scopeLevel: 2,
            scopeCitizensPerYear: 40,
            activeSeconds: 600,
            answers: items.map((_, item) => Math.min(5, Math.max(1, level + (((item + at) % 3) - 1)))),
          })),
    ),
  }
}
