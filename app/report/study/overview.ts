import type { Interval, Reason } from '#analysis/figure.ts'
import { isContext } from '#analysis/flags/flag.ts'
import type { DStudyRow } from '#analysis/variance-components.ts'
import type { FullFigures } from '../computations.ts'
import { unansweredShare } from './quality.ts'

/** What the pages about the whole study say first, for the page that leads to them. */
export interface StudyOverview {
  readonly reliability: {
    readonly icc1: number | null
    readonly reason: Reason | null
    readonly lambdaMean: number | null
    /** By the D-study, at the harmonic mean of informants; `null` without answers. */
    readonly atMeanInformants: DStudyRow | null
  }
  readonly agreement: {
    /** Practices with an average deviation, and how many of them are above the limit. */
    readonly practices: number
    readonly divided: number
    readonly threshold: number
  }
  readonly gap: {
    readonly mean: number | null
    readonly interval: Interval | null
    readonly practices: number
  }
  readonly quality: {
    readonly items: number
    /** Elements of whose scores too many lie exactly at an end. */
    readonly elementsAtEnds: number
    /** The item with the largest share of those asked who gave no answer. */
    readonly leastAnswered: { readonly item: string; readonly share: number } | null
  }
  readonly flags: {
    /** Kinds of flag that were raised at all. */
    readonly kinds: number
    readonly total: number
    /** Responses with a flag that questions what was answered. */
    readonly responses: number
    readonly practices: number
  }
}

export function studyOverview(full: FullFigures): StudyOverview {
  const { total, dStudy, practices, roleModels, elements, items, flags } = full
  const agreements = practices.flatMap(({ agreement }) =>
    !agreement || agreement.ad === null ? [] : [agreement],
  )
  const { mean, interval, practices: paired } = roleModels.leaderStaffGap
  const [leastAnswered] = items
    .map(({ id, answers }) => ({ item: id, share: unansweredShare(answers) }))
    .sort((a, b) => b.share - a.share)
  const questioned = flags.filter(({ flag }) => !isContext(flag))
  return {
    reliability: {
      icc1: total.reliability.icc1,
      reason: total.reliability.reasons.icc1 ?? total.reliability.reasons.lambdaMean ?? null,
      lambdaMean: total.reliability.lambdaMean,
      atMeanInformants: dStudy.atMeanInformants,
    },
    agreement: {
      practices: agreements.length,
      divided: agreements.filter(({ ad, adThreshold }) => (ad ?? 0) > adThreshold).length,
      threshold: agreements[0]?.adThreshold ?? 0,
    },
    gap: { mean, interval, practices: paired },
    quality: {
      items: items.length,
      elementsAtEnds: elements.filter(({ warnings }) => warnings.length > 0).length,
      leastAnswered: leastAnswered && leastAnswered.share > 0 ? leastAnswered : null,
    },
    flags: {
      kinds: new Set(flags.map(({ flag }) => flag)).size,
      total: flags.length,
      responses: new Set(questioned.flatMap(({ response }) => response ?? [])).size,
      practices: new Set(flags.map(({ practice }) => practice)).size,
    },
  }
}
