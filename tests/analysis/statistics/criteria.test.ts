import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paretoFront } from '#analysis/statistics/pareto-front.ts'
import { thresholdsMet } from '#analysis/statistics/thresholds.ts'
import { topsis } from '#analysis/statistics/topsis.ts'
import { normalisedWeights, weightedCriteria } from '#analysis/statistics/weighted-criteria.ts'

const tables = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { freq: 12 }), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  )

describe('weightedCriteria', () => {
  test('takes weights in any unit', () => {
    // (3 · 5 + 1 · 1) / 4
    expect(weightedCriteria([5, 1], [3, 1])).toBe(4)
    expect(weightedCriteria([5, 1], [75, 25])).toBe(4)
    expect(normalisedWeights([3, 1])).toEqual([0.75, 0.25])
  })

  test('leaves a missing criterion out when enough of the weight is there', () => {
    expect(weightedCriteria([4, null, 1], [1, 2, 1], 0.5)).toBe(2.5)
    expect(weightedCriteria([4, null, 1], [1, 2, 1], 0.6)).toBeNull()
    expect(weightedCriteria([4, null, 1], [1, 2, 1])).toBeNull()
    expect(weightedCriteria([4, null], [1, 0])).toBe(4)
    expect(weightedCriteria([null, null], [1, 1], 0)).toBeNull()
  })

  test('refuses weights that are negative or nothing', () => {
    expect(() => normalisedWeights([2, -1])).toThrow(RangeError)
    expect(() => normalisedWeights([0, 0])).toThrow(RangeError)
    expect(() => normalisedWeights([Number.NaN])).toThrow(RangeError)
    expect(() => weightedCriteria([1], [1, 2])).toThrow(RangeError)
  })
})

describe('thresholdsMet', () => {
  test('counts criteria at or above their threshold; a missing score does not meet one', () => {
    expect(thresholdsMet([3, 2.9, null, 1], [3, 3, 1, null])).toEqual({ met: 1, asked: 3, all: false })
    expect(thresholdsMet([3, 3], [3, 2])).toEqual({ met: 2, asked: 2, all: true })
    expect(() => thresholdsMet([1], [])).toThrow(RangeError)
  })
})

describe('paretoFront', () => {
  test('keeps what nothing else beats; equal rows do not beat each other', () => {
    expect(
      paretoFront([
        [5, 1],
        [4, 1],
        [1, 5],
        [5, 1],
        [3, null],
      ]),
    ).toEqual([0, 2, 3])
    // 0.1 + 0.2 is above 0.3 by rounding alone
    expect(
      paretoFront([
        [0.1 + 0.2, 1],
        [0.3, 1],
      ]),
    ).toEqual([0, 1])
    expect(paretoFront([])).toEqual([])
    expect(() => paretoFront([[1], [1, 2]])).toThrow(RangeError)
  })

  test('holds a practice with the highest sum, and every row off it is beaten by one on it', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const front = paretoFront(rows)
        const complete = rows.flatMap((row, place) => (row.includes(null) ? [] : [place]))
        expect(front.length > 0).toBe(complete.length > 0)
        for (const place of complete.filter((at) => !front.includes(at))) {
          const beaten = front.some((other) =>
            rows[other]!.every((value, criterion) => value! >= rows[place]![criterion]!),
          )
          expect(beaten).toBe(true)
        }
      }),
    )
  })
})

describe('topsis', () => {
  test('gives 1 to a practice that is best on everything and 0 to one that is worst', () => {
    expect(
      topsis(
        [
          [5, 4],
          [1, 2],
          [3, 3],
        ],
        [1, 1],
      ),
    ).toEqual([1, 0, expect.closeTo(0.5, 12)])
  })

  test('passes over a criterion that is zero for all, and cannot tell equal rows apart', () => {
    expect(
      topsis(
        [
          [0, 2],
          [0, 1],
        ],
        [1, 1],
      ),
    ).toEqual([1, 0])
    expect(
      topsis(
        [
          [2, 2],
          [2, 2],
        ],
        [1, 1],
      ),
    ).toEqual([null, null])
    expect(
      topsis(
        [
          [2, 2],
          [1, null],
        ],
        [1, 1],
      ),
    ).toEqual([null, null])
    expect(() => topsis([[1, 2]], [1])).toThrow(RangeError)
  })

  test('stays between 0 and 1', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = topsis(
          rows,
          (rows[0] ?? [1]).map(() => 1),
        ).filter((value) => value !== null)
        expect(found.filter((value) => !(value >= 0 && value <= 1))).toEqual([])
      }),
    )
  })
})
