import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { responseStyles } from '#analysis/response-styles.ts'
import { anyAnswers, answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

describe('responseStyles', () => {
  test('look at what was ticked, not at what it counts as', () => {
    // somebody who ticks 5 throughout, one item of which is asked the other way round
    const table = answeredMapping(keyOf([3, 1], 5, ['e1_2']), [{ practice: 'p', answers: [5, 5, 5, 5] }])
    expect(responseStyles(table)[0]).toMatchObject({ longString: 4, irv: 0, agreeShare: 1, answered: 4 })
  })

  test('count runs over answered items in the order of the questionnaire', () => {
    const table = answeredMapping(keyOf([3, 2]), [{ practice: 'p', answers: [2, 3, -7, 3, null] }])
    expect(responseStyles(table)[0]).toMatchObject({
      longString: 2,
      answered: 3,
      asked: 4,
      dontKnowShare: 0.25,
      skippedShare: 0,
    })
  })

  test('have no midpoint on four points', () => {
    const [style] = responseStyles(answeredMapping(keyOf([2], 4), [{ practice: 'p', answers: [2, 3] }]))
    expect([style!.midpointShare, style!.reasons.midpointShare]).toEqual([null, 'outside_defined_range'])
  })

  test('are finite for any mapping, one for every response', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const styles = responseStyles(answeredMapping(keyOf([3, 2, 1]), given))
        expect(styles).toHaveLength(given.length)
        expect(numbersIn(styles).every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
