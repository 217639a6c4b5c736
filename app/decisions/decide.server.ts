import type { PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { insertDecision } from '#db/queries/decide-practices.ts'
import { findSameDecision } from '#db/queries/decision-checks.ts'
import { listStandingDecisions } from '#db/queries/standing-decisions.ts'
import type { DecisionOutcome, DecisionTable } from '#db/schema.ts'
import { isReasonFor, type ReasonCode } from './reason-codes.ts'
import { isStampOf, listStamp, loadSelection, type Selection } from './selection.server.ts'
import { isOpen } from './stands.ts'

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

/** What somebody else decided about a practice while a form about it was filled in. */
export interface DecidedMeanwhile {
  readonly practice: string
  readonly name: string
  readonly outcome: DecisionOutcome
  readonly by: string
}

/** Why nothing was decided: what the member typed is shown again. */
export type NotDecided =
  | {
      readonly status: 409
      readonly refusal: 'computing' | 'tampered' | 'list_changed' | 'list_differs' | 'swap_unfit'
    }
  | {
      readonly status: 409
      readonly refusal: 'overtaken'
      readonly practices: readonly string[]
      readonly meanwhile: readonly DecidedMeanwhile[]
    }
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
  const decision = {
    ...deed,
    kind: act.kind,
    reasonCode: act.reasonCode,
    reason: act.reason,
    entries: [...act.outcomes].map(([practiceId, outcome]) => ({
      practiceId,
      outcome,
      after: act.seen.get(practiceId) ?? 0,
    })),
  }
  // what is saved already is said to be, whatever list stands by now
  const same = await findSameDecision(db, decision)
  if (same !== undefined) return same
  const selection = await loadSelection(deed.waveId, { named: practices })
  if (selection.status !== 'made') return { status: 409, refusal: refusalOf(selection, act.list) }
  const { list, made } = selection
  if (listStamp(list, made.digest) !== act.list) return { status: 409, refusal: 'list_changed' }
  const seen = new Map(practices.map((id) => [id, made.slice.named[id] ?? notAmong(made.slice)] as const))
  const reasonCode = reasonFault(act, seen)
  if (reasonCode) return { status: 422, invalid: { reasonCode } }
  const unfit = await standingFault(deed.waveId, act, seen)
  if (unfit) return unfit
  const decided = await insertDecision(db, {
    ...decision,
    list: { setId: list.set.id, ruleId: list.rule.id, digest: made.digest, ...made.versions.now },
    entries: decision.entries.map((entry) => ({ ...entry, seen: seen.get(entry.practiceId)! })),
  })
  if (decided.status === 'decided') return decided.number
  if (decided.status === 'unknown') throw notFound()
  if (decided.status === 'overtaken') {
    const { practices: overtaken } = decided
    const meanwhile = await decidedMeanwhile(deed.waveId, overtaken)
    return { status: 409, refusal: 'overtaken', practices: overtaken, meanwhile }
  }
  return { status: 409, refusal: decided.status }
}

async function decidedMeanwhile(waveId: string, practices: readonly string[]): Promise<DecidedMeanwhile[]> {
  const standing = await listStandingDecisions(db, waveId)
  return practices.flatMap((practice) => {
    const stands = standing.get(practice)
    if (!stands) return []
    const { name, outcome, decision } = stands
    return [{ practice, name, outcome, by: decision.by }]
  })
}

/** A list that is being made is only waited for, and one that was tampered with only named, when the member saw that one. */
function refusalOf(selection: Exclude<Selection, { status: 'made' }>, stamp: string) {
  if (!('list' in selection) || !isStampOf(selection.list, stamp)) return 'list_changed'
  return selection.status
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
  const proposed = kind === 'swap' ? decided.filter(([, outcome]) => outcome === 'chosen') : decided
  if (reasonCode === 'proposed' && !proposed.every(([id]) => seen.get(id)?.proposal)) return 'not_proposed'
  return null
}

/**
 * Why what stands does not allow it: of a swap the one that goes out is chosen or proposed and the one that comes in is not
 * chosen, and only what is decided can be taken back. Where somebody decided meanwhile that is told instead.
 */
async function standingFault(
  waveId: string,
  { kind, outcomes, seen }: Act,
  figures: ReadonlyMap<string, PracticeInRun>,
): Promise<NotDecided | null> {
  const standing = await listStandingDecisions(db, waveId)
  const numberOf = (id: string) => standing.get(id)?.decision.number ?? 0
  if ([...outcomes.keys()].some((id) => numberOf(id) !== (seen.get(id) ?? 0))) return null
  const isUndecided = (id: string) => isOpen(standing.get(id) ?? null)
  const isChosen = (id: string) => standing.get(id)?.outcome === 'chosen'
  const mayGoOut = (id: string) => isChosen(id) || (figures.get(id)?.proposal !== null && isUndecided(id))
  const all = [...outcomes]
  if (all.some(([id, outcome]) => outcome === 'reopened' && isUndecided(id))) {
    return { status: 422, invalid: { outcome: 'nothing_decided' } }
  }
  const isFit = all.every(([id, outcome]) => (outcome === 'chosen' ? !isChosen(id) : mayGoOut(id)))
  return kind === 'swap' && !isFit ? { status: 409, refusal: 'swap_unfit' } : null
}
