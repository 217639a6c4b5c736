import { aggregated } from '../aggregation.ts'
import { roleLabels } from '../role-labels.ts'
import { mean } from '../statistics/mean.ts'
import { withoutRoundingNoise } from '../statistics/ranks.ts'
import type { ModelBasis, ScopeName, ShortlistInput } from './input.ts'
import {
  elementWeights,
  rowsLeftOut,
  scenarioScores,
  type Scenario,
  type ScenarioPractice,
  type ScenarioResult,
} from './scenarios.ts'
import { weightedTotals } from './scores.ts'

/** What a place on a list can hang on: one informant, one role, one element, or the way of reckoning. */
export type Cause =
  | {
      readonly kind: 'informant'
      readonly response: string
      readonly informant: string
      readonly role: string
    }
  | { readonly kind: 'role'; readonly role: string; readonly informants: number }
  | { readonly kind: 'element'; readonly id: string }
  | { readonly kind: 'scenario'; readonly id: string }

/** The rank without it, or in that scenario; `rankChange` is above 0 when the practice falls. */
export interface CauseEffect {
  readonly cause: Cause
  readonly rankInstead: number
  readonly rankChange: number
  /** Among the first k with it and no longer without it; and the other way round. */
  readonly leavesTopK: boolean
  readonly entersTopK: boolean
}

export interface PracticeCauses extends ScopeName {
  /** The one that moves the practice farthest; `null` when nothing moves it. */
  readonly strongest: CauseEffect | null
  /** Every informant, role, element and scenario that could be left out, or taken instead, the farthest first. */
  readonly all: readonly CauseEffect[]
  /** Without these nobody is left to rank it by. */
  readonly cannotDoWithout: readonly Cause[]
}

/**
 * What moves each practice of a list, one thing at a time: without one of its informants, without one of its roles, without
 * one element for everybody, and in each other scenario.
 *
 * Ranks are among the practices of the list, equal scores sharing the best. Raw scores are aggregated anew. A model is not
 * fitted again when an informant or a role is left out: its variances and the effects of roles stay, and the practice's score
 * is predicted from the informants who are left, as `adjustedInfluences` does; without an element it is fitted to the totals
 * of the others. Under a threshold rule, and by TOPSIS, informants, roles and elements are not left out.
 *
 * Equal moves: one that takes the practice over the line first, then informants, roles, elements, scenarios.
 *
 * These lists show single informants: they are for the project's researchers only.
 *
 * @param input of the list's scenario.
 * @param list the list's scenario as it came out, and
 * @param others the other scenarios, all over the same practices.
 * @param passed places of those practices in the table.
 */
export function causesOf(
  input: ShortlistInput,
  list: ScenarioResult,
  others: readonly ScenarioResult[],
  passed: readonly number[],
  k: number,
): PracticeCauses[] {
  const { scenario, practices } = list
  const isPlain = scenario.thresholds === null && scenario.method !== 'topsis'
  const leftOut = rowsLeftOut(input, scenario)
  const scores = practices.map(({ score }) => score)
  const rankOnList = ranker(scores)
  const without = isPlain ? withoutRows(input, scenario, leftOut) : null
  const elements = isPlain ? withoutElements(input, scenario, leftOut, passed) : []
  return practices.map((practice, at) => {
    const { rank, score } = practice
    const named = { practice: practice.practice, scopeVersion: practice.scopeVersion }
    if (rank === null || score === null) return { ...named, strongest: null, all: [], cannotDoWithout: [] }
    const found: CauseEffect[] = []
    const cannotDoWithout: Cause[] = []
    const effect = (cause: Cause, rankInstead: number, isInTopK = rankInstead <= k) =>
      found.push({
        cause,
        rankInstead,
        rankChange: rankInstead - rank,
        leavesTopK: practice.topK && !isInTopK,
        entersTopK: !practice.topK && isInTopK,
      })
    for (const { cause, score: instead } of without?.(passed[at]!) ?? []) {
      if (instead === null) cannotDoWithout.push(cause)
      else effect(cause, rankOnList(instead, at))
    }
    for (const { id, scores: instead, rankAmong } of elements) {
      const own = instead[at]!
      if (own !== null) effect({ kind: 'element', id }, rankAmong(own, at))
    }
    for (const other of others) {
      const there: ScenarioPractice | undefined = other.practices[at]
      if (there && there.rank !== null)
        effect({ kind: 'scenario', id: other.scenario.id }, there.rank, there.topK)
    }
    const all = found.sort(
      (a, b) => Math.abs(b.rankChange) - Math.abs(a.rankChange) || overTheLine(b) - overTheLine(a),
    )
    const strongest = all[0] && all[0].rankChange !== 0 ? all[0] : null
    return { ...named, strongest, all, cannotDoWithout }
  })
}

const overTheLine = ({ leavesTopK, entersTopK }: CauseEffect) => Number(leavesTopK || entersTopK)

/** Ranks one practice by another score, the others as they are; equal scores share the best rank. */
function ranker(scores: readonly (number | null)[]): (instead: number, at: number) => number {
  const comparable = scores.map((score) => (score === null ? null : withoutRoundingNoise(score)))
  const sorted = Float64Array.from(comparable.filter((score) => score !== null)).sort()
  return (instead, at) => {
    const score = withoutRoundingNoise(instead)
    const above = sorted.length - firstAbove(sorted, score)
    const own = comparable[at] ?? null
    return 1 + above - (own !== null && own > score ? 1 : 0)
  }
}

/** The place of the first value above this one. */
function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

interface Without {
  readonly cause: Cause
  /** The practice's score without it; `null` when nobody is left. */
  readonly score: number | null
}

/** The scores of a practice without each of its informants and each of its roles; `null` when there is no model to predict from. */
function withoutRows(
  input: ShortlistInput,
  scenario: Scenario,
  leftOut: ReadonlySet<number>,
): ((place: number) => Without[]) | null {
  const { table } = input
  const totals = weightedTotals(table, elementWeights(input, scenario), leftOut)
  const { basis } = scenario
  const scoreOf = basis === 'raw' ? rawScore() : predictedScore(basis)
  if (!scoreOf) return null
  const labels = roleLabels(table)
  return (place) => {
    const rows = table.scopes[place]!.rows.filter((row) => totals[row] !== null)
    const roles = [...new Set(rows.map((row) => labels[row]!))].sort()
    const ofRoles = roles.map((role) => {
      const left = rows.filter((row) => labels[row] !== role)
      const cause = { kind: 'role', role, informants: rows.length - left.length } as const
      return { cause, score: scoreOf(left) }
    })
    return [
      ...rows.map((row) => {
        const { response, informant, role } = table.responses[row]!
        const left = rows.filter((other) => other !== row)
        return { cause: { kind: 'informant', response, informant, role } as const, score: scoreOf(left) }
      }),
      // a role of one informant is that informant
      ...ofRoles.filter(({ cause }) => cause.informants > 1),
    ]
  }

  function rawScore() {
    const { responses } = table
    const { aggregation = 'mean_of_informants' } = scenario
    return (rows: readonly number[]) => aggregated(totals, rows, { responses, aggregation }).value
  }

  function predictedScore(by: ModelBasis) {
    const model = input.predict?.(totals, by)
    if (!model) return null
    const { values, intercept, varianceRatio } = model
    return (rows: readonly number[]) => {
      const residuals = rows.flatMap((row) => (values[row] === null ? [] : values[row]! - intercept))
      const weight = residuals.length * varianceRatio
      const middle = mean(residuals)
      return middle === null ? null : intercept + (weight / (1 + weight)) * middle
    }
  }
}

/** Everybody's scores without each element that counts. */
function withoutElements(
  input: ShortlistInput,
  scenario: Scenario,
  leftOut: ReadonlySet<number>,
  passed: readonly number[],
) {
  const ids = input.table.key.elements.map(({ id }) => id)
  const weights = elementWeights(input, scenario) ?? ids.map(() => 1)
  const counting = ids.filter((_, place) => weights[place]! > 0)
  if (counting.length < 2) return []
  return counting.map((id) => {
    const others = Object.fromEntries(
      ids.flatMap((other, place) => (other === id ? [] : [[other, weights[place]!]])),
    )
    const found = scenarioScores(input, { ...scenario, weights: others }, leftOut, passed)
    const scores = passed.map((place) => found.scores[place]!)
    return { id, scores, rankAmong: ranker(scores) }
  })
}
