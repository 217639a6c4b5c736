import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  selectForInterview,
  type SelectionCandidate,
  type SelectionSettings,
} from '#analysis/shortlist/selection.ts'
import { randomStream } from '#analysis/statistics/random.ts'

/** Candidates a, b, c … by falling chance, each with its area. */
function candidates(
  all: readonly (Partial<SelectionCandidate> & {
    readonly area?: string | null
    readonly chance: number | null
  })[],
): SelectionCandidate[] {
  return all.map(({ area = null, chance, ...more }, place) => ({
    practice: String.fromCodePoint(97 + place),
    scopeVersion: 1,
    score: 5 - place / 10,
    rank: place + 1,
    rankInterval: [1, all.length],
    probabilityTopK: chance,
    meetsRule: true,
    attributes: { area },
    profile: {},
    disagreement: null,
    ...more,
  }))
}

function select(from: readonly SelectionCandidate[], settings: Partial<SelectionSettings>, seed = 1) {
  return selectForInterview(
    from,
    {
      k: 2,
      steps: [],
      quotas: [],
      minimumProbability: 0.2,
      difference: { attributes: null, profileWeight: 1 },
      deviance: { disagreement: 0.8, elementLead: 1 },
      ...settings,
    },
    randomStream(seed),
  )
}

const names = ({ chosen }: { readonly chosen: readonly { readonly practice: string }[] }) =>
  chosen.map(({ practice }) => practice).join('')

const field = candidates([
  { chance: 0.9, area: 'børn' },
  { chance: 0.8, area: 'børn' },
  { chance: 0.5, area: 'voksne' },
  { chance: 0.3, area: 'voksne' },
  { chance: 0.1, area: 'hjemløse' },
])

describe('the most promising', () => {
  test('are those with the highest chance, with their figures as the reason', () => {
    const found = select(field, {})
    expect(names(found)).toBe('ab')
    expect(found.chosen[0]).toEqual({
      practice: 'a',
      scopeVersion: 1,
      strategy: 'most_promising',
      reason: { code: 'highest_probability', probabilityTopK: 0.9, score: 5, rank: 1, rankInterval: [1, 5] },
      quota: null,
      tiedWith: 0,
    })
  })

  test('are drawn by lot when nothing tells them apart, each as often', () => {
    const tied = candidates([{ chance: 0.5 }, { chance: 0.5, rank: 1 }, { chance: 0.4 }])
    const first = Array.from({ length: 200 }, (_, seed) => select(tied, { k: 1 }, seed).chosen[0]!)
    expect(first.every(({ tiedWith }) => tiedWith === 1)).toBe(true)
    const share = first.filter(({ practice }) => practice === 'a').length / 200
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  test('are chosen by score when there are no chances', () => {
    expect(names(select(candidates([{ chance: null }, { chance: null }, { chance: null }]), {}))).toBe('ab')
  })
})

describe('maximum variation', () => {
  test('takes the one farthest from those chosen, among those near the list', () => {
    const found = select(field, { steps: [{ strategy: 'maximum_variation', picks: 2 }] })
    // e differs too, but its chance is below .20; c and d differ the same
    expect(names(found)).toMatch(/^a[cd]$/)
    expect(found.chosen[0]!.reason).toEqual({ code: 'most_different', distance: null, nearest: null })
    expect(found.chosen[1]!.reason).toEqual({
      code: 'most_different',
      distance: 1,
      nearest: { practice: 'a', scopeVersion: 1 },
    })
    expect(found.chosen[1]!.tiedWith).toBe(1)
  })

  test('looks at the element profile too', () => {
    const profiles = candidates([
      { chance: 0.9, profile: { virkning: 5, relation: 1 } },
      { chance: 0.8, profile: { virkning: 5, relation: 2 } },
      { chance: 0.7, profile: { virkning: 1, relation: 5 } },
    ])
    expect(names(select(profiles, { steps: [{ strategy: 'maximum_variation', picks: 2 }] }))).toBe('ac')
  })
})

describe('deviant practices', () => {
  const odd = candidates([
    { chance: 0.9 },
    { chance: 0.6, disagreement: 1.2 },
    { chance: 0.1, disagreement: 2 },
    { chance: 0.05, profile: { virkning: 4, relation: 2, viden: 2 } },
  ])

  test('are near the list with strong disagreement, or have one element far above the rest', () => {
    const found = select(odd, { steps: [{ strategy: 'deviant', picks: 2 }] })
    expect(found.chosen.map(({ practice, reason }) => [practice, reason])).toEqual([
      ['d', { code: 'element_far_above', value: 2, threshold: 1, element: 'virkning' }],
      ['b', { code: 'strong_disagreement', value: 1.2, threshold: 0.8, element: null }],
    ])
  })

  test('that are too few leave their places to the most promising, and that is said', () => {
    const found = select(odd, { k: 4, steps: [{ strategy: 'deviant', picks: 3 }] })
    expect(names(found)).toBe('dbac')
    expect(found.unfilled).toEqual([{ strategy: 'deviant', picks: 1 }])
  })
})

test('the borderline is nearest to even chances', () => {
  expect(names(select(field, { steps: [{ strategy: 'borderline', picks: 2 }] }))).toBe('cd')
})

describe('quotas', () => {
  const quota = { attribute: 'area', value: 'hjemløse' }

  test('save the last places for a stratum that would be left out', () => {
    const found = select(field, { k: 3, quotas: [{ ...quota, minimum: 1 }] })
    expect(names(found)).toBe('abe')
    expect(found.chosen.map((pick) => pick.quota)).toEqual([null, null, { ...quota, minimum: 1 }])
  })

  test('pass over a stratum that has enough', () => {
    expect(names(select(field, { k: 3, quotas: [{ attribute: 'area', value: 'børn', maximum: 1 }] }))).toBe(
      'acd',
    )
  })

  test('that cannot be met are listed, and take no places from others', () => {
    const found = select(field, { k: 3, quotas: [{ ...quota, minimum: 2 }] })
    expect(names(found)).toBe('abe')
    expect(found.unmetQuotas).toEqual([{ ...quota, minimum: 2, chosen: 1 }])
  })

  test('refuse what cannot be', () => {
    expect(() => select(field, { quotas: [{ ...quota, minimum: 2, maximum: 1 }] })).toThrow(RangeError)
    expect(() => select(field, { quotas: [{ ...quota, minimum: -1 }] })).toThrow(RangeError)
    expect(() => select(field, { steps: [{ strategy: 'deviant', picks: 3 }] })).toThrow(RangeError)
  })

  test('hold whenever there are enough practices for them', () => {
    const areas = fc.array(fc.constantFrom('børn', 'voksne', 'hjemløse'), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(
        areas,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 2 }),
        (all, k, minimum) => {
          const from = candidates(all.map((area, place) => ({ area, chance: 1 / (place + 1) })))
          const quotas = ['børn', 'voksne'].map((value) => ({
            attribute: 'area',
            value,
            minimum,
            maximum: 4,
          }))
          const found = select(from, { k, quotas })
          const chosen = found.chosen.map(({ practice }) => from.find((one) => one.practice === practice)!)
          const count = (area: string, among: readonly SelectionCandidate[]) =>
            among.filter(({ attributes }) => attributes.area === area).length
          expect(new Set(found.chosen.map(({ practice }) => practice)).size).toBe(found.chosen.length)
          for (const { value } of quotas) {
            expect(count(value, chosen)).toBeLessThanOrEqual(4)
            if (2 * minimum <= k) {
              expect(count(value, chosen)).toBeGreaterThanOrEqual(Math.min(minimum, count(value, from)))
            }
          }
        },
      ),
    )
  })
})

test('whoever does not meet the rule is not chosen', () => {
  expect(names(select(candidates([{ chance: 0.9, meetsRule: false }, { chance: 0.1 }]), {}))).toBe('b')
  expect(names(select([], {}))).toBe('')
})

describe('a practice that can be chosen on two versions of its scope', () => {
  const twice = candidates([
    { chance: 0.9, practice: 'a', area: 'børn' },
    { chance: 0.8, practice: 'a', scopeVersion: 2, area: 'børn' },
    { chance: 0.5, practice: 'c', area: 'voksne' },
  ])

  test('takes one place', () => {
    expect(names(select(twice, { k: 2 }))).toBe('ac')
    expect(names(select(twice, { k: 3 }))).toBe('ac')
  })

  test('counts once for a quota, which then narrows no choice that it cannot be met by', () => {
    const quotas = [{ attribute: 'area', value: 'børn', minimum: 2 }]
    const found = select(twice, { k: 2, quotas })
    expect(names(found)).toBe('ac')
    expect(found.unmetQuotas).toEqual([{ ...quotas[0], chosen: 1 }])
  })
})
