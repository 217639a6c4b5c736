import type { PracticeAgreement } from './agreement.ts'
import { figures, type Figures, type Reason } from './figure.ts'
import type { ScopeInfluence } from './influence.ts'
import type { ModelledPractice } from './modelled-practices.ts'
import type { PracticeResult, PracticeScore } from './practices.ts'
import type { ScoreTable } from './score-table.ts'
import type { Shortlist } from './shortlist/shortlist.ts'
import type { Zone } from './shortlist/top-k.ts'

/** A practice's total: raw, and what it would be if everybody answered as the model's reference role does. */
export type MappedScore = PracticeScore &
  Figures<
    'adjusted' | 'adjustedMean' | 'predictionSd' | 'predictionSdWithFixed' | 'shrinkage',
    'adjustedInterval'
  >

/** Everything about one practice, on one version of its scope. */
export type MappedPractice = Omit<PracticeResult, 'score'> & {
  readonly score: MappedScore
  /** How alike its informants answer; `null` when nobody has answered. */
  readonly agreement: PracticeAgreement | null
  /** Who and what moves its score; `null` when nobody has answered. */
  readonly influence: Omit<ScopeInfluence, 'practice' | 'scopeVersion'> | null
} & Figures<'probabilityTopK', 'rankInterval'> & {
    /** `null` without a probability. */
    readonly zone: Zone | null
  }

/** What was computed of every scope of a table, each in the table's order. */
export interface ScopeFigures {
  readonly models: readonly ModelledPractice[]
  readonly agreement: readonly PracticeAgreement[]
  readonly influence: readonly ScopeInfluence[]
  readonly shortlist: Shortlist
}

/** Puts together what is known of each practice. */
export function mappedPractices(
  practices: readonly PracticeResult[],
  table: ScoreTable,
  { models, agreement, influence, shortlist }: ScopeFigures,
): MappedPractice[] {
  const placeOf = new Map(
    table.scopes.map((scope, place) => [nameOf(scope.practice, scope.scopeVersion), place]),
  )
  const chanceOf = new Map(
    shortlist.candidates.map((candidate) => [nameOf(candidate.practice, candidate.scopeVersion), candidate]),
  )
  return practices.map((practice) => {
    const name = nameOf(practice.id, practice.scopeVersion)
    const place = placeOf.get(name)
    const candidate = chanceOf.get(name)
    const { score, ...rest } = practice
    return {
      ...rest,
      score: mappedScore(score, place === undefined ? undefined : models[place]),
      agreement: place === undefined ? null : agreement[place]!,
      influence: place === undefined ? null : withoutName(influence[place]!),
      ...figures(
        {
          probabilityTopK: candidate?.probabilityTopK ?? null,
          rankInterval: candidate?.rankInterval ?? null,
        },
        // who is not a candidate failed a gate
        candidate?.reasons ?? { probabilityTopK: 'conditions_not_met', rankInterval: 'conditions_not_met' },
      ),
      zone: candidate?.zone ?? null,
    }
  })
}

function mappedScore(score: PracticeScore, model: ModelledPractice | undefined): MappedScore {
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
  return { ...raw, ...adjusted, reasons: { ...rawReasons, ...reasons } }
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

function nameOf(practice: string, scopeVersion: number | null): string {
  return JSON.stringify([practice, scopeVersion])
}
