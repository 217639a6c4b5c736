import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correlationMatrix, covarianceMatrix } from '#analysis/statistics/covariance-matrix.ts'
import { cronbachAlpha, feldtInterval, interItemCorrelation } from '#analysis/statistics/cronbach-alpha.ts'
import { alphaIfDeleted, itemRestCorrelations } from '#analysis/statistics/item-rest.ts'
import { omegaTotal } from '#analysis/statistics/omega-total.ts'

/** Correlations of items that one factor with these loadings gives. */
const oneFactor = (loadings: readonly number[]) =>
  loadings.map((first, row) => loadings.map((second, column) => (row === column ? 1 : first * second)))

describe('cronbachAlpha', () => {
  test('is 1 when items are copies of each other', () => {
    const rows = [1, 3, 4, 4].map((value) => [value, value, value])
    expect(cronbachAlpha(covarianceMatrix(rows, 3)).alpha).toBeCloseTo(1, 12)
  })

  test('of two items is the reliability of their sum by Spearman and Brown when they vary alike', () => {
    const rows = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ]
    // r = .6, 2 r / (1 + r)
    expect(cronbachAlpha(covarianceMatrix(rows, 2)).alpha).toBeCloseTo(0.75, 12)
  })

  test('stays negative when items go against each other', () => {
    const rows = [
      [1, 5, 1],
      [2, 4, 3],
      [3, 3, 2],
      [4, 2, 5],
      [5, 1, 4],
    ]
    expect(cronbachAlpha(covarianceMatrix(rows, 3)).alpha).toBeCloseTo(-3, 12)
  })

  test('is not defined for one item, one case, or a sum that never varies', () => {
    expect(cronbachAlpha(covarianceMatrix([[1], [2]], 1)).reasons.alpha).toBe('too_few_items')
    expect(cronbachAlpha(covarianceMatrix([[1, 2]], 2)).reasons.alpha).toBe('too_few_raters')
    const opposed = [0.1, 0.2, 0.7].map((value) => [value, 1 - value])
    expect(cronbachAlpha(covarianceMatrix(opposed, 2)).reasons.alpha).toBe('no_variation')
    expect(
      cronbachAlpha(
        covarianceMatrix(
          [[0.1], [0.1], [0.1]].map(([v]) => [v!, v!]),
          2,
        ),
      ).reasons.alpha,
    ).toBe('no_variation')
  })

  test('takes pairs of items from those who answered both', () => {
    const rows = [
      [1, 2],
      [3, 3],
      [5, null],
      [null, 4],
    ]
    // variances 4 and 1 of all, covariance 1 of the first two
    expect(covarianceMatrix(rows, 2)).toEqual([
      [4, 1],
      [1, 1],
    ])
    expect(cronbachAlpha(covarianceMatrix(rows, 2)).alpha).toBeCloseTo(2 * (1 - 5 / 7), 12)
  })

  test('rows of another length are refused', () => {
    expect(() => covarianceMatrix([[1, 2], [1]], 2)).toThrow(RangeError)
  })

  test('neither grows nor shrinks when ratings are moved and stretched', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 12,
    })
    fc.assert(
      fc.property(rows, (given) => {
        const alpha = cronbachAlpha(covarianceMatrix(given, 3)).alpha
        const moved = given.map((row) => row.map((value) => 10 * value + 7))
        const again = cronbachAlpha(covarianceMatrix(moved, 3)).alpha
        expect(again).toEqual(alpha === null ? null : expect.closeTo(alpha, 10))
      }),
    )
  })
})

describe('feldtInterval', () => {
  test('holds alpha, and is narrower with more cases', () => {
    const [lower, upper] = feldtInterval(0.8, 30, 4)!
    expect(lower).toBeLessThan(0.8)
    expect(upper).toBeGreaterThan(0.8)
    const [lowerOfMany, upperOfMany] = feldtInterval(0.8, 300, 4)!
    expect(upperOfMany - lowerOfMany).toBeLessThan((upper - lower) / 2)
  })

  test('with two cases and two items by hand: F(1, 1) is tan²(πp/2)', () => {
    const [lower, upper] = feldtInterval(0.5, 2, 2, 0.5)!
    expect(lower).toBeCloseTo(1 - 0.5 * Math.tan(0.375 * Math.PI) ** 2, 10)
    expect(upper).toBeCloseTo(1 - 0.5 * Math.tan(0.125 * Math.PI) ** 2, 10)
  })

  test('is not defined for one case or item', () => {
    expect([feldtInterval(0.5, 1, 3), feldtInterval(0.5, 9, 1)]).toEqual([null, null])
  })
})

describe('items and the others', () => {
  test('the mean of correlations, and alpha of standardised items', () => {
    const { mean, standardisedAlpha } = interItemCorrelation([
      [1, 0.2, 0.3],
      [0.2, 1, 0.4],
      [0.3, 0.4, 1],
    ])
    expect(mean).toBeCloseTo(0.3, 12)
    expect(standardisedAlpha).toBeCloseTo(0.9 / 1.6, 12)
    expect(interItemCorrelation([[1]]).reasons.mean).toBe('too_few_items')
  })

  test('an item is compared with the sum of the others', () => {
    const rows = [
      [1, 1, 2],
      [2, 3, 1],
      [3, 5, 4],
      [4, 3, 5],
    ]
    // rest of the first item: 3, 4, 9, 8; its deviations −3, −2, 3, 2
    expect(itemRestCorrelations(covarianceMatrix(rows, 3))[0]!.correlation).toBeCloseTo(
      10 / Math.sqrt(5 * 26),
      12,
    )
    expect(alphaIfDeleted(covarianceMatrix(rows, 3))[0]!.alpha).toBe(
      cronbachAlpha(
        covarianceMatrix(
          rows.map(([, ...others]) => others),
          2,
        ),
      ).alpha,
    )
  })

  test('a constant item has no correlation, and the others keep theirs', () => {
    const rows = [
      [3, 1, 2],
      [3, 2, 2],
      [3, 4, 5],
    ]
    const [constant, first, second] = itemRestCorrelations(covarianceMatrix(rows, 3))
    expect(constant!.reasons.correlation).toBe('no_variation')
    expect(first!.correlation).toBeCloseTo(second!.correlation!, 12)
  })

  test('with two items there is no alpha without one of them', () => {
    const two = covarianceMatrix(
      [
        [1, 2],
        [2, 4],
      ],
      2,
    )
    expect(alphaIfDeleted(two).map(({ reasons }) => reasons.alpha)).toEqual([
      'too_few_items',
      'too_few_items',
    ])
    expect(itemRestCorrelations([[2]])[0]!.reasons.correlation).toBe('too_few_items')
    expect(itemRestCorrelations(covarianceMatrix([[1, 2]], 2))[0]!.reasons.correlation).toBe('too_few_raters')
  })
})

describe('omegaTotal', () => {
  test('finds the loadings that made three items, exactly', () => {
    const { omega, loadings } = omegaTotal(oneFactor([0.9, 0.5, 0.4]))
    expect(loadings).toEqual([0.9, 0.5, 0.4].map((loading) => expect.closeTo(loading, 12) as number))
    // Σl = 1.8, Σ(1 − l²) = 1.78
    expect(omega).toBeCloseTo(3.24 / 5.02, 12)
  })

  test('finds the loadings that made any number of items', () => {
    const made = fc.array(fc.double({ min: 0.2, max: 0.95, noNaN: true }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(made, (given) => {
        const { loadings } = omegaTotal(oneFactor(given))
        for (const [item, loading] of given.entries()) expect(loadings![item]).toBeCloseTo(loading, 6)
      }),
    )
  })

  test('is alpha when all loadings are the same', () => {
    const same = oneFactor([0.6, 0.6, 0.6, 0.6])
    expect(omegaTotal(same).omega).toBeCloseTo(interItemCorrelation(same).standardisedAlpha!, 12)
  })

  test('is 1 when items are copies of each other', () => {
    expect(omegaTotal(oneFactor([1, 1, 1])).omega).toBeCloseTo(1, 9)
  })

  test('is refused where one factor does not describe the items', () => {
    // l₁ = √(.9 · .8 / .5) > 1
    const heywood = [
      [1, 0.9, 0.8],
      [0.9, 1, 0.5],
      [0.8, 0.5, 1],
    ]
    expect(omegaTotal(heywood)).toEqual({ omega: null, loadings: null, reason: 'outside_defined_range' })
    expect(omegaTotal(oneFactor([0.7, 0.6, -0.5])).reason).toBe('outside_defined_range')
    expect(omegaTotal(oneFactor([0, 0, 0])).reason).toBe('outside_defined_range')
  })

  test('needs three items that vary', () => {
    expect(omegaTotal(oneFactor([0.7, 0.6])).reason).toBe('too_few_items')
    const constant = correlationMatrix(
      covarianceMatrix(
        [
          [1, 2, 4],
          [1, 3, 5],
          [1, 1, 2],
        ],
        3,
      ),
    )
    expect(omegaTotal(constant).reason).toBe('no_variation')
  })
})
