import type { Kysely } from 'kysely'
import type { PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import type { Database, DecisionOutcome, DecisionTable } from '#db/schema.ts'
import { decidedEntries, entryOfDecision } from './decided-entries.ts'
import { insertEvent } from './events.ts'

/** What a decision says of one practice. */
export interface DecisionEntry {
  readonly practiceId: string
  readonly outcome: DecisionOutcome
  /** Number of the decision about the practice that stood until then, 0 for none. */
  readonly after: number
  /** The figures that were on the screen. */
  readonly seen: PracticeInRun
}

/** The same with what the practice is called now. */
export interface ShownEntry extends DecisionEntry {
  readonly code: string
  readonly name: string
}

/** A decision as it is shown. */
export interface Decision extends Pick<
  DecisionTable,
  'id' | 'number' | 'kind' | 'reasonCode' | 'reason' | 'at'
> {
  readonly by: string
  /** The frozen data and the rule that it was made on, and the digest of what came out. */
  readonly run: {
    readonly id: string
    readonly setNumber: number
    readonly ruleNumber: number
    readonly digest: string
    /** The versions of scores and of lists that it was computed by. */
    readonly analysisVersion: number
    readonly listVersion: number
  }
  /** One per practice, in the order in which practices are listed; of a swap the one that came in first. */
  readonly entries: readonly ShownEntry[]
}

/**
 * Every decision of a wave, the newest first.
 *
 * @param practiceId only those about this practice, with all their entries.
 * @param numbers only those with these numbers, both included.
 */
export async function listDecisions(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
  numbers?: { readonly from: number; readonly to: number },
): Promise<Decision[]> {
  let query = decidedEntries(db, waveId)
  if (practiceId !== undefined) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('decisionEntry as own')
          .whereRef('own.decisionId', '=', 'decision.id')
          .where('own.practiceId', '=', practiceId)
          .select('own.decisionId'),
      ),
    )
  }
  if (numbers !== undefined) {
    query = query.where('decision.number', '>=', numbers.from).where('decision.number', '<=', numbers.to)
  }
  const rows = await query
    .orderBy('decision.number', 'desc')
    .orderBy('practice.sortKey')
    .orderBy('practice.id')
    .select(['decisionEntry.after', 'decisionEntry.seen'])
    .execute()
  const found = new Map<string, Decision & { entries: ShownEntry[] }>()
  for (const { after, seen, ...row } of rows) {
    const { decision: of, ...entryOf } = entryOfDecision(row)
    const decision = found.get(of.id) ?? { ...of, entries: [] }
    const entry = { ...entryOf, after, seen: JSON.parse(seen) as PracticeInRun }
    if (decision.kind === 'swap' && entry.outcome === 'chosen') decision.entries.unshift(entry)
    else decision.entries.push(entry)
    found.set(of.id, decision)
  }
  return [...found.values()]
}

/** What stands about a practice, without the figures that it was decided on. */
export interface StandingDecision extends Omit<ShownEntry, 'seen' | 'after'> {
  readonly decision: Omit<Decision, 'entries'>
}

/** What stands about each practice that something was decided about, by its id; from a log that was read whole. */
export function standingDecisions(
  all: readonly Decision[],
): Map<string, ShownEntry & { readonly decision: Decision }> {
  const standing = new Map<string, ShownEntry & { readonly decision: Decision }>()
  for (const decision of all) {
    for (const entry of decision.entries) {
      const other = standing.get(entry.practiceId)
      if (!other || other.decision.number < decision.number) {
        standing.set(entry.practiceId, { ...entry, decision })
      }
    }
  }
  return standing
}

/** Notes that a log was taken out of the study. */
export function insertLogExport(
  db: Kysely<Database>,
  taken: {
    readonly studyId: string
    readonly waveId: string
    readonly content: string
    readonly lines: number
    readonly by: string
    readonly at: string
  },
): Promise<void> {
  return insertEvent(db, {
    studyId: taken.studyId,
    accountId: taken.by,
    verb: 'decisions_exported',
    object: 'wave',
    objectId: taken.waveId,
    detail: { content: taken.content, lines: taken.lines },
    at: taken.at,
  })
}
