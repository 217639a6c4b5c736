import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisValueText, readAxisValue } from '#app/coverage-map/axis-value.ts'
import { coverageAddress, isFiltered, readCoverageView } from '#app/coverage-map/coverage-view.ts'
import { coverageOffer, filteredPractices, laidOut, laidPractice } from '#app/coverage-map/laid-out.ts'
import { searchKeyOf } from '#db/practice-keys.ts'
import type { CoveragePractice } from '#db/queries/coverage-practices.ts'

function practice(id: string, values: Partial<CoveragePractice> = {}) {
  const registered = {
    id,
    code: id,
    name: `Praksis ${id}`,
    municipalityCode: null,
    organisation: null,
    area: null,
    targetGroup: null,
    level: null,
    legalBasis: null,
    ...values,
  }
  const searchKey = searchKeyOf([
    registered.name,
    registered.code,
    null,
    registered.organisation,
    registered.area,
  ])
  return laidPractice({ ...registered, searchKey }, [], 'open')
}

const view = (address: string, practices: Parameters<typeof coverageOffer>[0], decisions = false) =>
  readCoverageView(new URLSearchParams(address), coverageOffer(practices, decisions))

const homeless = '293bf940-c075-4e3d-b5ef-6e331202e556'
const all = [
  practice('A', { area: 'børn', level: 1, municipalityCode: '0101' }),
  practice('B', { area: 'voksne', level: 4, municipalityCode: '0461' }),
  practice('C', { area: '~ukendt' }),
]

test('a value is the same when it has been in an address, and none is told from every text', () => {
  fc.assert(
    fc.property(fc.option(fc.string({ minLength: 1 })), (value) => {
      expect(readAxisValue(axisValueText(value))).toBe(value)
    }),
  )
})

describe('what a map is laid out by', () => {
  test('is target group and level where groups are known, else area and level', () => {
    expect(view('', all)).toMatchObject({ rows: 'area', columns: 'level' })
    const withGroup = [...all, practice('D', { targetGroup: homeless })]
    expect(view('', withGroup)).toMatchObject({ rows: 'targetGroup', columns: 'level' })
  })

  test('is what practices have, and never the same on both sides', () => {
    const { rows, filters } = coverageOffer(all, false)
    expect(rows).toEqual(['area', 'region', 'municipality', 'level'])
    expect(filters.map(({ attribute }) => attribute)).toEqual(['area', 'level', 'region', 'municipality'])
    expect(view('rows=level&columns=level', all)).toMatchObject({ rows: 'level', columns: 'area' })
    expect(view('rows=municipality&columns=region', all)).toMatchObject({ columns: 'level' })
    expect(view('rows=legalBasis&columns=password', all)).toMatchObject({ rows: 'area', columns: 'level' })
  })

  test('is still a map where nothing is known', () => {
    const map = laidOut([practice('A')], view('', [practice('A')]))
    expect(map.rows.map(({ value }) => value)).toEqual([null])
    expect(map.cells[0]!.map(({ practices }) => practices)).toEqual([[], [], [], [], [], ['A']])
  })

  test('leaves out what has too many values for a side', () => {
    const many = Array.from({ length: 151 }, (_, at) =>
      practice(`P${at}`, { organisation: `org ${at}`, area: 'x' }),
    )
    expect(coverageOffer(many, false).rows).not.toContain('organisation')
  })
})

describe('the rows and columns of a map', () => {
  test('show every level, every value that is held, and what is not known last', () => {
    const { rows, columns } = laidOut(all, view('', all))
    expect(columns.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', null])
    expect(new Set(rows.map(({ value }) => value))).toEqual(new Set(['børn', 'voksne', '~ukendt']))
  })

  test('stay when practices are searched for, so that holes are seen', () => {
    const { rows, all: found } = laidOut(all, view('search=praksis+voks', all))
    expect(found.practices).toEqual(['B'])
    expect(rows).toHaveLength(3)
  })

  test('are those that are left when one of their own values, or a region of them, is chosen', () => {
    expect(laidOut(all, view('area=voksne', all)).rows.map(({ value }) => value)).toEqual(['voksne'])
    const chosen = view('rows=municipality&region=Syddanmark', all)
    expect(laidOut(all, chosen).rows.map(({ value }) => value)).toEqual(['0461'])
    expect(laidOut(all, view('level=4', all)).columns.map(({ value }) => value)).toEqual(['4'])
  })
})

test('a filter only ever removes, and what is not known can be asked for', () => {
  expect(filteredPractices(all, view('level=~', all)).map(({ id }) => id)).toEqual(['C'])
  expect(filteredPractices(all, view(`area=${axisValueText('~ukendt')}`, all)).map(({ id }) => id)).toEqual([
    'C',
  ])
  expect(filteredPractices(all, view('informed=one', all))).toEqual([])
  expect(filteredPractices(all, view('', all))).toEqual(all)
})

test('decisions are no filter where they may not be known', () => {
  expect(view('decision=chosen', all).decision).toBeNull()
  expect(view('decision=chosen', all, true).decision).toBe('chosen')
})

test('an address leads back to the same map', () => {
  const asked =
    'rows=municipality&columns=region&search=a+%26+b&area=%7E&level=3&informed=one_role&decision=reserve&row=0101&column=%7E'
  const read = view(asked, [...all, practice('D')], true)
  expect(isFiltered(read)).toBe(true)
  expect(view(coverageAddress(read, read.open).slice(1), [...all, practice('D')], true)).toEqual(read)
})
