import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ratingDistribution } from '#analysis/distributions.ts'
import { scoreInformant } from '#analysis/scores.ts'

interface Case<Input, Expected> {
  id: string
  function: string
  input: Input
  expected: Expected
  tolerance: number
}

/** Values computed in R; how they were made stands in tests/reference/README.md. */
function casesOf<Input, Expected>(topic: string): Case<Input, Expected>[] {
  const file = JSON.parse(readFileSync(`tests/reference/${topic}.json`, 'utf8')) as {
    cases: Case<Input, Expected>[]
  }
  return file.cases
}

/** Whether two figures are the same, `null` only being the same as `null`. */
function expectNear(
  got: number | null | undefined,
  expected: number | null,
  tolerance: number,
  name: string,
) {
  if (expected === null || got === null || got === undefined) return expect(got, name).toBe(expected)
  expect(Math.abs(got - expected), `${name}: ${got} for ${expected}`).toBeLessThanOrEqual(tolerance)
}

interface ScoringInput {
  rows: (number | null)[][]
  elementOfItem: number[]
  minimumAnsweredShare: number
}

describe('scoreInformant agrees with R', () => {
  const cases = casesOf<ScoringInput, { elementScores: (number | null)[][]; total: (number | null)[] }>(
    'scoring',
  )

  test.each(cases)('$id', ({ input, expected, tolerance }) => {
    const ids = [...new Set(input.elementOfItem)]
    expect(input.rows.length).toBe(expected.total.length)
    const elements = ids.map((id) =>
      input.elementOfItem.flatMap((element, place) => (element === id ? [place] : [])),
    )
    for (const [row, ratings] of input.rows.entries()) {
      const scores = scoreInformant(ratings, elements, input.minimumAnsweredShare)
      for (const [place, score] of expected.elementScores[row]!.entries()) {
        expectNear(scores.elements[place], score, tolerance, `row ${row}, element ${place}`)
      }
      expectNear(scores.total, expected.total[row]!, tolerance, `row ${row}, total`)
    }
  })
})

interface DistributionExpected {
  n: number
  percent?: number[]
  mean: number | null
  sd?: number | null
  median?: number
  q1?: number
  q3?: number
  floorPercent?: number
  ceilingPercent?: number
  reason?: string
}

describe('ratingDistribution agrees with R', () => {
  const cases = casesOf<{ counts: number[]; firstCategory: number }, DistributionExpected>('distributions')
  const names = ['mean', 'sd', 'median', 'q1', 'q3', 'floorPercent', 'ceilingPercent'] as const

  test.each(cases)('$id', ({ input, expected, tolerance }) => {
    const distribution = ratingDistribution(input.counts, input.firstCategory)
    expect(distribution.n).toBe(expected.n)
    for (const name of names) {
      const value = expected[name]
      if (value !== undefined) expectNear(distribution[name], value, tolerance, name)
    }
    for (const [point, percent] of (expected.percent ?? []).entries()) {
      expectNear(distribution.percent[point], percent, tolerance, `percent ${point}`)
    }
    expect(distribution.reasons.mean).toBe(expected.reason)
  })
})
