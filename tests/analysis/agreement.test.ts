import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementReference } from '#analysis/agreement-reference.ts'
import { practiceAgreement } from '#analysis/agreement.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

const key = keyOf([2, 1])
const chance = () => randomStream(1, streams.agreementReference)

function agreementOf(given: readonly Answered[], ofKey = key) {
  const table = answeredMapping(ofKey, given)
  return practiceAgreement(table, table.scopes[0]!, null)
}

describe('practiceAgreement', () => {
  test('of informants who say the same is full wherever it exists', () => {
    const answers = [3, 4, 5]
    const agreement = agreementOf([1, 2, 3, 4].map(() => ({ practice: 'p', answers })))
    expect(agreement).toMatchObject({
      ad: 0,
      sd: 0,
      awg: 1,
      lindellUniform: 1,
      lindellSkewed: 1,
      informants: 4,
    })
    // with four informants a_wg exists for means from 2 to 4, and at the ends
    expect(agreement).toMatchObject({ items: 3, awgItems: 3, clippedUniform: 0 })
    expect(agreement.elements[0]).toMatchObject({ id: 'e1', rwgUniform: 1, rwgSkewed: 1, items: 2 })
  })

  test('by hand: two informants who differ on one of three items', () => {
    const { ad, adThreshold, sd, awg, lindellUniform, lindellSkewed, clippedSkewed, elements, reasons } =
      agreementOf([
        { practice: 'p', answers: [3, 2, 4] },
        { practice: 'p', answers: [3, 4, 4] },
      ])
    expect(ad).toBeCloseTo(1 / 3, 12)
    expect(adThreshold).toBeCloseTo(5 / 6, 12)
    // totals (2.5 + 4)/2 and (3.5 + 4)/2
    expect(sd).toBeCloseTo(Math.sqrt(0.125), 12)
    // variances 0, 2, 0
    expect(lindellUniform).toBeCloseTo(1 - 2 / 3 / 2, 12)
    expect(lindellSkewed).toBeCloseTo(1 - 2 / 3 / 1.34, 12)
    expect(clippedSkewed).toBe(1)
    expect([awg, reasons.awg]).toEqual([null, 'below_minimum'])
    // element e1: mean variance 1, so q = ½ and 2q / (2q + ½)
    expect(elements[0]!.rwgUniform).toBeCloseTo(2 / 3, 12)
    expect(elements[1]!.rwgUniform).toBe(1)
  })

  test('of one informant is not defined', () => {
    const { reasons, ...agreement } = agreementOf([{ practice: 'p', answers: [3, 2, 4] }])
    expect(agreement).toMatchObject({ ad: null, sd: null, awg: null, lindellUniform: null, informants: 1 })
    expect(new Set(Object.values(reasons))).toEqual(new Set(['too_few_raters']))
  })

  test('of informants without an answer is empty', () => {
    const { reasons } = agreementOf([
      { practice: 'p', answers: [-7, -1, null] },
      { practice: 'p', answers: [-8, -8, -8] },
    ])
    expect(new Set(Object.values(reasons))).toEqual(new Set(['empty']))
  })

  test('counts only items that two informants answered', () => {
    const { ad, items, elements } = agreementOf([
      { practice: 'p', answers: [1, -7, 4] },
      { practice: 'p', answers: [3, 4, -1] },
    ])
    expect([ad, items]).toEqual([1, 1])
    expect(elements[1]).toMatchObject({ ad: null, informants: 1, reasons: { ad: 'too_few_raters' } })
  })

  test('has no skewed null distribution to offer on seven points', () => {
    const { lindellSkewed, lindellUniform, reasons, elements } = agreementOf(
      [
        { practice: 'p', answers: [7, 6, 4] },
        { practice: 'p', answers: [7, 4, 4] },
      ],
      keyOf([2, 1], 7),
    )
    expect(lindellUniform).toBeCloseTo(1 - 2 / 3 / 4, 12)
    expect([lindellSkewed, reasons.lindellSkewed]).toEqual([null, 'outside_defined_range'])
    expect(elements[0]!.reasons.rwgSkewed).toBe('outside_defined_range')
  })

  test('names a mean too near an end as what keeps a_wg from existing', () => {
    const { awg, reasons } = agreementOf(
      [5, 5, 5, 4].map((rating) => ({ practice: 'p', answers: [rating, rating, rating] })),
    )
    expect([awg, reasons.awg]).toEqual([null, 'outside_defined_range'])
  })

  test('is the same whichever way an item is asked', () => {
    const asked = agreementOf([
      { practice: 'p', answers: [1, 2, 4] },
      { practice: 'p', answers: [3, 5, 5] },
    ])
    const turned = agreementOf(
      [
        { practice: 'p', answers: [5, 2, 2] },
        { practice: 'p', answers: [3, 5, 1] },
      ],
      keyOf([2, 1], 5, ['e1_1', 'e2_1']),
    )
    expect(turned).toEqual(asked)
  })
})

describe('the percentile among random draws', () => {
  const mapping = answeredMapping(key, [
    ...[1, 1, 1].map((rating) => ({ practice: 'low', answers: [rating, rating, rating] })),
    ...[5, 5, 5].map((rating) => ({ practice: 'high', answers: [rating, rating, rating] })),
    ...[1, 5, 5].map((rating) => ({ practice: 'split', answers: [rating, rating, rating] })),
    { practice: 'solo', answers: [3, 3, 3] },
  ])
  const reference = agreementReference(mapping, chance(), 400)!
  const percentileOf = (practice: string) =>
    practiceAgreement(
      mapping,
      mapping.scopes.find((scope) => scope.practice === practice)!,
      reference,
    )

  test('is low for a practice that agrees better than strangers do, high for one that agrees worse', () => {
    const [low, split] = [percentileOf('low'), percentileOf('split')]
    expect(low.adPercentile!).toBeLessThan(20)
    expect(split.adPercentile!).toBeGreaterThan(60)
    expect(low.adDraws).toBe(400)
  })

  test('of an element compares its own items with those of the draws', () => {
    for (const { adPercentile, adDraws } of percentileOf('split').elements) {
      expect(adPercentile!).toBeGreaterThan(60)
      expect(adDraws).toBe(400)
    }
    const whole = answeredMapping(keyOf([2]), [
      ...[2, 4].map((rating) => ({ practice: 'p', answers: [rating, 3] })),
      ...[1, 5].map((rating) => ({ practice: 'q', answers: [rating, rating] })),
    ])
    const practice = practiceAgreement(whole, whole.scopes[0]!, agreementReference(whole, chance(), 200))
    // the only element holds all items
    expect(practice.elements[0]!.adPercentile).toBe(practice.adPercentile)
  })

  test('is not defined for one informant, nor without draws', () => {
    expect(percentileOf('solo').reasons.adPercentile).toBe('too_few_raters')
    expect(practiceAgreement(mapping, mapping.scopes[0]!, null).reasons.adPercentile).toBe('below_minimum')
  })

  test('needs a second practice to draw from', () => {
    const alone = answeredMapping(key, [
      { practice: 'p', answers: [1, 1, 1] },
      { practice: 'p', answers: [2, 2, 2] },
      { practice: 'q', answers: [-7, -7, -7] },
    ])
    expect(agreementReference(alone, chance())).toBeNull()
    expect(agreementReference(answeredMapping(key, []), chance())).toBeNull()
  })

  test('is drawn for the sizes that occur, and in steps of a tenth beyond 30', () => {
    const crowd = (practice: string, size: number) =>
      Array.from({ length: size }, (_, place) => ({ practice, answers: [1 + (place % 5), 3, 3] }))
    const table = answeredMapping(key, [
      ...crowd('a', 2),
      ...crowd('b', 35),
      ...crowd('c', 34),
      ...crowd('d', 1),
    ])
    expect([...agreementReference(table, chance(), 10)!.keys()]).toEqual([2, 33])
  })

  test('is the same for the same seed', () => {
    expect(agreementReference(mapping, chance(), 50)).toEqual(agreementReference(mapping, chance(), 50))
  })
})

describe('any mapping', () => {
  const wide = keyOf([3, 2, 1])
  const resultOf = (given: readonly Answered[]) => {
    const table = answeredMapping(wide, given)
    const reference = agreementReference(table, chance(), 5)
    return table.scopes.map((scope) => practiceAgreement(table, scope, reference))
  }

  test('has agreement in finite figures with reasons for what is missing', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(numbersIn(resultOf(given)).every(Number.isFinite)).toBe(true)
      }),
    )
  })

  test('has the same agreement in whatever order informants come', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const named = given.map((answered, place) => ({ ...answered, response: `x${place}` }))
        expect(resultOf([...named].reverse())).toEqual(resultOf(named))
      }),
    )
  })
})
