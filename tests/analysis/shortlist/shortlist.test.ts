import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultGates } from '#analysis/shortlist/gates.ts'
import type { Scenario } from '#analysis/shortlist/scenarios.ts'
import type { ShortlistSettings } from '#analysis/shortlist/settings.ts'
import { shortlist } from '#analysis/shortlist/shortlist.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'
import { fieldOf, type FieldResponse } from './field.ts'

const randomOf = (stream: keyof typeof streams) => randomStream(3, streams[stream])
const few: Partial<ShortlistSettings> = {
  k: 2,
  draws: 200,
  scenarioDraws: 100,
  bootstrapReplicates: 50,
  weightDraws: 50,
  confidenceDraws: 5,
}
const raw: Scenario = { id: 'raw', basis: 'raw', weights: null, thresholds: null, withoutFlagged: false }

const field: FieldResponse[] = [
  { practice: 'broen', ratings: [4, 5], role: 'leader' },
  { practice: 'broen', ratings: [4, 3] },
  { practice: 'havnen', ratings: [5, 1] },
  { practice: 'havnen', ratings: [5, 3] },
  { practice: 'åen', ratings: [2, 2] },
]

describe('scenarios', () => {
  const scoresUnder = (scenario: Partial<Scenario>, input = fieldOf(field)) =>
    shortlist(input, { ...few, scenarios: [{ ...raw, ...scenario }] }, randomOf).scenarios.results[0]!

  test('weigh elements; equal weights give the raw score', () => {
    expect(scoresUnder({}).practices.map(({ score }) => score)).toEqual([4, 3.5, 2])
    // havnen: (3 · 5 + 2) / 4
    const weighted = scoresUnder({ weights: { virkning: 3, relation: 1 } })
    expect(weighted.practices.map(({ score }) => score)).toEqual([4, 4.25, 2])
    expect(weighted.practices.map(({ rank }) => rank)).toEqual([2, 1, 3])
  })

  test('can ask for thresholds, and then nobody who misses them is on the list', () => {
    const result = scoresUnder({ thresholds: { of: { virkning: 4, relation: 4 }, met: 2 } })
    expect(result.practices.map(({ thresholdsMet, topK }) => [thresholdsMet, topK])).toEqual([
      [2, true],
      [1, false],
      [0, false],
    ])
    expect(result.meetRule).toBe(1)
    expect(result.practices[0]!.chance.reasons.probabilityTopK).toBe('conditions_not_met')
  })

  test('can go by closeness to the best on each element, which says nothing of chances', () => {
    // means (4, 4), (5, 2), (2, 2), divided by √45 and √24, weights a half: broen .0745 from the best and .2528 from the worst
    const result = scoresUnder({ method: 'topsis' })
    expect(result.practices.map(({ practice }) => practice)).toEqual(['broen', 'havnen', 'åen'])
    expect(result.practices[0]!.score).toBeCloseTo(0.25276 / (0.25276 + 0.07454), 4)
    expect(result.practices[1]!.score).toBeCloseTo(0.22361 / (0.22361 + 0.20412), 4)
    expect(result.practices[2]!.score).toBe(0)
    expect(result.practices[0]!.chance.reasons.probabilityTopK).toBe('conditions_not_met')
  })

  test('can leave flagged responses out; a practice without others then has no score, and is not last', () => {
    const input = fieldOf(field, { flaggedResponses: ['r2', 'r4'] })
    const result = scoresUnder({ id: 'without', withoutFlagged: true }, input)
    expect(result.practices.map(({ practice, rank }) => [practice, rank])).toEqual([
      ['broen', 1],
      ['havnen', 1],
    ])
    const { missingData } = shortlist(
      input,
      { ...few, scenarios: [{ ...raw, withoutFlagged: true }] },
      randomOf,
    )
    expect(missingData).toEqual([
      {
        practice: 'åen',
        scopeVersion: 1,
        failed: [{ gate: 'score', value: null, threshold: null, reason: 'too_few_items' }],
      },
    ])
  })

  test('on adjusted scores need a model; one that cannot be fitted leaves everybody without a score', () => {
    const input = fieldOf(field, { adjust: () => null })
    const result = shortlist(
      input,
      { ...few, scenarios: [raw, { ...raw, id: 'adjusted', basis: 'adjusted' }] },
      randomOf,
    )
    expect(result.scenarios.results[1]!.reason).toBe('conditions_not_met')
    expect(result.scenarios.comparison.pairs).toEqual([])
    expect(result.chosen).toHaveLength(2)
  })

  test('fit the model again to other weights', () => {
    const seen: (readonly (number | null)[])[] = []
    const input = fieldOf(field, {
      adjust(values) {
        seen.push(values)
        return { adjusted: [3, 4, 5], predictionSd: [0.1, 0.1, null] }
      },
    })
    const result = shortlist(
      input,
      { ...few, scenarios: [{ ...raw, basis: 'adjusted', weights: { relation: 1 } }] },
      randomOf,
    )
    expect(seen[0]).toEqual([5, 3, 1, 3, 2])
    expect(result.candidates.map(({ practice, score }) => [practice, score])).toEqual([
      ['havnen', 4],
      ['broen', 3],
    ])
    expect(result.missingData[0]!.failed[0]!.reason).toBe('conditions_not_met')
  })

  test('refuse elements that are not there', () => {
    expect(() => scoresUnder({ weights: { ukendt: 1 } })).toThrow(RangeError)
    expect(() => scoresUnder({ thresholds: { of: { ukendt: 1 }, met: 1 } })).toThrow(RangeError)
    expect(() => shortlist(fieldOf(field), { ...few, scenarios: [] }, randomOf)).toThrow(RangeError)
    expect(() => shortlist(fieldOf(field), { ...few, k: 0, steps: [] }, randomOf)).toThrow(RangeError)
  })

  test('say how surely a raw score is known from the spread within all practices', () => {
    // s_w² = (2 · .5² + 2 · .5²) / 2; one informant of one practice has no spread to speak of
    const alone = fieldOf([{ practice: 'broen', ratings: [4, 4] }])
    expect(scoresUnder({}).practices[2]!.chance.probabilityTopK).not.toBeNull()
    expect(scoresUnder({}, alone).practices[0]!.chance.reasons.probabilityTopK).toBe(
      'no_within_degrees_of_freedom',
    )
    expect(shortlist(alone, few, randomOf).candidates[0]).toMatchObject({
      score: 4,
      rank: null,
      reasons: { rank: 'no_within_degrees_of_freedom' },
    })
  })
})

describe('gates', () => {
  const gated = (gates: Partial<typeof defaultGates>, more = {}) =>
    shortlist(fieldOf(field, more), { ...few, gates: { ...defaultGates, ...gates } }, randomOf)
  const keptOut = (gates: Partial<typeof defaultGates>, more = {}) =>
    gated(gates, more).missingData.map(({ practice }) => practice)

  test('keep out whoever lacks informants, roles, consent or a clear scope', () => {
    expect(keptOut({})).toEqual([])
    expect(keptOut({ minimumInformants: 2 })).toEqual(['åen'])
    expect(keptOut({ minimumRoles: 2 })).toEqual(['havnen', 'åen'])
    expect(keptOut({ requiredRoles: ['leder', 'medarbejder'] })).toEqual(['havnen', 'åen'])
    expect(keptOut({ requiredRoles: ['leader', 'staff'] })).toEqual(['havnen', 'åen'])
    expect(keptOut({ minimumAnsweredElements: 3 })).toEqual(['broen', 'havnen', 'åen'])
    expect(keptOut({ consent: true }, { consent: { broen: 'yes', havnen: 'no' } })).toEqual(['havnen', 'åen'])
    expect(keptOut({ noScopeMismatch: true }, { scopeMismatch: [true, false, false] })).toEqual(['broen'])
  })

  test('say which gates fail, with what there is and what is asked', () => {
    const { missingData, gates, candidates } = gated({ minimumInformants: 2 })
    expect(missingData[0]!.failed).toEqual([
      { gate: 'minimumInformants', value: 1, threshold: 2, reason: null },
    ])
    expect(gates.find(({ gate }) => gate === 'minimumInformants')).toMatchObject({ on: true, failed: 1 })
    expect(gates.find(({ gate }) => gate === 'consent')).toMatchObject({ on: false, failed: null })
    expect(candidates.map(({ practice }) => practice)).toEqual(['broen', 'havnen'])
  })

  test('keep out a practice that was answered on two versions of its scope, unless told not to', () => {
    const twice = fieldOf([...field, { practice: 'åen', scopeVersion: 2, ratings: [5, 5] }])
    const found = shortlist(twice, few, randomOf)
    expect(found.missingData.map(({ practice, scopeVersion }) => [practice, scopeVersion])).toEqual([
      ['åen', 1],
      ['åen', 2],
    ])
    const apart = shortlist(twice, { ...few, gates: { ...defaultGates, oneScopeVersion: false } }, randomOf)
    expect(apart.candidates.map(({ practice, scopeVersion }) => [practice, scopeVersion])).toEqual([
      ['åen', 2],
      ['broen', 1],
      ['havnen', 1],
      ['åen', 1],
    ])
  })

  test('list a practice that nobody answered about as missing data', () => {
    const found = shortlist(fieldOf(field, { registered: [{ practice: 'fyret' }] }), few, randomOf)
    expect(found.missingData).toEqual([
      {
        practice: 'fyret',
        scopeVersion: null,
        failed: [{ gate: 'score', value: null, threshold: null, reason: 'empty' }],
      },
    ])
  })
})

describe('sensitivity to weights', () => {
  test('follows the order and the bounds of the weights', () => {
    const under = (weightSpace: ShortlistSettings['weightSpace']) =>
      shortlist(fieldOf(field), { ...few, k: 1, steps: [], weightSpace, weightDraws: 400 }, randomOf)
        .sensitivity.weights
    const first = (weightSpace: ShortlistSettings['weightSpace']) =>
      under(weightSpace).practices!.find(({ practice }) => practice === 'broen')!.first!
    expect(first({ order: ['relation', 'virkning'] })).toBeGreaterThan(
      first({ order: ['virkning', 'relation'] }),
    )
    expect(first({ lower: { virkning: 0.95 } })).toBeLessThan(0.2)
    expect(under({ lower: { virkning: 0.7, relation: 0.7 } })).toEqual({
      draws: 400,
      practices: null,
      reason: 'not_reachable',
    })
    expect(() => under({ order: ['ukendt'] })).toThrow(RangeError)
  })
})

describe('a shortlist of anything', () => {
  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 })
  const response = fc.record({
    practice: fc.constantFrom('a', 'b', 'c', 'd'),
    role: fc.constantFrom('leader', 'staff'),
    scopeVersion: fc.constantFrom(1, 1, 1, 2),
    ratings: fc.tuple(rating, rating),
  })

  test('has every practice either as a candidate or as missing data, and no figure that is not one', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 12 }), (responses) => {
        const input = fieldOf(responses)
        const found = shortlist(input, few, randomOf)
        expect(found.candidates.length + found.missingData.length).toBe(input.table.scopes.length)
        expect(found.chosen).toHaveLength(Math.min(2, found.candidates.length))
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      }),
      { numRuns: 60 },
    )
  })

  test('is the same in whatever order responses and practices are read', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 10 }), (responses) => {
        const named = responses.map((row, at) => ({ ...row, response: `id${at}` }))
        const input = fieldOf(named)
        const turned = fieldOf([...named].reverse())
        expect(shortlist(turned, few, randomOf)).toEqual(shortlist(input, few, randomOf))
      }),
      { numRuns: 20 },
    )
  })
})

test('names the practices that none beats on both score and agreement', () => {
  const { pareto } = shortlist(
    fieldOf(field, { disagreement: [0.5, 0.2, 0.4] }),
    { ...few, scenarios: [raw] },
    randomOf,
  )
  // åen (2, −.4) is beaten by havnen (3.5, −.2) on both
  expect(pareto?.front.map(({ practice }) => practice)).toEqual(['broen', 'havnen'])
  expect([pareto?.criteria, pareto?.compared]).toEqual([['score', 'agreement'], 3])
  expect(shortlist(fieldOf(field), { ...few, scenarios: [raw] }, randomOf).pareto).toBeNull()
})

test('scenarios that list the same practices share all, though fewer than k can be listed', () => {
  const twice = [raw, { ...raw, id: 'again' }]
  const overlap = (k: number) =>
    shortlist(fieldOf(field), { ...few, k, steps: [], scenarios: twice }, randomOf).scenarios.comparison
      .pairs[0]!.topKOverlap
  expect([overlap(2), overlap(3), overlap(14)]).toEqual([1, 1, 1])
})
