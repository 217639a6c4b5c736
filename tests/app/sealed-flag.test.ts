import { describe, expect, test } from 'vitest'
import type { Flag, FlagName } from '#analysis/flags/flag.ts'
import { sealedFlag, seenOf, shownCount } from '#app/results/sealed-flag.ts'

describe('while results are sealed', () => {
  test('a flag loses its value exactly where it tells how scores are spread', () => {
    const flag: Flag = {
      flag: 'two-camps',
      level: 'practice',
      practice: 'p',
      scopeVersion: 1,
      value: 0.9,
      threshold: 0.8,
      n: 4,
    }
    const shown = (name: FlagName) => seenOf(sealedFlag({ ...flag, flag: name, rule: 'adjusted' }))
    const names = ['two-camps', 'strong-disagreement', 'outlier-informant', 'role-gap'] as const
    const nothing = { value: null, threshold: null, n: 4, rule: null }
    expect(names.map(shown)).toEqual([nothing, nothing, nothing, nothing])
    expect(shown('low-variation')).toEqual({ ...nothing, value: 0.9 })
    expect(shown('straight-lining')).toEqual({ value: 0.9, threshold: 0.8, n: 4, rule: 'adjusted' })
  })

  test('a rate by chance is kept back exactly where it gives the spread of scores back', () => {
    const count = { found: 1, of: 9, expectedByChance: 0.31, reasons: {} }
    const keptBack = (['outlier-informant', 'role-gap'] as const).map((flag) =>
      shownCount({ ...count, flag }, true),
    )
    expect(keptBack.map(({ expectedByChance, isKeptBack }) => [expectedByChance, isKeptBack])).toEqual([
      [null, true],
      [null, true],
    ])
    expect(shownCount({ ...count, flag: 'low-variation' }, true).expectedByChance).toBe(0.31)
    expect(shownCount({ ...count, flag: 'role-gap' }, false)).toMatchObject({
      expectedByChance: 0.31,
      isKeptBack: false,
    })
  })
})
