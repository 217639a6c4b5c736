import { practiceAgreement, type PracticeAgreement } from '#analysis/agreement.ts'
import type { Flag } from '#analysis/flags/flag.ts'
import type { MappedPractice } from '#analysis/mapped-practices.ts'
import { perspectives, type Perspectives } from '#analysis/perspectives.ts'
import type { PracticeResult } from '#analysis/practices.ts'
import { keepResponses } from '#analysis/ratings.ts'
import { scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import { practiceSteps, type PracticeSteps } from '#analysis/steps/practice-steps.ts'
import { rankSteps, type RankSteps } from '#analysis/steps/rank-steps.ts'
import { drawSteps, type DrawSteps } from '#analysis/steps/draw-steps.ts'
import { gapSteps, type GapSteps } from '#analysis/steps/gap-steps.ts'
import { scopeSteps, type ScopeStep } from '#analysis/steps/scope-steps.ts'
import type { MappingSettings } from '#analysis/settings.ts'
import type { AnalysisInput, BasicFigures, FullFigures } from '../computations.ts'
import { drawnAgain, scoresOf } from '../scored.ts'
import { placeIntervals, type PlaceIntervals } from './place-intervals.ts'
import type { StepFigure } from './step-figures.ts'

/** What the analysis of the whole wave says of one practice, on one version of its scope. */
export interface AnalysedPractice {
  readonly practice: MappedPractice
  readonly flags: readonly Flag[]
  /** How many practices have a rank. */
  readonly ranked: number
  readonly places: PlaceIntervals
}

/** How alike informants answer, and how roles see it, on one version of the scope. */
export interface PracticeViews {
  readonly scopeVersion: number
  /** Without percentiles until the analysis is there. */
  readonly agreement: PracticeAgreement
  readonly perspectives: Perspectives
}

export interface PracticeSlice {
  /** One per scope version that was answered on. */
  readonly versions: readonly PracticeResult[]
  /** One per version too. */
  readonly views: readonly PracticeViews[]
  /** What else the analysis says of them, version by version; `null` until it is there. */
  readonly analysed: readonly AnalysedPractice[] | null
}

/** What was computed of a wave under some choices. */
export interface ComputedWave {
  readonly chosen: AnalysisInput
  readonly basic: BasicFigures
  readonly full: FullFigures | null
}

/** Everything of one practice. */
export function practiceSlice({ chosen, basic, full }: ComputedWave, practiceId: string): PracticeSlice {
  const versions = basic.practices.filter(
    ({ id, scopeVersion }) => id === practiceId && scopeVersion !== null,
  )
  const analysed = full && analysedPractice(full, practiceId)
  const own = keepResponses(chosen.table, ({ practice }) => practice === practiceId)
  const table = scoreTable(own, chosen.settings.minimumAnsweredShare, chosen.settings.aggregation)
  const views = table.scopes.map((scope, place) => {
    const agreement =
      analysed?.find(({ practice }) => practice.scopeVersion === scope.scopeVersion)?.practice.agreement ??
      practiceAgreement(table, scope, null)
    const { scopeVersion } = scope
    return {
      scopeVersion,
      agreement,
      perspectives: perspectives(versions[place]!, agreement.elements, table.key),
    }
  })
  return { versions, views, analysed }
}

/** Which figure of a practice somebody asks to see computed. */
export interface AskedSteps {
  readonly practiceId: string
  readonly scopeVersion: number
  /** `null` for the total. */
  readonly element: string | null
  readonly figure: StepFigure
}

/** One figure of a practice step by step. */
export interface StepsSlice {
  readonly steps: PracticeSteps
  /** `null` unless they are asked for, of the total. */
  readonly ranks: RankSteps | null
  /** `null` unless agreement is asked for, and until the analysis is there. */
  readonly draws: DrawSteps | null
  /** `null` unless it is asked for, of an element. */
  readonly gap: GapSteps | null
  /** One per version that was answered on. */
  readonly scopes: readonly ScopeStep[]
  /** As it is on the profile. */
  readonly result: PracticeResult
  /** `null` until the analysis is there. */
  readonly analysed: AnalysedPractice | null
}

/** @returns `null` when nobody has answered on this version of the scope, or there is no such element. */
export function stepsSlice(
  { chosen, basic, full }: ComputedWave,
  { practiceId, scopeVersion, element, figure }: AskedSteps,
): StepsSlice | null {
  const isAsked = (one: { readonly id: string; readonly scopeVersion: number | null }) =>
    one.id === practiceId && one.scopeVersion === scopeVersion
  const result = basic.practices.find(isAsked)
  const { table: ratings, settings } = chosen
  if (!result || (element !== null && !ratings.key.elements.some(({ id }) => id === element))) return null
  // an interval rests on the informants of all practices
  const table = scoresOf(ratings, settings)
  const scope = table.scopes.find((one) => isAsked({ id: one.practice, scopeVersion: one.scopeVersion }))
  if (!scope) return null
  const place = element === null ? null : table.key.elements.findIndex(({ id }) => id === element)
  const steps = practiceSteps(table, scope, element, full?.roleModels.role ?? null)
  const analysed = full
    ? (analysedPractice(full, practiceId).find(({ practice }) => isAsked(practice)) ?? null)
    : null
  const adjusted = full &&
    analysed && {
      own: analysed.practice.score.adjusted,
      all: full.practices.map(({ score }) => score.adjusted),
    }
  return {
    steps,
    ranks: figure === 'ranks' && element === null ? rankSteps(table, scope, steps.without, adjusted) : null,
    draws: full && figure === 'agreement' ? drawnOf(table, full.settings, steps, place) : null,
    gap:
      figure === 'gap' && element !== null
        ? gapSteps(result, practiceAgreement(table, scope, null).elements, table.key, element)
        : null,
    scopes: scopeSteps(table, scope, place),
    result,
    analysed,
  }
}

/** The draws of the analysis, drawn again. */
function drawnOf(
  table: ScoreTable,
  settings: MappingSettings,
  { agreement }: PracticeSteps,
  place: number | null,
): DrawSteps | null {
  const reference = drawnAgain(table, settings)
  return reference && drawSteps(reference, agreement, place)
}

function analysedPractice(full: FullFigures, practiceId: string): AnalysedPractice[] {
  const ranked = full.practices.filter(({ score }) => score.rawRank !== null).length
  return full.practices
    .filter(({ id, scopeVersion }) => id === practiceId && scopeVersion !== null)
    .map((practice) => ({
      practice,
      flags: full.flags.filter(
        (flag) => flag.practice === practiceId && flag.scopeVersion === practice.scopeVersion,
      ),
      ranked,
      places: placeIntervals(full, practice),
    }))
}
