import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database, DecisionTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { DecisionEntry } from './decisions.ts'
import {
  areOfStudy,
  findSameDecision,
  isStandingList,
  newestDecision,
  standingNumbers,
} from './decision-checks.ts'
import { insertEvent } from './events.ts'
import { keepRuleRun } from './rule-runs.ts'
import { lockStudy } from './studies.ts'

export interface NewDecision extends Pick<DecisionTable, 'waveId' | 'kind' | 'reasonCode' | 'reason'> {
  readonly studyId: string
  /** The list that it is made on: a frozen set, a rule, SHA-256 of what came out, and the versions it was computed by. */
  readonly list: {
    readonly setId: string
    readonly ruleId: string
    readonly digest: string
    readonly analysisVersion: number
    readonly listVersion: number
  }
  /** For each practice what was decided, and which decision about it the member had seen. */
  readonly entries: readonly DecisionEntry[]
  readonly by: string
  readonly at: string
}

export type Decided =
  | { readonly status: 'decided'; readonly number: number }
  /** Somebody decided about these practices meanwhile; nothing is written. */
  | { readonly status: 'overtaken'; readonly practices: readonly string[] }
  /** There is a newer frozen set or rule than those of the list. */
  | { readonly status: 'list_changed' }
  /** The same rule on the same set gave another list before. */
  | { readonly status: 'list_differs' }
  /** There is no such practice in the study, or no such list in the wave. */
  | { readonly status: 'unknown' }

/**
 * Adds a decision, whole or not at all, and notes the list it is made on. Two who decide at once about one practice take
 * turns; the second is told. The same decision sent twice by the same member is there once. A decision is never given an
 * earlier time than the one before it, whatever the clock says: numbers and times have one order.
 *
 * @throws RangeError for no practice, one practice twice, or a swap that is not one in for one out.
 */
export function insertDecision(db: Kysely<Database>, decision: NewDecision): Promise<Decided> {
  check(decision)
  return transact(db, async (trx): Promise<Decided> => {
    const { studyId, waveId, kind, reasonCode, reason, list, entries, by } = decision
    await lockStudy(trx, studyId)
    const same = await findSameDecision(trx, decision)
    if (same !== undefined) return { status: 'decided', number: same }
    if (!(await areOfStudy(trx, decision))) return { status: 'unknown' }
    if (!(await isStandingList(trx, waveId, list))) return { status: 'list_changed' }
    const standing = await standingNumbers(trx, decision)
    const overtaken = entries.filter(({ practiceId, after }) => (standing.get(practiceId) ?? 0) !== after)
    if (overtaken.length > 0) {
      return { status: 'overtaken', practices: overtaken.map(({ practiceId }) => practiceId) }
    }
    const newest = await newestDecision(trx, waveId)
    const number = (newest?.number ?? 0) + 1
    const at = newest && newest.at > decision.at ? newest.at : decision.at
    const run = await keepRuleRun(trx, { studyId, waveId, ...list, by, at })
    if (run.status === 'differs') return { status: 'list_differs' }
    const id = randomUUID()
    await trx
      .insertInto('decision')
      .values({ id, waveId, number, kind, reasonCode, reason, runId: run.id, accountId: by, at })
      .execute()
    await trx
      .insertInto('decisionEntry')
      .values(
        entries.map(({ practiceId, outcome, after, seen }) => ({
          decisionId: id,
          practiceId,
          outcome,
          after,
          strategy: seen.proposal?.strategy ?? null,
          seen: JSON.stringify(seen),
        })),
      )
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'practices_decided',
      object: 'decision',
      objectId: id,
      detail: {
        wave: waveId,
        number,
        kind,
        reason: reasonCode,
        entries: entries.map(({ practiceId, outcome }) => ({ practice: practiceId, outcome })),
      },
      at,
    })
    return { status: 'decided', number }
  })
}

function check({ kind, entries }: NewDecision): void {
  if (new Set(entries.map(({ practiceId }) => practiceId)).size !== entries.length || entries.length === 0) {
    throw new RangeError('a decision is about one practice or more, each of them once')
  }
  if (kind === 'swap') {
    const chosen = entries.filter(({ outcome }) => outcome === 'chosen')
    if (entries.length !== 2 || chosen.length !== 1) throw new RangeError('a swap is one in for one out')
  }
}
