import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chosenColumns, columnMatchedTwice, matchColumns } from '#app/imports/match-columns.ts'
import { practiceImportFields } from '#app/imports/practice-fields.ts'
import { planPracticeImport, practiceChanges } from '#app/imports/practice-plan.ts'
import { readTable } from '#app/imports/read-table.ts'
import { emptyScope } from '#db/queries/scope-card.ts'

const plan = (rows: string[][], existing: Parameters<typeof planPracticeImport>[2] = []) =>
  planPracticeImport(rows, matchColumns(rows[0] ?? [], practiceImportFields), existing)

const havnen = {
  id: 'havnen',
  values: {
    code: 'P1',
    name: 'Havnen',
    municipalityCode: '0751',
    organisation: null,
    area: 'voksne',
    startYear: null,
  },
  scope: { ...emptyScope, level: 2 as const, citizensPerYear: 40 },
}

test('the practices of the demonstration are matched and read without a question', async () => {
  const read = await readTable(readFileSync('demonstration/mapping-84/practices.csv'))
  const rows = 'rows' in read ? read.rows : []
  const planned = plan(rows)
  expect(planned.faults).toEqual([])
  expect(planned.added.length).toBe(84)
  expect(planned.added[0]?.cells).toEqual({
    code: 'P001',
    name: 'Døren på klem – familiebehandling i hjemmet',
    municipalityCode: '0580',
    organisation: 'kommunal',
    area: 'børn og unge',
    startYear: 2008,
    level: 2,
    citizensPerYear: 74,
    staffCount: 13,
  })
})

describe('matchColumns', () => {
  test('knows Danish headers whatever their case and spacing', () => {
    const header = ['ID', 'Praksissens navn ', 'KOMMUNE', 'Borgere pr. år', 'Noter']
    expect(matchColumns(header, practiceImportFields)).toMatchObject({
      code: 0,
      name: 1,
      municipalityCode: 2,
      citizensPerYear: 3,
      included: null,
    })
  })

  test('lets a person choose otherwise, and notices a column chosen twice', () => {
    const chosen = new Map([
      ['code', '1'],
      ['name', '1'],
      ['area', ''],
      ['place', '99'],
    ])
    const mapping = chosenColumns(chosen, ['kode', 'navn', 'område'], practiceImportFields)
    expect(mapping).toMatchObject({ code: 1, name: 1, area: null, place: null })
    expect(columnMatchedTwice(mapping)).toBe(1)
  })
})

describe('planPracticeImport', () => {
  test('tells new, changed and unchanged apart, with the old value beside the new', () => {
    const planned = plan(
      [
        ['kode', 'navn', 'kommune', 'niveau', 'borgere'],
        ['P1', 'Havnen', 'Aarhus', 'afdeling', '40'],
        ['P2', 'Broen', 'Århus Kommune', '5', '1.200'],
      ],
      [havnen],
    )
    expect(planned.faults).toEqual([])
    expect(planned.changed).toMatchObject([
      { row: 2, practiceId: 'havnen', changes: [{ field: 'level', from: 2, to: 3 }] },
    ])
    expect(
      planned.added.map(({ row, cells }) => [
        row,
        cells.municipalityCode,
        cells.level,
        cells.citizensPerYear,
      ]),
    ).toEqual([[3, '0751', 5, 1200]])
  })

  test('leaves what the file has no column for, and empties what has an empty cell', () => {
    const rows = [
      ['kode', 'navn', 'område'],
      ['P1', 'Havnen', ''],
    ]
    const planned = plan(rows, [havnen])
    expect(planned.changed[0]?.changes).toEqual([{ field: 'area', from: 'voksne', to: null }])
    expect(practiceChanges(planned, [havnen]).changed).toEqual([
      { id: 'havnen', values: { ...havnen.values, area: null }, scope: null },
    ])
  })

  test('counts a practice that says the same as unchanged', () => {
    expect(
      plan(
        [
          ['kode', 'navn'],
          ['P1', 'Havnen'],
        ],
        [havnen],
      ).unchanged.length,
    ).toBe(1)
  })

  test('names the row, the column, the cell and what may have been meant', () => {
    const planned = plan([
      ['kode', 'navn', 'kommune', 'niveau', 'borgere', 'startår', 'målgruppe'],
      ['', 'Havnen', 'Arhus', 'stort', 'mange', '1066', 'Hjemløse'],
      ['P2', 'Broen', 'Roskilde', '', '', '', ''],
      ['P2', 'Broen', 'Roskilde', '', '', '', ''],
    ])
    expect(planned.faults).toEqual([
      { row: 2, field: 'code', column: 'kode', code: 'missing', cell: '' },
      {
        row: 2,
        field: 'municipalityCode',
        column: 'kommune',
        code: 'unknown_municipality',
        cell: 'Arhus',
        suggestion: 'Aarhus',
      },
      { row: 2, field: 'startYear', column: 'startår', code: 'too_small', cell: '1066', limit: 1850 },
      { row: 2, field: 'level', column: 'niveau', code: 'unknown_level', cell: 'stort' },
      { row: 2, field: 'citizensPerYear', column: 'borgere', code: 'not_a_number', cell: 'mange' },
      {
        row: 2,
        field: 'targetGroup',
        column: 'målgruppe',
        code: 'unknown_target_group',
        cell: 'Hjemløse',
        suggestion: 'Hjemløshed',
      },
      { row: 4, field: 'code', column: 'kode', code: 'duplicate_code', cell: 'P2', limit: 3 },
    ])
  })

  test('says which columns it cannot do without', () => {
    expect(plan([['kommune'], ['Aarhus']]).faults.map(({ field, code }) => [field, code])).toEqual([
      ['code', 'no_column'],
      ['name', 'no_column'],
    ])
  })

  test('shows new practices whose name is known already', () => {
    const planned = plan(
      [
        ['kode', 'navn'],
        ['P8', 'HAVNEN '],
        ['P9', 'Broen'],
        ['P10', 'Broen!'],
      ],
      [havnen],
    )
    expect(planned.duplicates.map(({ row, other }) => [row, other.code, other.row])).toEqual([
      [2, 'P1', null],
      [4, 'P9', 3],
    ])
  })

  test('plans 5,000 rows in well under a second', () => {
    const rows = [['kode', 'navn', 'kommune', 'niveau']]
    for (let n = 1; n <= 5000; n += 1) rows.push([`P${n}`, `Praksis ${n}`, 'Roskilde', 'indsats'])
    const began = performance.now()
    expect(plan(rows).added.length).toBe(5000)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
