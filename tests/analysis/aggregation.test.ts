import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregated, aggregations, type Aggregation } from '#analysis/aggregation.ts'
import { basicMapping } from '#analysis/basic-mapping.ts'
import { influences } from '#analysis/influence.ts'
import { anyAnswers, answeredMapping, keyOf, type Answered } from '#tests/support/answered-mapping.ts'

const key = keyOf([1])

/** Informants of one practice, each by role and the one rating that is the score. */
function practice(...informants: readonly [role: string, rating: number][]) {
  return answeredMapping(
    key,
    informants.map(([role, rating]): Answered => ({ practice: 'p', role, answers: [rating] })),
  )
}

function scoreOf(aggregation: Aggregation, ...informants: readonly [string, number][]) {
  const table = { ...practice(...informants), aggregation }
  return aggregated(table.totals, table.scopes[0]!.rows, table)
}

describe('the score of a practice with a leader and three of the staff', () => {
  const informants = [
    ['leader', 5],
    ['staff', 2],
    ['medarbejder', 4],
    ['staff', 3],
  ] as const satisfies readonly [string, number][]
  const value = (aggregation: Aggregation) => scoreOf(aggregation, ...informants).value

  test('is the mean of all four', () => expect(value('mean_of_informants')).toBe(3.5))
  test('or half way between the leader and the staff', () => expect(value('mean_of_roles')).toBe(4))
  test('or between the two in the middle', () => expect(value('median_of_informants')).toBe(3.5))
  test('or what the leader says', () => expect(value('mean_of_leaders')).toBe(5))
  test('or what the most critical says', () => expect(value('lowest_informant')).toBe(2))

  test('is as exact as that of three informants when one of them counts for half', () => {
    // 1 / (1/4 · 1 + 1/4 · 1/3)
    expect(scoreOf('mean_of_roles', ...informants).effectiveInformants).toBeCloseTo(3, 12)
    expect(scoreOf('mean_of_informants', ...informants).effectiveInformants).toBe(4)
    expect(scoreOf('mean_of_leaders', ...informants).effectiveInformants).toBe(1)
    expect(scoreOf('median_of_informants', ...informants).effectiveInformants).toBeNull()
  })
})

describe('the score of a practice that one of three informants answered about twice', () => {
  // as when two practices are merged
  const given = ['i1', 'i1', 'i2', 'i3'].map((informant, place): Answered => ({
    practice: 'p',
    informant,
    role: 'staff',
    answers: [[2, 4, 3, 5][place]!],
  }))
  const table = answeredMapping(key, given)

  test('has three informants, and is less exact than three who count alike make it', () => {
    const [result] = basicMapping(['p'], table).practices
    expect([result?.informants, result?.score.informants, result?.roles]).toEqual([3, 3, { staff: 3 }])
    for (const aggregation of ['mean_of_informants', 'mean_of_roles'] as const) {
      const { value, effectiveInformants } = aggregated(table.totals, [0, 1, 2, 3], { ...table, aggregation })
      expect(value).toBe(3.5)
      // 1 / (1/2² + 1/4² + 1/4²)
      expect(effectiveInformants).toBeCloseTo(8 / 3, 12)
    }
  })
})

describe('where there is no score', () => {
  test('without a leader there is no leaders’ score', () => {
    expect(scoreOf('mean_of_leaders', ['staff', 4])).toMatchObject({ value: null, reason: 'role_missing' })
  })

  test('without answers there is none whatever the rule, and it says why', () => {
    for (const aggregation of aggregations) {
      const table = {
        ...answeredMapping(key, [{ practice: 'p', role: 'leader', answers: [-7] }]),
        aggregation,
      }
      expect(aggregated(table.totals, [0], table)).toMatchObject({ value: null, reason: 'too_few_items' })
      expect(aggregated(table.totals, [], table)).toMatchObject({ value: null, reason: 'empty' })
    }
  })
})

describe('a practice among others', () => {
  const informants: Answered[] = [
    { practice: 'a', role: 'leader', answers: [5] },
    { practice: 'a', role: 'staff', answers: [3] },
    { practice: 'b', role: 'leader', answers: [4] },
    { practice: 'b', role: 'staff', answers: [4] },
    { practice: 'c', role: 'staff', answers: [5] },
  ]
  const by = (aggregation: Aggregation) => {
    const table = { ...answeredMapping(key, informants), aggregation }
    const { practices, settings } = basicMapping(['a', 'b', 'c'], table)
    return { practices, settings, influence: influences(table, 1) }
  }

  test('is ranked by the rule, and says by which', () => {
    const { practices, settings, influence } = by('mean_of_leaders')
    expect(settings.aggregation).toBe('mean_of_leaders')
    expect(practices.map(({ score }) => [score.raw, score.informants])).toEqual([
      [5, 1],
      [4, 1],
      [null, 0],
    ])
    expect(practices[2]!.score.reasons).toMatchObject({ raw: 'role_missing', rawInterval: 'role_missing' })
    expect(influence.map(({ rank }) => rank)).toEqual([1, 2, null])
    expect(influence[2]!.reasons.score).toBe('role_missing')
  })

  test('moves by those only who count', () => {
    const [first] = by('mean_of_leaders').influence
    expect(first!.informants).toMatchObject([
      { role: 'leader', change: null, reasons: { change: 'too_few_raters' } },
      { role: 'staff', change: 0 },
    ])
    const [lowest] = by('lowest_informant').influence
    expect(lowest!.informants).toMatchObject([{ change: 0 }, { change: -2 }])
  })

  test('has an interval about a mean only', () => {
    const [a] = by('median_of_informants').practices
    expect(a!.score).toMatchObject({ raw: 4, rawInterval: null, reasons: { rawInterval: 'not_a_mean' } })
    const [one] = by('mean_of_leaders').practices
    const [two] = by('mean_of_informants').practices
    const width = ([lower, upper]: readonly [number, number]) => upper - lower
    expect(width(one!.score.rawInterval!)).toBeCloseTo(Math.SQRT2 * width(two!.score.rawInterval!), 12)
  })
})

test('every rule stays between the lowest and the highest informant', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...aggregations), (answers, aggregation) => {
      const table = { ...answeredMapping(keyOf([3, 2, 1]), answers), aggregation }
      for (const { rows } of table.scopes) {
        const { value, rows: counting } = aggregated(table.totals, rows, table)
        const totals = rows.flatMap((row) => table.totals[row] ?? [])
        if (value === null) {
          expect(counting).toEqual([])
          continue
        }
        expect(value).toBeGreaterThanOrEqual(Math.min(...totals) - 1e-12)
        expect(value).toBeLessThanOrEqual(Math.max(...totals) + 1e-12)
      }
    }),
    { seed: 5 },
  )
})

test('leaving an informant out gives what the rule gives without that informant', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...aggregations), (answers, aggregation) => {
      const table = { ...answeredMapping(keyOf([3, 2, 1]), answers), aggregation }
      for (const [place, scope] of table.scopes.entries()) {
        const whole = aggregated(table.totals, scope.rows, table).value
        const { informants } = influences(table, 2)[place]!
        for (const { response, change } of informants) {
          const others = scope.rows.filter((row) => table.responses[row]!.response !== response)
          const without = aggregated(table.totals, others, table).value
          if (whole === null || without === null) expect(change).toBeNull()
          else expect(change).toBeCloseTo(whole - without, 12)
        }
      }
    }),
    { seed: 5, numRuns: 50 },
  )
})
