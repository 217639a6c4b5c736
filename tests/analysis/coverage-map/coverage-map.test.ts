import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageMap, type CountedPractice, type CoverageMap } from '#analysis/coverage-map/coverage-map.ts'
import { gapsOf } from '#analysis/coverage-map/gaps.ts'
import { howInformed, informedClasses, type InformedCounts } from '#analysis/coverage-map/informed.ts'

const areas = ['børn', 'voksne', 'ældre']
const levels = ['1', '2', '3']
const axes = { rows: [...areas, null], columns: [...levels, null] }

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const anyPractices = fc
  .array(
    fc.record({ rows: some(areas), columns: some(levels), informed: fc.constantFrom(...informedClasses) }),
    {
      maxLength: 40,
    },
  )
  .map((rows) => rows.map((row, at): CountedPractice => ({ practice: `P${at}`, ...row })))

const sum = (counts: InformedCounts) => Object.values(counts).reduce((all, count) => all + count, 0)
const everything = ({ rows, columns, cells, all }: CoverageMap) => [all, ...rows, ...columns, ...cells.flat()]

describe('howInformed', () => {
  const leader = { informant: 'a', role: 'leader' }
  test('tells apart nobody, one, several in one role and several in several', () => {
    expect(howInformed([])).toBe('none')
    expect(howInformed([leader])).toBe('one')
    expect(howInformed([leader, { informant: 'b', role: 'leader' }])).toBe('one_role')
    expect(howInformed([leader, { informant: 'b', role: 'staff' }])).toBe('several_roles')
  })

  test('who answered in two roles is one informant', () => {
    expect(howInformed([leader, { informant: 'a', role: 'staff' }])).toBe('one')
  })

  test('two who share two roles are informants in several', () => {
    const both = ['a', 'b'].flatMap((informant) => [
      { informant, role: 'leader' },
      { informant, role: 'staff' },
    ])
    expect(howInformed(both)).toBe('several_roles')
  })
})

describe('coverageMap', () => {
  test('a practice with two target groups counts in both, and once in all', () => {
    const map = coverageMap(
      [
        { practice: 'A', rows: ['børn', 'voksne'], columns: ['2'], informed: 'one' },
        { practice: 'B', rows: ['børn'], columns: [], informed: 'none' },
      ],
      axes,
    )
    expect(map.rows.map(({ practices }) => practices)).toEqual([['A', 'B'], ['A'], [], []])
    expect(map.columns.map(({ practices }) => practices)).toEqual([[], ['A'], [], ['B']])
    expect(map.all.practices).toEqual(['A', 'B'])
    expect(map.inSeveral).toBe(1)
  })

  test('refuses to drop what its axes have no place for', () => {
    const lost = { practice: 'A', rows: ['unge'], columns: ['1'], informed: 'one' } as const
    expect(() => coverageMap([lost], axes)).toThrow(RangeError)
    const unknown = { ...lost, rows: [] }
    expect(() => coverageMap([unknown], { ...axes, rows: areas })).toThrow(RangeError)
  })

  test('every practice is in a cell, and once among all', () => {
    fc.assert(
      fc.property(anyPractices, (practices) => {
        const map = coverageMap(practices, axes)
        const ids = practices.map(({ practice }) => practice)
        expect(map.all.practices).toEqual(ids)
        expect(new Set(map.cells.flat().flatMap((cell) => cell.practices))).toEqual(new Set(ids))
        expect(new Set(map.rows.flatMap((line) => line.practices))).toEqual(new Set(ids))
        const inCells = map.cells.flat().reduce((count, cell) => count + cell.practices.length, 0)
        expect(inCells === ids.length).toBe(map.inSeveral === 0)
      }),
    )
  })

  test('the ways of being informed add up to the practices of every cell and line', () => {
    fc.assert(
      fc.property(anyPractices, (practices) => {
        for (const { practices: own, informed } of everything(coverageMap(practices, axes))) {
          expect(sum(informed)).toBe(own.length)
        }
      }),
    )
  })

  test('fewer practices never make any cell or line larger', () => {
    fc.assert(
      fc.property(anyPractices, fc.infiniteStream(fc.boolean()), (practices, kept) => {
        const fewer = practices.filter(() => kept.next().value)
        const [whole, part] = [everything(coverageMap(practices, axes)), everything(coverageMap(fewer, axes))]
        for (const [at, { practices: own }] of part.entries()) {
          const before = new Set(whole[at]!.practices)
          expect(own.filter((practice) => !before.has(practice))).toEqual([])
        }
      }),
    )
  })
})

describe('gapsOf', () => {
  const counted = (row: string, column: string, times: number): CountedPractice[] =>
    Array.from({ length: times }, (_, at) => ({
      practice: `${row}${column}${at}`,
      rows: [row],
      columns: [column],
      informed: 'several_roles',
    }))

  test('the largest hole is where most practices could be expected', () => {
    const practices = [...counted('børn', '1', 6), ...counted('voksne', '2', 3), ...counted('voksne', '1', 1)]
    const { cells, rows, columns } = gapsOf(coverageMap(practices, axes))
    // 6 of 10 are about children, 3 of 10 at level 2
    expect(cells).toEqual([{ row: 'børn', column: '2', expected: 1.8 }])
    expect(rows).toEqual(['ældre'])
    expect(columns).toEqual(['3'])
  })

  test('what is not known makes no hole', () => {
    const unknown: CountedPractice = { practice: 'A', rows: [], columns: ['1'], informed: 'none' }
    const gaps = gapsOf(coverageMap([unknown, ...counted('børn', '2', 1)], axes))
    expect(gaps.cells).toEqual([{ row: 'børn', column: '1', expected: 0.5 }])
    expect(gaps.known).toBe(9)
  })

  test('a cell is weak when none of its practices has informants in several roles', () => {
    const weak = { practice: 'A', rows: ['børn'], columns: ['1'], informed: 'one_role' } as const
    expect(gapsOf(coverageMap([weak], axes)).weak).toBe(1)
    expect(gapsOf(coverageMap([weak, ...counted('børn', '1', 1)], axes)).weak).toBe(0)
  })

  test('holes are empty, and their rows and columns are not', () => {
    fc.assert(
      fc.property(anyPractices, (practices) => {
        const map = coverageMap(practices, axes)
        const { cells } = gapsOf(map)
        for (const { row, column, expected } of cells) {
          const [at, across] = [axes.rows.indexOf(row), axes.columns.indexOf(column)]
          expect(map.cells[at]![across]!.practices).toEqual([])
          expect(expected).toBeGreaterThan(0)
        }
        expect(cells.map(({ expected }) => expected)).toEqual(
          cells.map(({ expected }) => expected).toSorted((one, other) => other - one),
        )
      }),
    )
  })
})
