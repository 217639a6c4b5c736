import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AgreementWeights } from '#analysis/statistics/agreement-weights.ts'
import type { AlphaMetric } from '#analysis/statistics/alpha-sums.ts'
import { chanceCorrectedAgreement } from '#analysis/statistics/chance-corrected-agreement.ts'
import { krippendorffAlpha } from '#analysis/statistics/krippendorff-alpha.ts'

interface Coefficient {
  readonly coefficient: number
  readonly se: number
  readonly chanceAgreement: number
  readonly interval: readonly [number, number]
}

/** Values of agreement-over-practices.R: units of none to six values, unused categories, scores. */
const { cases } = JSON.parse(
  readFileSync('tests/analysis/r-values/agreement-over-practices.json', 'utf8'),
) as {
  cases: {
    id: string
    categories: number
    units: number[][]
    alpha: Record<AlphaMetric, { alpha: number; se: number; interval: [number, number] }>
    chanceCorrected?: Record<
      AgreementWeights,
      { observedAgreement: number; ac: Coefficient; fleiss: Coefficient }
    >
  }[]
}

describe.each(cases)('$id', ({ units, categories, alpha, chanceCorrected = {} }) => {
  test.each(Object.entries(alpha))('%s alpha and its jackknife are those of R', (metric, expected) => {
    const got = krippendorffAlpha(units, metric as AlphaMetric)
    expect(got.alpha).toBeCloseTo(expected.alpha, 11)
    expect(got.se).toBeCloseTo(expected.se, 11)
    for (const end of [0, 1] as const) expect(got.interval![end]).toBeCloseTo(expected.interval[end], 9)
  })

  test('AC and Fleiss’ kappa are those of R by every kind of weights', () => {
    for (const [weights, expected] of Object.entries(chanceCorrected)) {
      const places = units.map((values) => values.map((value) => value - 1))
      const got = chanceCorrectedAgreement(places, categories, weights as AgreementWeights)
      expect(got.observedAgreement).toBeCloseTo(expected.observedAgreement, 11)
      for (const name of ['ac', 'fleiss'] as const) {
        const { interval, ...figures } = expected[name]
        for (const [figure, value] of Object.entries(figures)) {
          expect(got[name][figure as keyof typeof figures]).toBeCloseTo(value, 11)
        }
        for (const end of [0, 1] as const) expect(got[name].interval![end]).toBeCloseTo(interval[end], 9)
      }
    }
    expect(Object.keys(chanceCorrected)).toHaveLength(categories > 0 ? 4 : 0)
  })
})
