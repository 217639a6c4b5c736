import type { Aggregation } from '../aggregation.ts'
import { figures, type Figures, type Reason } from '../figure.ts'
import type { Random } from '../statistics/random.ts'
import { minimumRanks, withoutRoundingNoise } from '../statistics/ranks.ts'
import { thresholdsMet } from '../statistics/thresholds.ts'
import { elementScores } from './element-scores.ts'
import type { ModelBasis, ScopeName, ShortlistInput } from './input.ts'
import { adjustedScores, rawScores, weightedTotals, type ScopeScores } from './scores.ts'
import { topsisScores } from './topsis-scores.ts'
import { noChance, topKChances, type TopKChance } from './top-k.ts'

/** One way to come from answers to a list, saved with all that it depends on. */
export interface Scenario {
  readonly id: string
  /** Means of informants, or the model's. */
  readonly basis: 'raw' | ModelBasis
  /** Weight of each element by id, in any unit; elements that are not named weigh 0. `null`: all the same. */
  readonly weights: Readonly<Record<string, number>> | null
  /** At least `met` elements at or above their threshold, by id, in scale units. `null`: no such rule. */
  readonly thresholds: { readonly of: Readonly<Record<string, number>>; readonly met: number } | null
  readonly withoutFlagged: boolean
  /** How raw scores are made of informants' scores; the mean of informants unless it says otherwise. Models have no use for it. */
  readonly aggregation?: Aggregation
  /** How much must be answered for a score; as in the table unless it says otherwise. */
  readonly minimumAnsweredShare?: number
  /** How elements become one figure: their weighted mean unless it says otherwise. */
  readonly method?: 'weighted_mean' | 'topsis'
}

/** A practice in a scenario. Score and rank are `null` when the scenario leaves none of its informants. */
export type ScenarioPractice = Figures<'score' | 'rank'> &
  ScopeName & {
    /** Elements that reach their threshold; `null` without a threshold rule. */
    readonly thresholdsMet: number | null
    /** Whether the rule is met; `true` without one. */
    readonly meetsRule: boolean
    readonly topK: boolean
    readonly chance: TopKChance
  }

export interface ScenarioResult {
  readonly scenario: Scenario
  /** Responses left out. */
  readonly leftOut: number
  /** Practices (× scope version) with a score. */
  readonly scored: number
  /** Those that meet the rule. */
  readonly meetRule: number
  /** Why nothing could be computed. */
  readonly reason: Reason | null
  /** Those that pass the gates, by practice id and scope version. */
  readonly practices: readonly ScenarioPractice[]
}

export interface ScenarioSettings {
  readonly k: number
  readonly draws: number
}

/**
 * Computes a scenario for the practices that pass the gates.
 *
 * The order is by score; with a threshold rule by the number of thresholds met, then by score, and who does not meet the
 * rule is not in the top k. What is tied is ordered by `lots`. Ranks are minimum ranks: tied practices share the best.
 * Chances come from draws of scores and exist for rules without thresholds.
 *
 * @param passed places of scopes in the table.
 * @param lots one number per scope of the table, drawn once.
 * @throws RangeError for weights or thresholds of unknown elements, or weights as in `normalisedWeights`.
 */
export function scenarioResult(
  input: ShortlistInput,
  scenario: Scenario,
  passed: readonly number[],
  settings: ScenarioSettings,
  lots: Float64Array,
  random: Random,
): ScenarioResult {
  const { table } = input
  const leftOut = rowsLeftOut(input, scenario)
  const found = scenarioScores(input, scenario, leftOut, passed)
  const met = scenario.thresholds && metByScope(input, scenario, scenario.thresholds, leftOut)
  const needed = scenario.thresholds?.met ?? 0
  const entries = passed.map((place) => {
    const score = found.scores[place]!
    const thresholds = met ? met[place]! : null
    return { place, score, thresholds, meetsRule: score !== null && (thresholds ?? 0) >= needed }
  })
  const ranks = minimumRanks(sortValues(entries))
  const chosen = new Set(
    entries
      .map((entry, at) => ({ ...entry, rank: ranks[at]! }))
      .filter(({ meetsRule }) => meetsRule)
      .sort((a, b) => a.rank! - b.rank! || lots[a.place]! - lots[b.place]!)
      .slice(0, settings.k)
      .map(({ place }) => place),
  )
  const chances = chancesOf(entries, scenario.thresholds ? null : found, settings, random)
  return {
    scenario,
    leftOut: leftOut.size,
    scored: entries.filter(({ score }) => score !== null).length,
    meetRule: entries.filter(({ meetsRule }) => meetsRule).length,
    reason: whyNone(entries.map(({ place, score }) => (score === null ? found.reasons[place]! : null))),
    practices: entries.map(({ place, score, thresholds, meetsRule }, at) => ({
      practice: table.scopes[place]!.practice,
      scopeVersion: table.scopes[place]!.scopeVersion,
      ...figures({ score, rank: ranks[at]! }, { score: found.reasons[place]!, rank: found.reasons[place]! }),
      thresholdsMet: thresholds,
      meetsRule,
      topK: chosen.has(place),
      chance: chances[at]!,
    })),
  }
}

/** Why nobody has a score, `null` when somebody has. */
function whyNone(reasons: readonly (Reason | null)[]): Reason | null {
  return reasons.includes(null) ? null : (reasons[0] ?? 'empty')
}

/**
 * Scores on the basis and weights of a scenario, for every scope of the table.
 *
 * @param among places of the scopes that are compared with each other, where scores depend on that.
 */
export function scenarioScores(
  input: ShortlistInput,
  scenario: Scenario,
  leftOut: ReadonlySet<number>,
  among: readonly number[],
): ScopeScores {
  if (scenario.method === 'topsis') {
    const weights = elementWeights(input, scenario) ?? input.table.key.elements.map(() => 1)
    return topsisScores(input, scenario, weights, leftOut, among)
  }
  const totals = weightedTotals(input.table, elementWeights(input, scenario), leftOut)
  return scenario.basis === 'raw'
    ? rawScores(input.table, totals, scenario.aggregation)
    : adjustedScores(input, totals, scenario.basis)
}

/** What a scenario is computed from: the input, under the scenario's own rule for what is missing where it has one. */
export function scenarioInput(
  input: ShortlistInput,
  { minimumAnsweredShare: share }: Scenario,
): ShortlistInput {
  return share === undefined || share === input.table.minimumAnsweredShare
    ? input
    : (input.withShare?.(share) ?? input)
}

/** Rows of the table that a scenario leaves out. */
export function rowsLeftOut(
  { table, flaggedResponses = [] }: ShortlistInput,
  scenario: Scenario,
): Set<number> {
  if (!scenario.withoutFlagged) return new Set()
  return new Set(flaggedResponses.flatMap((response) => table.ratings.rowOf.get(response) ?? []))
}

/** The weights of a scenario, one per element of the key; `null` when they are all the same. */
export function elementWeights({ table }: ShortlistInput, { weights }: Scenario): number[] | null {
  if (weights === null) return null
  const ids = table.key.elements.map(({ id }) => id)
  requireKnown(ids, Object.keys(weights))
  return ids.map((id) => weights[id] ?? 0)
}

/** The threshold of each element of the key, `null` for one that has none. */
export function thresholdLimits(
  { table }: Pick<ShortlistInput, 'table'>,
  of: NonNullable<Scenario['thresholds']>['of'],
): (number | null)[] {
  const ids = table.key.elements.map(({ id }) => id)
  requireKnown(ids, Object.keys(of))
  return ids.map((id) => of[id] ?? null)
}

function metByScope(
  input: ShortlistInput,
  scenario: Scenario,
  { of }: NonNullable<Scenario['thresholds']>,
  leftOut: ReadonlySet<number>,
): number[] {
  const { table } = input
  const limits = thresholdLimits(input, of)
  const byElement = elementScores(
    input,
    scenario,
    leftOut,
    limits.map((limit) => limit !== null),
  )
  return table.scopes.map((_, place) => {
    const scores = byElement.map((element) => element[place]!)
    return thresholdsMet(scores.map(comparable), limits.map(comparable)).met
  })
}

function requireKnown(ids: readonly string[], named: readonly string[]): void {
  const unknown = named.find((id) => !ids.includes(id))
  if (unknown !== undefined) throw new RangeError(`no element ${unknown}`)
}

/** Whole numbers that put entries in order: thresholds first, then scores. */
function sortValues(
  entries: readonly { readonly score: number | null; readonly thresholds: number | null }[],
): (number | null)[] {
  const byScore = minimumRanks(entries.map(({ score }) => comparable(score)))
  return entries.map(({ thresholds }, at) => {
    const rank = byScore[at]!
    return rank === null ? null : (thresholds ?? 0) * (entries.length + 1) - rank
  })
}

function comparable<Value extends number | null>(value: Value): Value | number {
  return value === null ? value : withoutRoundingNoise(value)
}

/** Chances among the practices with a score; the others have none, for the reason that they have no score. */
function chancesOf(
  entries: readonly { readonly place: number; readonly score: number | null }[],
  found: ScopeScores | null,
  settings: ScenarioSettings,
  random: Random,
): TopKChance[] {
  const scored = found ? entries.filter(({ score }) => score !== null) : []
  const chances = topKChances(
    scored.map(({ score }) => score!),
    found?.sds ? scored.map(({ place }) => found.sds![place]!) : null,
    settings,
    random,
    found?.reason ?? 'conditions_not_met',
  )
  const byPlace = new Map(scored.map(({ place }, at) => [place, chances[at]!]))
  return entries.map(
    ({ place }) => byPlace.get(place) ?? noChance(found?.reasons[place] ?? 'conditions_not_met'),
  )
}
