import type { GateName } from '#analysis/shortlist/gates.ts'
import type { SelectablePractice } from '#app/report/selection/selection-slice.ts'
import type { DecisionOutcome } from '#db/schema.ts'

/** What stands about a practice, as far as it is counted. */
export interface CountedDecision {
  readonly outcome: DecisionOutcome
  readonly reasonCode: string
}

/** Practices of which the same was decided for the same reason. */
export interface DecidedCount extends CountedDecision {
  readonly practices: number
}

/** Practices on one side of a step, and what was decided of them. */
export interface Aside {
  /** Nothing is decided, or it was taken back. */
  readonly open: number
  /** The largest first. */
  readonly decided: readonly DecidedCount[]
}

/**
 * From all practices of a frozen set to those chosen for interview, after the flow diagram of PRISMA (Page et al., 2021, BMJ
 * 372:n71). Every practice is counted once at every step:
 *
 *     practices = unanswered + answered;   answered = lacking + ranked;   ranked = passedOver + proposed
 *     proposed = dropped + kept;           chosen = kept + added
 */
export interface DecisionFlow {
  readonly practices: number
  readonly unanswered: {
    readonly notAsked: number
    readonly noAnswer: number
    /** There are answers, and none that counts. */
    readonly noneCounts: number
  }
  readonly answered: number
  /** By the first gate that a practice does not pass. */
  readonly lacking: readonly { readonly gate: GateName; readonly practices: number }[]
  readonly ranked: number
  /** Ranked, and not proposed by the rule. Those chosen all the same are among `added`. */
  readonly passedOver: Aside & { readonly added: number }
  readonly proposed: number
  /** Proposed, and not chosen. */
  readonly dropped: Aside
  /** Proposed, and chosen. */
  readonly kept: number
  /** Chosen, and not proposed: by what the list says of them. */
  readonly added: {
    readonly ranked: number
    readonly lacking: number
    readonly unanswered: number
    /** Not in this frozen set. */
    readonly elsewhere: number
    readonly reasons: readonly DecidedCount[]
  }
  readonly chosen: number
}

/**
 * Draws the flow from states: the list that a rule made, and what stands of every practice, whatever list it was decided on.
 *
 * @param practices of the frozen set.
 * @param standing what stands, by practice.
 */
export function decisionFlow(
  practices: readonly SelectablePractice[],
  standing: ReadonlyMap<string, CountedDecision>,
): DecisionFlow {
  const isChosen = ({ practice }: SelectablePractice) => standing.get(practice)?.outcome === 'chosen'
  const unanswered = practices.filter((one) => !one.isAnswered)
  const answered = practices.filter((one) => one.isAnswered)
  const lacking = answered.filter(({ candidate }) => !candidate)
  const ranked = answered.filter(({ candidate }) => candidate)
  const proposed = ranked.filter(({ proposal }) => proposal)
  const passedOver = ranked.filter(({ proposal }) => !proposal)
  const own = new Set(practices.map(({ practice }) => practice))
  const elsewhere = [...standing].filter(
    ([practice, { outcome }]) => outcome === 'chosen' && !own.has(practice),
  )
  const added = [unanswered, lacking, passedOver].map((among) => among.filter(isChosen))
  const kept = proposed.filter(isChosen).length
  const addedDecisions = [
    ...added.flat().map(({ practice }) => standing.get(practice)!),
    ...elsewhere.map(([, decided]) => decided),
  ]
  return {
    practices: practices.length,
    unanswered: {
      notAsked: unanswered.filter(({ asked }) => asked === 0).length,
      noAnswer: unanswered.filter(({ asked, submitted }) => asked > 0 && submitted === 0).length,
      noneCounts: unanswered.filter(({ asked, submitted }) => asked > 0 && submitted > 0).length,
    },
    answered: answered.length,
    lacking: lackingByGate(lacking),
    ranked: ranked.length,
    passedOver: {
      ...aside(
        passedOver.filter((one) => !isChosen(one)),
        standing,
      ),
      added: added[2]!.length,
    },
    proposed: proposed.length,
    dropped: aside(
      proposed.filter((one) => !isChosen(one)),
      standing,
    ),
    kept,
    added: {
      unanswered: added[0]!.length,
      lacking: added[1]!.length,
      ranked: added[2]!.length,
      elsewhere: elsewhere.length,
      reasons: counted(addedDecisions),
    },
    chosen: kept + addedDecisions.length,
  }
}

/** How many there are on one side of a step, those chosen all the same not among them. */
export function asideCount({ open, decided }: Aside): number {
  return decided.reduce((sum, { practices }) => sum + practices, open)
}

function aside(
  practices: readonly SelectablePractice[],
  standing: ReadonlyMap<string, CountedDecision>,
): Aside {
  const decided = practices.flatMap(({ practice }) => {
    const stands = standing.get(practice)
    return stands && stands.outcome !== 'reopened' ? [stands] : []
  })
  return { open: practices.length - decided.length, decided: counted(decided) }
}

function counted(decisions: readonly CountedDecision[]): DecidedCount[] {
  const counts = new Map<string, DecidedCount>()
  for (const { outcome, reasonCode } of decisions) {
    const name = `${outcome} ${reasonCode}`
    counts.set(name, { outcome, reasonCode, practices: (counts.get(name)?.practices ?? 0) + 1 })
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second.practices - first.practices || (a < b ? -1 : 1))
    .map(([, one]) => one)
}

function lackingByGate(practices: readonly SelectablePractice[]): DecisionFlow['lacking'] {
  const counts = new Map<GateName, number>()
  for (const { failed } of practices) {
    const gate = failed[0]?.gate ?? 'score'
    counts.set(gate, (counts.get(gate) ?? 0) + 1)
  }
  return [...counts]
    .map(([gate, count]) => ({ gate, practices: count }))
    .sort((a, b) => b.practices - a.practices)
}
