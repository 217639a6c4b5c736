import type { Figures } from '#analysis/figure.ts'
import { quantile } from '#analysis/statistics/quantile.ts'
import type { WithinPractices } from '#analysis/within-practices.ts'
import { countInBins, type CountedBin } from './bins.ts'
import { byName, practiceNamer, type ListedPractice, type NamedPractice } from './named-practice.ts'
import type { AgreementOfPractice } from './reliability.ts'

/** How alike informants of one practice answer, over all practices. */
export interface AgreementSlice {
  readonly within: WithinPractices
  /** Average deviation in points, 0 for full agreement. */
  readonly ad: Spread & { readonly bins: readonly CountedBin[]; readonly above: number }
  /** Above it informants do not agree, in points. */
  readonly threshold: number
  /** Behind the average deviations. */
  readonly informants: number
  /** Practices with one informant, or without two answers to one item. */
  readonly withoutAd: number
  /**
   * In tenths: how large a part of random groups of as many informants agree better. `null` where practices are not to be
   * compared, and without draws.
   */
  readonly percentile: {
    readonly bins: readonly CountedBin[]
    readonly n: number
    /** Practices that agree no better than the middle random group. */
    readonly noBetter: number
    /** The draws behind each of them. */
    readonly draws: number
  } | null
  readonly awg: Spread & { readonly weak: number }
  /** Those who agree least first, or by name where practices are not to be ranked. */
  readonly listed: readonly AgreementLine[]
  /** Of how many practices with an average deviation. */
  readonly listedOf: number
}

interface Spread {
  readonly n: number
  readonly lowest: number | null
  readonly q1: number | null
  readonly median: number | null
  readonly q3: number | null
  readonly highest: number | null
}

export type AgreementLine = NamedPractice &
  Figures<'ad' | 'awg' | 'adPercentile'> & {
    readonly informants: number
    readonly roles: Readonly<Record<string, number>>
  }

/** More would not be read. */
const mostListed = 15

/** An a_wg below it is called weak (Brown & Hauenstein 2005). */
export const weakAwg = 0.7

export function agreementSlice(
  practices: readonly AgreementOfPractice[],
  asked: readonly ListedPractice[],
  within: WithinPractices,
  ranks: boolean,
): AgreementSlice {
  const nameOf = practiceNamer(asked)
  const ads = practices.flatMap(({ agreement }) => agreement.ad ?? [])
  const awgs = practices.flatMap(({ agreement }) => agreement.awg ?? [])
  const percentiles = ranks ? practices.flatMap(({ agreement }) => agreement.adPercentile ?? []) : []
  const threshold = practices[0]?.agreement.adThreshold ?? 0
  const lines = practices
    .filter(({ agreement }) => agreement.ad !== null)
    .map(({ practice, scopeVersion, roles, agreement }): AgreementLine => {
      const { ad, awg, adPercentile, reasons, informants } = agreement
      const figures = { ad, awg, adPercentile: ranks ? adPercentile : null, reasons, informants }
      return { ...nameOf(practice, scopeVersion), roles, ...figures }
    })
    .sort((a, b) => (ranks ? (b.ad ?? 0) - (a.ad ?? 0) : 0) || byName(a, b))
  return {
    within,
    ad: {
      ...spreadOf(ads),
      bins: countInBins(ads, {
        from: 0,
        width: 0.1,
        bins: Math.max(12, Math.ceil(Math.max(0, ...ads) * 10)),
      }),
      above: ads.filter((ad) => ad > threshold).length,
    },
    threshold,
    informants: lines.reduce((sum, line) => sum + line.informants, 0),
    withoutAd: practices.length - ads.length,
    percentile:
      percentiles.length === 0
        ? null
        : {
            bins: countInBins(percentiles, { from: 0, width: 10, bins: 10 }),
            n: percentiles.length,
            noBetter: percentiles.filter((percentile) => percentile >= 50).length,
            draws: Math.max(...practices.map(({ agreement }) => agreement.adDraws)),
          },
    awg: { ...spreadOf(awgs), weak: awgs.filter((awg) => awg < weakAwg).length },
    listed: lines.slice(0, mostListed),
    listedOf: lines.length,
  }
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    n: sorted.length,
    lowest: sorted[0] ?? null,
    q1: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q3: quantile(sorted, 0.75),
    highest: sorted.at(-1) ?? null,
  }
}
