import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementCorrelations } from '#analysis/element-correlations.ts'
import { answeredMapping, anyAnswers, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

const says = (practice: string, ...answers: number[]): Answered => ({ practice, answers })
const correlations = (...given: Answered[]) => elementCorrelations(answeredMapping(keyOf([1, 1, 1]), given))

describe('elementCorrelations', () => {
  test('are of practices, each the mean of its informants', () => {
    // a: 2, 1; b: 3, 3; c: 4, 2. Deviations −1 0 1 and −1 1 0: r = 1/2; the third is the first turned round
    const found = correlations(says('a', 1, 1, 4), says('a', 3, 1, 4), says('b', 3, 3, 3), says('c', 4, 2, 2))
    expect(found.map(({ pair }) => pair.join())).toEqual(['e1,e2', 'e1,e3', 'e2,e3'])
    expect(found.map(({ practices }) => practices)).toEqual([3, 3, 3])
    expect(found[0]!.correlation).toBeCloseTo(1 / 2, 12)
    expect(found[1]!.correlation).toBeCloseTo(-1, 12)
  })

  test('leave a practice out of the pairs that it lacks an element of', () => {
    const found = correlations(says('a', 1, 1, -7), says('b', 3, 3, 2), says('c', 4, 2, 5))
    expect(found.map(({ practices }) => practices)).toEqual([3, 2, 2])
  })

  test('have a reason where there are none', () => {
    expect(correlations(says('a', 1, 2, 3))[0]!.reasons).toEqual({ correlation: 'too_few_groups' })
    expect(correlations(says('a', 1, 2, 3), says('b', 1, 4, 3))[0]!.reasons).toEqual({
      correlation: 'no_variation',
    })
  })

  test('lie between −1 and 1, whatever is answered', () => {
    const key = keyOf([3, 2, 1])
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = elementCorrelations(answeredMapping(key, answers))
        expect(found.every(({ correlation }) => Math.abs(correlation ?? 0) <= 1 + 1e-12)).toBe(true)
      }),
    )
  })
})
