import type { PracticeRow } from '../dataset.ts'
import type { Flag } from '../flags/flag.ts'
import { raiseFlags } from '../flags/raise-flags.ts'
import type { RatingTable } from '../ratings.ts'
import { roleAdjustedScores } from '../role-model.ts'
import { totalModels } from '../role-models.ts'
import { nameOfScope, scoreTable } from '../score-table.ts'
import { randomStream } from '../statistics/random.ts'
import { streams } from '../streams.ts'
import { basisOf, type ListBasisOf } from './basis.ts'
import { causesOf, type PracticeCauses } from './causes.ts'
import { modelBases, type ShortlistInput } from './input.ts'
import { disagreementOf, listInput } from './list-input.ts'
import { elementWeights, rowsLeftOut, scenarioInput, type Scenario } from './scenarios.ts'
import { adjustedScores, weightedTotals } from './scores.ts'
import type { SelectionRule } from './selection-rule.ts'
import { shortlist, type ListStep, type Shortlist } from './shortlist.ts'

/** What a rule is applied to. */
export interface RuleInput {
  readonly practices: readonly PracticeRow[]
  /** The answers that count, on the scope versions that they count on. */
  readonly table: RatingTable
  /** Flags that somebody has set aside question nobody's answers. */
  readonly isSetAside?: (flag: Flag) => boolean
  /** What practices say to an interview, by practice id; one that is absent is of data in which nobody could register it. */
  readonly consent?: ShortlistInput['consent']
}

/** A rule applied: the list, and what moves every practice of it. */
export interface RuleRun {
  /**
   * The model that the list rests on: `role`, `intercept` (without roles), or `null` for raw scores; of totals where the rule
   * asks for raw ones.
   */
  readonly model: 'role' | 'intercept' | null
  readonly shortlist: Shortlist
  /** Of those who pass the gates, by practice id and scope version. */
  readonly causes: readonly PracticeCauses[]
  /** What their scores stand on, in the same order. */
  readonly basis: readonly ListBasisOf[]
}

/** The parts of a list, in the order they are computed. */
export type RuleStep = 'scores' | ListStep | 'causes'

/** What a list is at now, how many parts are done, and of how many. */
export interface RuleProgress {
  readonly step: RuleStep
  readonly done: number
  readonly of: number
}

/**
 * Applies a rule to answers.
 *
 * With `defaultRule` the list is that of `mapping`, to the last digit.
 *
 * @param onProgress is called before each part.
 * @throws RangeError for a rule that cannot be, as `shortlist` does.
 */
export function runRule(
  { practices, table: ratings, isSetAside, consent }: RuleInput,
  { seed, minimumAnsweredShare, scenarios, ...settings }: SelectionRule,
  onProgress: (progress: RuleProgress) => void = () => {},
): RuleRun {
  // scores, each scenario, resampled informants, weights, causes
  const of = scenarios.length + 4
  let done = 0
  const begin = (step: RuleStep) => onProgress({ step, done: done++, of })
  begin('scores')
  const table = scoreTable(ratings, minimumAnsweredShare)
  const models = totalModels(table)
  const adjustedTotals = roleAdjustedScores(table.totals, table, models.role)
  const { flags } = raiseFlags(table, practices, { adjustedTotals })
  const input = listInput(table, {
    practices,
    models,
    flags,
    disagreement: disagreementOf(table),
    ...(isSetAside && { isSetAside }),
    ...(consent && { consent }),
  })
  const given = {
    ...settings,
    scenarios: scenarios.map((scenario, at) => resolved(scenario, input, at === 0)),
  }
  const found = shortlist(input, given, (stream) => randomStream(seed, streams[stream]), begin)
  const [list, ...others] = found.scenarios.results
  const passed = placesOf(input, list!.practices)
  begin('causes')
  const ofList = scenarioInput(input, list!.scenario)
  const ofTotals = models.shortlist === null ? 'raw' : (input.modelBasis ?? 'adjusted')
  return {
    model: modelNames[scenarios[0]!.basis === 'raw' ? ofTotals : list!.scenario.basis],
    shortlist: found,
    causes: causesOf(ofList, list!, others, passed, settings.k),
    basis: basisOf(ofList, list!.scenario, passed),
  }
}

const modelNames = { adjusted: 'role', shrunk: 'intercept', raw: null } as const

/** What a scenario rests on: the first model that can be fitted to its own values. */
function resolved(
  scenario: SelectionRule['scenarios'][number],
  whole: ShortlistInput,
  isList: boolean,
): Scenario {
  const raw: Scenario = { ...scenario, basis: 'raw' }
  if (scenario.basis === 'raw') return raw
  const input = scenarioInput(whole, raw)
  const totals = weightedTotals(input.table, elementWeights(input, raw), rowsLeftOut(input, raw))
  const fitting = modelBases.find((basis) => adjustedScores(input, totals, basis).reason === null)
  return { ...raw, basis: fitting ?? (isList ? 'raw' : (input.modelBasis ?? 'adjusted')) }
}

function placesOf(
  { table }: ShortlistInput,
  practices: readonly { practice: string; scopeVersion: number }[],
) {
  const placeOf = new Map(table.scopes.map((scope, place) => [nameOfScope(scope), place]))
  return practices.map((practice) => placeOf.get(nameOfScope(practice))!)
}
