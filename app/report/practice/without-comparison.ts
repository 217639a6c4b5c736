import type { ElementAgreement, PracticeAgreement } from '#analysis/agreement.ts'
import type { MappedPractice } from '#analysis/mapped-practices.ts'
import type { Influence } from '#analysis/left-out.ts'
import { noPlaceIntervals } from './place-intervals.ts'
import type { AnalysedPractice, PracticeSlice, StepsSlice } from './practice-slice.ts'

/**
 * What may be seen of a practice where practices are not compared: no rank, no percentile, no chance of a place, and no
 * score that is drawn towards the others. Such a figure is `null` with `conditions_not_met`.
 */
export function withoutComparison<Slice extends Pick<PracticeSlice, 'views' | 'analysed'>>(
  slice: Slice,
): Slice {
  return {
    ...slice,
    views: slice.views.map((view) => ({ ...view, agreement: unplaced(view.agreement) })),
    analysed: slice.analysed?.map(uncompared) ?? null,
  }
}

/** The same of the steps to one of its figures. */
export function stepsWithoutComparison(slice: StepsSlice): StepsSlice {
  return {
    ...slice,
    steps: { ...slice.steps, adjusted: null },
    ranks: null,
    draws: null,
    analysed: slice.analysed && uncompared(slice.analysed),
  }
}

function uncompared(analysed: AnalysedPractice): AnalysedPractice {
  const { practice } = analysed
  const { influence, agreement, score } = practice
  return {
    ...analysed,
    ranked: 0,
    places: noPlaceIntervals,
    practice: {
      ...practice,
      score: {
        ...score,
        ...withheldScore,
        movesFar: false,
        reasons: { ...score.reasons, ...reasonsOf(withheldScore) },
      },
      agreement: agreement && unplaced(agreement),
      influence: influence && {
        ...influence,
        rank: null,
        maximumRankChange: null,
        reasons: { ...influence.reasons, rank: withheld, maximumRankChange: withheld },
        inTopK: false,
        informants: influence.informants.map(unranked),
        roles: influence.roles.map(unranked),
        elements: influence.elements.map(unranked),
        adjusted: [],
      },
      probabilityTopK: null,
      rankInterval: null,
      zone: null,
      reasons: { ...practice.reasons, probabilityTopK: withheld, rankInterval: withheld },
    },
  }
}

const withheld = 'conditions_not_met' as const

const withheldScore = {
  rawRank: null,
  adjustedRank: null,
  rankMovement: null,
  adjusted: null,
  adjustedMean: null,
  adjustedInterval: null,
  predictionSd: null,
  predictionSdWithFixed: null,
  shrinkage: null,
} satisfies Partial<MappedPractice['score']>

function reasonsOf<Name extends string>(figures: Readonly<Record<Name, null>>) {
  return Object.fromEntries(Object.keys(figures).map((name) => [name, withheld])) as Record<
    Name,
    typeof withheld
  >
}

function unplaced(agreement: PracticeAgreement): PracticeAgreement {
  return { ...withoutPercentile(agreement), elements: agreement.elements.map(withoutPercentile) }
}

function withoutPercentile<Of extends PracticeAgreement | ElementAgreement>(of: Of): Of {
  return { ...of, adPercentile: null, adDraws: 0, reasons: { ...of.reasons, adPercentile: withheld } }
}

function unranked<Of extends Influence>(of: Of): Of {
  return {
    ...of,
    rankWithout: null,
    rankChange: null,
    leavesTopK: false,
    entersTopK: false,
    reasons: { ...of.reasons, rankWithout: withheld, rankChange: withheld },
  }
}
