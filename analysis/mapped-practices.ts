import type { AdjustedInfluence } from './adjusted-influence.ts'
import type { PracticeAgreement } from './agreement.ts'
import { figures, type Figures, type Reason } from './figure.ts'
import type { ScopeInfluence } from './influence.ts'
import type { ModelledPractice } from './modelled-practices.ts'
import type { PracticeResult, PracticeScore, ResponseResult } from './practices.ts'
import type { ResponseStyleRow } from './response-styles.ts'
import { rankMovements, type RankMovement } from './rank-movement.ts'
import { nameOfScope, type ScoreTable } from './score-table.ts'
import type { Shortlist } from './shortlist/shortlist.ts'
import type { Zone } from './shortlist/top-k.ts'

/** A practice's total: raw, and what it would be if everybody answered as the model's reference role does. */
export type MappedScore = PracticeScore &
  RankMovement &
  Figures<
    'adjusted' | 'adjustedMean' | 'predictionSd' | 'predictionSdWithFixed' | 'shrinkage',
    'adjustedInterval'
  >

/** One informant's scores and how the scale was used. */
export type MappedResponse = ResponseResult & { readonly style: ResponseStyleRow }

/** What moves a practice's raw score, and who its adjusted one. */
export type MappedInfluence = Omit<ScopeInfluence, 'practice' | 'scopeVersion'> & {
  readonly adjusted: AdjustedInfluence['informants']
}

/** Everything about one practice, on one version of its scope. */
export type MappedPractice = Omit<PracticeResult, 'score' | 'responses'> & {
  readonly score: MappedScore
  readonly responses: readonly MappedResponse[]
  /** How alike its informants answer; `null` when nobody has answered. */
  readonly agreement: PracticeAgreement | null
  /** Who and what moves its score; `null` when nobody has answered. */
  readonly influence: MappedInfluence | null
} & Figures<'probabilityTopK', 'rankInterval'> & {
    /** `null` without a probability. */
    readonly zone: Zone | null
  }

/** What was computed of every scope of a table, each in the table's order. */
export interface ScopeFigures {
  readonly models: readonly ModelledPractice[]
  readonly agreement: readonly PracticeAgreement[]
  readonly influence: readonly ScopeInfluence[]
  readonly adjustedInfluence: readonly AdjustedInfluence[]
  /** By row of the table. */
  readonly styles: readonly ResponseStyleRow[]
  readonly shortlist: Shortlist
}

/** Puts together what is known of each practice. */
export function mappedPractices(
  practices: readonly PracticeResult[],
  table: ScoreTable,
  { models, agreement, influence, adjustedInfluence, styles, shortlist }: ScopeFigures,
): MappedPractice[] {
  const placeOf = new Map(table.scopes.map((scope, place) => [nameOfScope(scope), place]))
  const chanceOf = new Map(shortlist.candidates.map((candidate) => [nameOfScope(candidate), candidate]))
  const modelOf = practices.map(({ id, scopeVersion }) => {
    const place = placeOf.get(nameOfScope({ practice: id, scopeVersion }))
    return place === undefined ? undefined : models[place]
  })
  const movements = rankMovements(
    practices.map(({ score }) => ({ score: score.raw, reason: score.reasons.raw ?? null })),
    modelOf.map((model) => ({
      score: model?.adjusted ?? null,
      reason: model ? (model.reasons.adjusted ?? null) : 'empty',
    })),
  )
  return practices.map((practice, at) => {
    const name = nameOfScope({ practice: practice.id, scopeVersion: practice.scopeVersion })
    const place = placeOf.get(name)
    const candidate = chanceOf.get(name)
    const { score, responses, ...rest } = practice
    return {
      ...rest,
      score: mappedScore(score, modelOf[at], movements[at]!),
      responses: responses.map((response) => ({
        ...response,
        style: styles[table.ratings.rowOf.get(response.response)!]!,
      })),
      agreement: place === undefined ? null : agreement[place]!,
      influence:
        place === undefined
          ? null
          : { ...withoutName(influence[place]!), adjusted: adjustedInfluence[place]!.informants },
      ...figures(
        {
          probabilityTopK: candidate?.probabilityTopK ?? null,
          rankInterval: candidate?.rankInterval ?? null,
        },
        candidate?.reasons ?? notListed(score),
      ),
      zone: candidate?.zone ?? null,
    }
  })
}

/** Who is no candidate has no score, or fails another gate. */
function notListed({ reasons }: PracticeScore): { probabilityTopK: Reason; rankInterval: Reason } {
  const reason = reasons.raw ?? 'conditions_not_met'
  return { probabilityTopK: reason, rankInterval: reason }
}

function mappedScore(
  score: PracticeScore,
  model: ModelledPractice | undefined,
  { reasons: rankReasons, ...ranks }: RankMovement,
): MappedScore {
  const { reasons: rawReasons, ...raw } = score
  const { reasons, ...adjusted } = figures(
    {
      adjusted: model?.adjusted ?? null,
      adjustedMean: model?.adjustedMean ?? null,
      predictionSd: model?.predictionSd ?? null,
      predictionSdWithFixed: model?.predictionSdWithFixed ?? null,
      shrinkage: model?.shrinkage ?? null,
      adjustedInterval: model?.adjustedInterval ?? null,
    },
    model?.reasons ?? unanswered,
  )
  return { ...raw, ...adjusted, ...ranks, reasons: { ...rawReasons, ...reasons, ...rankReasons } }
}

const unanswered = {
  adjusted: 'empty',
  adjustedMean: 'empty',
  predictionSd: 'empty',
  predictionSdWithFixed: 'empty',
  shrinkage: 'empty',
  adjustedInterval: 'empty',
} satisfies Record<string, Reason>

function withoutName({ practice: _, scopeVersion: __, ...influence }: ScopeInfluence) {
  return influence
}
