import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { responseStyle, type TickedItems } from '#analysis/statistics/response-style.ts'
import { numbersIn } from '#tests/support/numbers-in.ts'

function styleOf(ratings: number[], more: Partial<TickedItems> = {}, maximum = 5) {
  return responseStyle({ ratings, dontKnow: 0, skipped: 0, asked: ratings.length, ...more }, 1, maximum)
}

describe('responseStyle', () => {
  test('of the same rating throughout is one long run without spread', () => {
    expect(styleOf([4, 4, 4, 4])).toMatchObject({
      longString: 4,
      longStringShare: 1,
      irv: 0,
      modalShare: 1,
      distinctValues: 1,
      agreeShare: 1,
    })
  })

  test('by hand: 1, 1, 3, 5 of six items asked', () => {
    const style = styleOf([1, 1, 3, 5], { dontKnow: 1, skipped: 1, asked: 6 })
    expect(style).toMatchObject({ longString: 2, extremeShare: 0.75, agreeShare: 0.25, midpointShare: 0.25 })
    expect(style).toMatchObject({
      distinctValues: 3,
      modalShare: 0.5,
      dontKnowShare: 1 / 6,
      skippedShare: 1 / 6,
    })
    // mean 2.5; squares 2.25, 2.25, 0.25, 6.25
    expect(style.irv).toBeCloseTo(Math.sqrt(11 / 3), 12)
  })

  test('has nothing to say of somebody who rated nothing, but of what was left out', () => {
    const style = styleOf([], { dontKnow: 3, asked: 4 })
    expect(style).toMatchObject({ longString: null, modalShare: null, dontKnowShare: 0.75 })
    expect(style.reasons).toMatchObject({ longString: 'empty', irv: 'empty' })
    expect(styleOf([]).reasons.dontKnowShare).toBe('empty')
  })

  test('has no spread of a single rating', () => {
    expect(styleOf([3])).toMatchObject({ irv: null, longString: 1, reasons: { irv: 'too_few_items' } })
  })

  test('puts no rating of a four-point scale in the middle', () => {
    expect(styleOf([2, 3], {}, 4)).toMatchObject({ agreeShare: 0.5, midpointShare: 0 })
  })

  test('refuses a scale without width', () => {
    expect(() => styleOf([1], {}, 1)).toThrow(RangeError)
  })

  test('sees the same runs from either end, and shares between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }), (ratings) => {
        const style = styleOf(ratings)
        expect(styleOf([...ratings].reverse()).longString).toBe(style.longString)
        expect(numbersIn(style).every(Number.isFinite)).toBe(true)
        for (const share of [style.longStringShare, style.extremeShare, style.agreeShare, style.modalShare]) {
          expect(share ?? 0).toBeGreaterThanOrEqual(0)
          expect(share ?? 0).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
