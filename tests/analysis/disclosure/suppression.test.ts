import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupTable, placeOf, type GroupTable } from '#analysis/disclosure/group-table.ts'
import { suppress, type Disclosure } from '#analysis/disclosure/suppression.ts'
import { spanOf } from './exact.ts'

/** The disclosures as the table is read: cells row after row, each with the sum of its row, then the sums of columns. */
function shown(table: GroupTable, disclosures: readonly Disclosure[]): string[] {
  const mark = { shown: '.', below_minimum: 'x', elsewhere: 'e', complementary: 'c' }
  return Array.from({ length: table.rows + 1 }, (_, row) =>
    Array.from({ length: table.columns + 1 }, (__, column) => {
      const place = placeOf(table, row, column)
      return table.counts[place] === 0 ? '0' : mark[disclosures[place]!]
    }).join(''),
  )
}

function suppressed(cells: number[][], minimum: number): string[] {
  const table = groupTable(cells)
  return shown(table, suppress(table, minimum))
}

describe('which groups may be shown', () => {
  test('with enough informants everywhere, all', () => {
    expect(
      suppressed(
        [
          [5, 6],
          [7, 8],
        ],
        5,
      ),
    ).toEqual(['...', '...', '...'])
  })

  test('a group that is too small hides a second one in its row and its column, and one where those meet', () => {
    expect(
      suppressed(
        [
          [2, 6, 9],
          [7, 8, 9],
          [9, 9, 9],
        ],
        5,
      ),
    ).toEqual(['xc..', 'cc..', '....', '....'])
  })

  test('two small groups of a row are not enough when together they are still too small', () => {
    expect(
      suppressed(
        [
          [1, 2, 6],
          [9, 9, 9],
        ],
        5,
      ),
    ).toEqual(['xxc.', 'ccc.', '....'])
  })

  test('where practices have too few informants only the sums of roles are left', () => {
    expect(
      suppressed(
        [
          [1, 2],
          [1, 3],
          [2, 2],
          [1, 1],
        ],
        5,
      ),
    ).toEqual(['xxx', 'xxx', 'xxx', 'xxx', '...'])
  })

  test('a practice that nobody of a role answered about has nothing to hide there', () => {
    expect(suppressed([[6, 0]], 5)).toEqual(['.0.', '.0.'])
  })

  test('what another table must not show is protected from the groups that it is made of', () => {
    const table = groupTable([
      [6, 6],
      [6, 6],
    ])
    expect(shown(table, suppress(table, 5, new Set([placeOf(table, 0, 2)])))).toEqual(['c.e', 'c.c', '...'])
  })
})

describe('on any table', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  const everyTable = (check: (table: GroupTable, disclosures: Disclosure[], minimum: number) => void) =>
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 10 }), (cells, minimum) => {
        const table = groupTable(cells)
        check(table, suppress(table, minimum), minimum)
      }),
      { seed: 5, numRuns: 400 },
    )

  test('nothing hidden can be computed from what is shown', () => {
    everyTable((table, disclosures) => {
      const isKnown = spanOf(rowsOf(table, (place) => disclosures[place] === 'shown'))
      const computable = disclosures.flatMap((disclosure, place) =>
        disclosure !== 'shown' && isKnown(cellsOf(table, place)) ? place : [],
      )
      expect(computable).toEqual([])
    })
  })

  test('nor can any group of fewer informants than the minimum', () => {
    everyTable((table, disclosures, minimum) => {
      const isKnown = spanOf(rowsOf(table, (place) => disclosures[place] === 'shown'))
      const cells = cellPlaces(table).filter((place) => table.counts[place]! > 0)
      for (let set = 1; set < 2 ** cells.length; set += 1) {
        const chosen = cells.filter((_, bit) => set & (2 ** bit))
        const informants = chosen.reduce((sum, place) => sum + table.counts[place]!, 0)
        if (informants >= minimum) continue
        expect(isKnown(cellPlaces(table).map((place) => Number(chosen.includes(place))))).toBe(false)
      }
    })
  })

  test('nor, of many practices, any two groups of the same practice or role', () => {
    const manyRows = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 4 }), {
      minLength: 8,
      maxLength: 12,
    })
    fc.assert(
      fc.property(manyRows, (cells) => {
        const table = groupTable(cells)
        const disclosures = suppress(table, 5)
        const isKnown = spanOf(rowsOf(table, (place) => disclosures[place] === 'shown'))
        const places = cellPlaces(table)
        const lineOf = (place: number) => [Math.floor(place / 5), place % 5]
        const given = places.flatMap((one) =>
          places.filter((other) => {
            const [[row, column], [otherRow, otherColumn]] = [lineOf(one), lineOf(other)]
            const counts = [...new Set([one, other])].map((place) => table.counts[place]!)
            const informants = counts.reduce((sum, count) => sum + count, 0)
            return (
              other >= one &&
              (row === otherRow || column === otherColumn) &&
              counts.every((count) => count > 0) &&
              informants < 5 &&
              isKnown(places.map((place) => Number(place === one || place === other)))
            )
          }),
        )
        expect(given).toEqual([])
      }),
      { seed: 5, numRuns: 15 },
    )
  })

  test('what is shown has enough informants, and what is too small is called so', () => {
    everyTable((table, disclosures, minimum) => {
      for (const [place, count] of table.counts.entries()) {
        const isSmall = count > 0 && count < minimum
        expect(disclosures[place] === 'below_minimum').toBe(isSmall)
      }
    })
  })

  test('nothing is hidden where nothing is too small', () => {
    everyTable((table, disclosures, minimum) => {
      if (table.counts.every((count) => count === 0 || count >= minimum)) {
        expect(new Set(disclosures)).toEqual(new Set(['shown']))
      }
    })
  })
})

function cellPlaces(table: GroupTable): number[] {
  return table.counts.flatMap((_, place) => {
    const column = place % (table.columns + 1)
    return column < table.columns && place < table.rows * (table.columns + 1) ? place : []
  })
}

/** An entry as the single groups that are added up in it; groups without informants have nothing to add. */
function cellsOf(table: GroupTable, place: number): number[] {
  const row = Math.floor(place / (table.columns + 1))
  const column = place % (table.columns + 1)
  return cellPlaces(table).map((cell) => {
    const isInRow = row === table.rows || Math.floor(cell / (table.columns + 1)) === row
    const isInColumn = column === table.columns || cell % (table.columns + 1) === column
    return Number(isInRow && isInColumn && table.counts[cell]! > 0)
  })
}

function rowsOf(table: GroupTable, isShown: (place: number) => boolean): number[][] {
  return table.counts.flatMap((count, place) => (count > 0 && isShown(place) ? [cellsOf(table, place)] : []))
}
