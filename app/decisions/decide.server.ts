import type { PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { insertDecision } from '#db/queries/decide-practices.ts'
import { listDecisions, standingDecisions } from '#db/queries/decisions.ts'
import { keepRuleRun } from '#db/queries/rule-runs.ts'
import type { DecisionOutcome, DecisionTable } from '#db/schema.ts'
import { isReasonFor, type ReasonCode } from './reason-codes.ts'
import { listStamp, loadSelection, type Selection } from './selection.server.ts'

/** What a member wants to decide. */
export interface Act {
  readonly kind: DecisionTable['kind']
  readonly outcomes: ReadonlyMap<string, DecisionOutcome>
  readonly reasonCode: ReasonCode
  readonly reason: string
  /** Stamp of the list that the page was made of. */
  readonly list: string
  /** Number of the newest decision about each practice that was on the page. */
  readonly seen: ReadonlyMap<string, number>
}

/** Why nothing was decided: what the member typed is shown again. */
export type NotDecided =
  | { readonly status: 409; readonly refusal: 'computing' | 'list_changed' | 'list_differs' | 'swap_unfit' }
  | { readonly status: 409; readonly refusal: 'overtaken'; readonly practices: readonly string[] }
  | { readonly status: 422; readonly invalid: Readonly<Record<string, string>> }

/**
 * Decides on the list that stands, if it is the one that the member saw, and if nobody was faster.
 *
 * @returns the decision's number, or why there is none.
 * @throws Response 404 when a practice is not one of the study's.
 */
export async function decide(
  deed: { readonly studyId: string; readonly waveId: string; readonly by: string; readonly at: string },
  act: Act,
): Promise<number | NotDecided> {
  const practices = [...act.outcomes.keys()]
  const selection = await loadSelection(deed.waveId, { named: practices })
  if (selection.status !== 'made') return { status: 409, refusal: refusalOf(selection.status) }
  const { list, made } = selection
  if (listStamp(list, made.digest) !== act.list) return { status: 409, refusal: 'list_changed' }
  const seen = new Map(practices.map((id) => [id, made.slice.named[id] ?? notAmong(made.slice)] as const))
  const invalid = reasonFault(act, seen)
  if (invalid) return { status: 422, invalid: { reasonCode: invalid } }
  if (act.kind === 'swap' && !(await isSwap(deed.waveId, act, seen))) {
    return { status: 409, refusal: 'swap_unfit' }
  }
  const kept = await keepRuleRun(db, {
    ...deed,
    setId: list.set.id,
    ruleId: list.rule.id,
    digest: made.digest,
  })
  if (kept.status === 'differs') return { status: 409, refusal: 'list_differs' }
  const decided = await insertDecision(db, {
    ...deed,
    kind: act.kind,
    reasonCode: act.reasonCode,
    reason: act.reason,
    runId: kept.id,
    entries: practices.map((practiceId) => ({
      practiceId,
      outcome: act.outcomes.get(practiceId)!,
      after: act.seen.get(practiceId) ?? 0,
      seen: seen.get(practiceId)!,
    })),
  })
  if (decided.status === 'unknown') throw notFound()
  if (decided.status === 'overtaken') return { ...decided, status: 409, refusal: 'overtaken' }
  return decided.number
}

function refusalOf(status: Exclude<Selection['status'], 'made'>) {
  return status === 'computing' ? 'computing' : 'list_changed'
}

/** What a list says of a practice that is not among its data. */
function notAmong({ k, ranked }: { readonly k: number; readonly ranked: number }): PracticeInRun {
  return { k, ranked, candidates: [], missing: [], proposal: null }
}

function reasonFault({ kind, outcomes, reasonCode }: Act, seen: ReadonlyMap<string, PracticeInRun>) {
  const decided = [...outcomes]
  // the reason of a swap is about either side
  const about = kind === 'swap' ? decided.filter(([, outcome]) => outcome !== 'chosen') : decided
  if (!about.every(([, outcome]) => isReasonFor(reasonCode, outcome, kind))) return 'reason_unfit'
  const chosen = decided.filter(([, outcome]) => outcome === 'chosen')
  if (reasonCode === 'proposed' && !chosen.every(([id]) => seen.get(id)?.proposal)) return 'not_proposed'
  return null
}

/**
 * Whether the one that goes out is chosen or proposed, and the one that comes in is not chosen. Where somebody decided
 * meanwhile that is told instead.
 */
async function isSwap(
  waveId: string,
  { outcomes, seen }: Act,
  figures: ReadonlyMap<string, PracticeInRun>,
): Promise<boolean> {
  const standing = standingDecisions(await listDecisions(db, waveId))
  const numberOf = (id: string) => standing.get(id)?.decision.number ?? 0
  if ([...outcomes.keys()].some((id) => numberOf(id) !== (seen.get(id) ?? 0))) return true
  const stands = (id: string) => standing.get(id)?.outcome
  return [...outcomes].every(([id, outcome]) =>
    outcome === 'chosen'
      ? stands(id) !== 'chosen'
      : stands(id) === 'chosen' || (figures.get(id)?.proposal !== null && isOpen(stands(id))),
  )
}

function isOpen(outcome: DecisionOutcome | undefined): boolean {
  return outcome === undefined || outcome === 'reopened'
}
