import { figures, type Figures, type Reason } from '../figure.ts'
import { nameOfScope, valuesOf } from '../score-table.ts'
import { mean } from '../statistics/mean.ts'
import type { Random } from '../statistics/random.ts'
import type { streams } from '../streams.ts'
import { countingRows } from './counting-rows.ts'
import { passGates, type GatesPassed } from './gates.ts'
import { informantBootstrap, type InformantBootstrap } from './informant-bootstrap.ts'
import type { ScopeName, ShortlistInput } from './input.ts'
import { paretoPractices, type ParetoResult } from './pareto.ts'
import { resampledAs } from './resampled-as.ts'
import { compareScenarios, type ScenarioComparison } from './scenario-comparison.ts'
import {
  elementWeights,
  rowsLeftOut,
  scenarioInput,
  scenarioResult,
  scenarioScores,
  type ScenarioPractice,
  type ScenarioResult,
} from './scenarios.ts'
import { weightedTotals } from './scores.ts'
import { selectForInterview, type Selection, type SelectionCandidate } from './selection.ts'
import { shortlistSettings, type ShortlistSettings } from './settings.ts'
import type { Zone } from './top-k.ts'
import { weightsSensitivity, type WeightsSensitivity } from './weights-sensitivity.ts'
import { withoutRows } from './without-rows.ts'

/** A practice that can be on the list. There is no rank without an interval. */
export type ShortlistCandidate = ScopeName &
  Figures<'score' | 'rank' | 'probabilityTopK', 'rankInterval' | 'pairwiseRankInterval'> & {
    readonly informants: number
    readonly meetsRule: boolean
    readonly zone: Zone | null
  }

/** The parts of a list that take time, in the order they are computed; there are as many `scenario` as scenarios. */
export type ListStep = 'scenario' | 'resampling' | 'weights'

/** How many of the chosen the model itself expects to belong to the true top k: Σ P(top k) over the chosen. */
export type ExpectedCorrect = Figures<'expectedCorrect'>

/** From all practices to those proposed for interview, with everything that supports it. Plain data with codes. */
export type Shortlist = Omit<GatesPassed, 'passed'> &
  Selection &
  ExpectedCorrect & {
    readonly settings: ShortlistSettings
    /** Best first. */
    readonly candidates: readonly ShortlistCandidate[]
    /**
     * Practices that no other beats on both score and agreement (AD over items, turned); `null` without a `disagreement`. With
     * all elements as criteria nearly every practice would be among them.
     */
    readonly pareto: ParetoResult | null
    readonly scenarios: {
      readonly results: readonly ScenarioResult[]
      readonly comparison: ScenarioComparison
    }
    readonly sensitivity: {
      readonly informantBootstrap: InformantBootstrap
      readonly weights: WeightsSensitivity
    }
  }

/**
 * Makes a shortlist: gates, the list's scenario with chances and rank intervals, other scenarios beside it, sensitivity to
 * who answered and to weights, and the practices proposed for interview with their reasons.
 *
 * @param given settings that differ from `shortlistSettings`. With 0 draws or replicates what rests on them is `null` with
 *   `below_minimum`.
 * @param randomOf a new generator for a stream, at its beginning every time: scenarios are drawn with the same numbers.
 * @param onStep is called before each part.
 * @throws RangeError for settings that cannot be: unknown elements, no scenario, k below 1, more picks than k.
 */
export function shortlist(
  input: ShortlistInput,
  given: Partial<ShortlistSettings>,
  randomOf: (stream: keyof typeof streams) => Random,
  onStep: (step: ListStep) => void = () => {},
): Shortlist {
  const settings = shortlistSettings(input, given)
  const main = settings.scenarios[0]
  if (!main) throw new RangeError('a shortlist needs a scenario')
  const ofMain = scenarioInput(input, main)
  const { table } = ofMain
  const leftOut = rowsLeftOut(ofMain, main)
  const everybody = table.scopes.map((_, place) => place)
  const { reasons } = scenarioScores(ofMain, main, leftOut, everybody)
  const answering = withoutRows(ofMain, leftOut)
  const counting = countingRows(ofMain, main, leftOut)
  const { passed, ...gates } = passGates(answering, settings.gates, reasons, counting)
  const ties = randomOf('ties')
  const lots = Float64Array.from(table.scopes, () => ties.uniform())
  const results = settings.scenarios.map((scenario, at) => {
    const draws = at === 0 ? settings.draws : settings.scenarioDraws
    onStep('scenario')
    return scenarioResult(
      scenarioInput(input, scenario),
      scenario,
      passed,
      { k: settings.k, draws },
      lots,
      randomOf('modelDraws'),
    )
  })
  const list = inOrder(results[0]!.practices, passed, lots)
  const selection = selectForInterview(
    list.map(({ practice, place }) => selectionCandidate(answering, practice, place)),
    settings,
    ties,
  )
  const totals = weightedTotals(table, elementWeights(ofMain, main), leftOut)
  const { k, bootstrapReplicates: replicates, weightDraws: draws, confidenceDraws } = settings
  onStep('resampling')
  const bootstrap = informantBootstrap(
    table,
    passed,
    totals,
    { k, replicates, ...resampledAs(ofMain, main, leftOut) },
    randomOf('informantBootstrap'),
  )
  onStep('weights')
  const weights = weightsSensitivity(
    answering.table,
    passed,
    settings.weightSpace,
    { k, draws, confidenceDraws },
    randomOf('weightDraws'),
  )
  return {
    settings,
    ...gates,
    candidates: list.map(({ practice, place }) => ({
      ...candidate(practice),
      informants: counting[place]!.length,
    })),
    ...selection,
    ...expectedCorrect(selection, results[0]!.practices),
    pareto: paretoOf(answering, list),
    scenarios: { results, comparison: compareScenarios(results, k) },
    sensitivity: { informantBootstrap: bootstrap, weights },
  }
}

/** How drawn informants become a score; `null` for what is no mean of theirs. Models are resampled as the mean. */
function paretoOf({ disagreement }: ShortlistInput, list: readonly Listed[]): ParetoResult | null {
  if (!disagreement) return null
  return paretoPractices(
    list.map(({ practice }) => practice),
    {
      score: list.map(({ practice }) => practice.score),
      agreement: list.map(({ place }) => {
        const ad = disagreement[place] ?? null
        return ad === null ? null : -ad
      }),
    },
  )
}

interface Listed {
  readonly practice: ScenarioPractice
  /** Of its scope in the table. */
  readonly place: number
}

function inOrder(
  practices: readonly ScenarioPractice[],
  passed: readonly number[],
  lots: Float64Array,
): Listed[] {
  return practices
    .map((practice, at) => ({ practice, place: passed[at]! }))
    .sort((a, b) => a.practice.rank! - b.practice.rank! || lots[a.place]! - lots[b.place]!)
}

function candidate({ practice, scopeVersion, score, rank, meetsRule, chance }: ScenarioPractice) {
  const { probabilityTopK, rankInterval, pairwiseRankInterval, reasons, zone } = chance
  const hasInterval = rankInterval !== null || pairwiseRankInterval !== null
  return {
    practice,
    scopeVersion,
    ...figures(
      { score, rank: hasInterval ? rank : null, probabilityTopK, rankInterval, pairwiseRankInterval },
      { ...reasons, rank: reasons.pairwiseRankInterval ?? null },
    ),
    meetsRule,
    zone,
  }
}

function selectionCandidate(
  { table, practices, disagreement }: ShortlistInput,
  { practice, scopeVersion, score, rank, meetsRule, chance }: ScenarioPractice,
  place: number,
): SelectionCandidate {
  const registered = practices.find((row) => row.practice === practice)
  const { rows } = table.scopes[place]!
  return {
    practice,
    scopeVersion,
    score: score!,
    rank: rank!,
    rankInterval: chance.rankInterval,
    pairwiseRankInterval: chance.pairwiseRankInterval,
    probabilityTopK: chance.probabilityTopK,
    meetsRule,
    attributes: {
      scopeLevel: registered?.scopeLevel ?? null,
      citizensPerYear: registered?.citizensPerYear ?? null,
      staff: registered?.staff ?? null,
      ...registered?.attributes,
    },
    profile: Object.fromEntries(
      table.key.elements.map(({ id }, element) => [id, mean(valuesOf(table.elements[element]!, rows))]),
    ),
    disagreement: disagreement?.[place] ?? null,
  }
}

function expectedCorrect({ chosen }: Selection, practices: readonly ScenarioPractice[]): ExpectedCorrect {
  const names = new Set(chosen.map(nameOfScope))
  const chances = practices.filter((practice) => names.has(nameOfScope(practice))).map(({ chance }) => chance)
  const unknown = chances.find(({ probabilityTopK }) => probabilityTopK === null)
  const reason: Reason = unknown?.reasons.probabilityTopK ?? 'empty'
  const expected =
    unknown || chances.length === 0
      ? null
      : chances.reduce((sum, { probabilityTopK }) => sum + probabilityTopK!, 0)
  return figures({ expectedCorrect: expected }, { expectedCorrect: reason })
}
