import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '#analysis/disclosure/group-table.ts'
import { releasedFigures, type ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import { answeredMapping, anyAnswers, keyOf, type Answered } from '#tests/support/answered-mapping.ts'
import { spanOf } from './exact.ts'

const key = keyOf([1, 1])
const answering = (practice: string, role: string, ...answers: (readonly [number | null, number | null])[]) =>
  answers.map((given): Answered => ({ practice, role, answers: given }))

/** Every row of a figure as its entries are read, sums last. */
function rowsOf<Entry>({ columns }: ReleasedFigures, entries: readonly Entry[]): Entry[][] {
  const width = columns.length + 1
  return Array.from({ length: entries.length / width }, (_, row) =>
    entries.slice(row * width, (row + 1) * width),
  )
}

describe('released figures', () => {
  const bay = answering('bay', 'leder', [5, 5], [4, 4])
  const bayStaff = answering('bay', 'medarbejder', [2, 3], [3, 3], [3, 2], [4, null])
  const dune = answering('dune', 'medarbejder', [1, 1], [2, 2], [3, 3], [4, 4], [5, 5])
  const duneLeaders = answering('dune', 'leder', [4, 4], [4, 4], [5, 5])
  const released = (given: Answered[], minimum = 3) =>
    releasedFigures(answeredMapping(key, given), minimum, 'a')

  test('are means of groups with enough informants, and of nothing else', () => {
    const { figures } = released([...bay, ...bayStaff, ...dune, ...duneLeaders])
    expect(figures.columns).toEqual(['leder', 'medarbejder'])
    expect(rowsOf(figures, figures.sent)).toEqual([
      [2, 4, 6],
      [3, 5, 8],
      [5, 9, 14],
    ])
    const [first] = figures.elements
    expect(rowsOf(figures, first!.releases)).toEqual([
      ['below_minimum', 'complementary', 'shown'],
      ['complementary', 'complementary', 'shown'],
      ['shown', 'shown', 'shown'],
    ])
    expect(rowsOf(figures, first!.means)).toEqual([
      [null, null, 21 / 6],
      [null, null, 28 / 8],
      [22 / 5, 27 / 9, 49 / 14],
    ])
    expect(rowsOf(figures, first!.informants)[0]).toEqual([null, null, 6])
  })

  test('give a total of the elements that are shown, and none where one is hidden', () => {
    const six = answering('bay', 'medarbejder', [1, 3], [2, 3], [3, 2], [4, 2], [5, 1], [3, null])
    const { figures } = released([...six, ...dune, ...dune], 6)
    const [one, two] = figures.elements
    expect([one!.means[1], two!.releases[1]]).toEqual([3, 'below_minimum'])
    expect(figures.total.releases[1]).toBe('element_hidden')
    // five informants' mean is 2.2 on the second, all six have 3 on the first
    expect(released([...six, ...dune, ...dune]).figures.total.means[1]).toBeCloseTo(2.6, 12)
  })

  test('count somebody who answered about several practices once', () => {
    const same = ['north', 'south', 'west'].flatMap((practice) =>
      answering(practice, 'myndighed', [2, 2]).map((one): Answered => ({ ...one, informant: 'i1' })),
    )
    const { figures } = released(same)
    expect(figures.sent.at(-1)).toBe(1)
    expect(new Set(figures.elements[0]!.releases)).toEqual(new Set(['below_minimum']))
  })

  test('say how informants of a practice differ only when it is said of several practices together', () => {
    const three = ['a', 'b', 'c'].flatMap((practice) => answering(practice, 'leder', [1, 1], [3, 3], [5, 5]))
    expect(released(three).figures.elements[0]!.within).toEqual({ sd: 2, df: 6 })
    expect(released(three.slice(0, 6)).figures.elements[0]!.within).toBeNull()
  })

  test('never show a group again that somebody has come to or gone from', () => {
    const first = released([...bay, ...bayStaff, ...dune, ...duneLeaders])
    const less = answeredMapping(key, [...bay, ...bayStaff, ...dune, ...duneLeaders].slice(0, -1))
    const { figures } = releasedFigures(less, 3, 'a', first.basis)
    expect(rowsOf(figures, figures.elements[0]!.releases)).toEqual([
      ['below_minimum', 'complementary', 'shown'],
      ['changed', 'complementary', 'changed'],
      ['changed', 'shown', 'changed'],
    ])
    const otherRule = releasedFigures(less, 3, 'b', first.basis).figures
    expect(otherRule.elements[0]!.means.every((mean) => mean === null)).toBe(true)
  })

  test('are the same when nothing has changed', () => {
    const table = answeredMapping(key, [...bay, ...bayStaff, ...dune, ...duneLeaders])
    const first = releasedFigures(table, 3, 'a')
    expect(releasedFigures(table, 3, 'a', first.basis)).toEqual(first)
  })
})

/** What is asked of answers as unknowns: one for each informant's score on each element. */
class Unknowns {
  readonly #places = new Map<string, number>()
  constructor(tables: readonly ScoreTable[]) {
    for (const table of tables) {
      for (const [element, scores] of table.elements.entries()) {
        for (const [row, score] of scores.entries()) {
          const name = this.#nameOf(table, element, row)
          if (score !== null && !this.#places.has(name)) this.#places.set(name, this.#places.size)
        }
      }
    }
  }

  /** The sum of the scores of some rows on an element, as the row of a linear system, each taken `times`. */
  sum(table: ScoreTable, element: number, rows: readonly number[], times = 1): number[] {
    const row = Array.from({ length: this.#places.size }, () => 0)
    for (const at of rows) row[this.#places.get(this.#nameOf(table, element, at))!]! += times
    return row
  }

  #nameOf({ responses }: ScoreTable, element: number, row: number): string {
    return `${responses[row]!.response} ${element}`
  }
}

/** The rows of scores that an entry of a released element is made of. */
function scoredRows(table: ScoreTable, figures: ReleasedFigures, element: number, place: number): number[] {
  const shape = { rows: figures.rows.length, columns: figures.columns.length }
  return [...table.elements[element]!.keys()].filter(
    (row) =>
      table.elements[element]![row] !== null &&
      entriesOf(shape, table.scopeOfRow[row]!, figures.columns.indexOf(table.responses[row]!.role)).includes(
        place,
      ),
  )
}

/** Everything that a release says, as the rows of one linear system. */
function equationsOf(table: ScoreTable, figures: ReleasedFigures, unknowns: Unknowns): number[][] {
  const elements = figures.elements.flatMap(({ means }, element) =>
    means.flatMap((mean, place) =>
      mean === null ? [] : [unknowns.sum(table, element, scoredRows(table, figures, element, place))],
    ),
  )
  const totals = figures.total.means.flatMap((mean, place) => {
    if (mean === null) return []
    const counts = figures.elements.map((_, element) => scoredRows(table, figures, element, place))
    const product = counts.reduce((all, { length }) => all * length, 1)
    const parts = counts.map((rows, element) => unknowns.sum(table, element, rows, product / rows.length))
    return [parts.reduce((sum, part) => sum.map((value, at) => value + part[at]!))]
  })
  return [...elements, ...totals]
}

describe('the whole released set as one linear system of every informant’s scores', () => {
  const someAnswers = fc
    .tuple(anyAnswers, fc.array(fc.constantFrom('i1', 'i2', 'i3', null, null, null), { maxLength: 30 }))
    .map(([given, names]) =>
      given.map(({ answers, ...one }, at): Answered => {
        const name = names[at]
        return { ...one, ...(name ? { informant: name } : {}), answers }
      }),
    )
  const whole = keyOf([3, 2, 1])
  const everyRelease = (check: (table: ScoreTable, figures: ReleasedFigures, minimum: number) => void) =>
    fc.assert(
      fc.property(someAnswers, fc.integer({ min: 3, max: 6 }), (given, minimum) => {
        const table = answeredMapping(whole, given)
        check(table, releasedFigures(table, minimum, 'a').figures, minimum)
      }),
      { seed: 11, numRuns: 150 },
    )

  test('no hidden figure is determined, of an element or a total', () => {
    everyRelease((table, figures) => {
      const unknowns = new Unknowns([table])
      const isKnown = spanOf(equationsOf(table, figures, unknowns))
      for (const [element, { releases }] of figures.elements.entries()) {
        for (const [place, release] of releases.entries()) {
          if (release === 'shown' || release === 'nobody') continue
          const rows = scoredRows(table, figures, element, place)
          if (rows.length === 0) continue
          expect(isKnown(unknowns.sum(table, element, rows)), `${element} ${place}`).toBe(false)
        }
      }
      for (const row of table.responses.keys()) {
        const scored = figures.elements.flatMap((_, element) =>
          table.elements[element]![row] === null ? [] : element,
        )
        if (scored.length === 0) continue
        const own = scored.map((element) => unknowns.sum(table, element, [row]))
        expect(isKnown(own.reduce((sum, part) => sum.map((value, at) => value + part[at]!)))).toBe(false)
      }
    })
  })

  test('nor is any group of fewer informants than the minimum', () => {
    everyRelease((table, figures, minimum) => {
      const unknowns = new Unknowns([table])
      const isKnown = spanOf(equationsOf(table, figures, unknowns))
      const known = figures.elements.flatMap(({ id }, element) =>
        groupsOfFew(table, element, minimum)
          .filter((rows) => isKnown(unknowns.sum(table, element, rows)))
          .map((rows) => ({ id, rows })),
      )
      expect(known).toEqual([])
    })
  })

  test('a second release tells nothing that the first did not', () => {
    fc.assert(
      fc.property(
        someAnswers,
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 3, max: 5 }),
        (given, inFirst, inSecond, minimum) => {
          const named = given.map((one, at): Answered => ({ ...one, response: `r${at}` }))
          const before = answeredMapping(
            whole,
            named.filter((_, at) => inFirst[at] || inSecond[at]),
          )
          const after = answeredMapping(
            whole,
            named.filter((_, at) => inSecond[at]),
          )
          const first = releasedFigures(before, minimum, 'a')
          const second = releasedFigures(after, minimum, 'a', first.basis)
          const unknowns = new Unknowns([before, after])
          const isKnown = spanOf(equationsOf(before, first.figures, unknowns))
          for (const equation of equationsOf(after, second.figures, unknowns)) {
            expect(isKnown(equation)).toBe(true)
          }
        },
      ),
      { seed: 12, numRuns: 150 },
    )
  })
})

/**
 * Sets of rows with a score on an element in which there are too few informants: what one informant or two answered
 * altogether, and what is in one group or two.
 */
function groupsOfFew(table: ScoreTable, element: number, minimum: number): number[][] {
  const scored = [...table.responses.keys()].filter((row) => table.elements[element]![row] !== null)
  const informantOf = (row: number) => table.responses[row]!.informant
  const groupOf = (row: number) => `${table.scopeOfRow[row]} ${table.responses[row]!.role}`
  return [informantOf, groupOf]
    .flatMap((nameOf) => {
      const names = [...new Set(scored.map(nameOf))]
      const pairs = names.flatMap((one, at) => names.slice(at).map((other) => [one, other]))
      return pairs.map((pair) => scored.filter((row) => pair.includes(nameOf(row))))
    })
    .filter((rows) => new Set(rows.map(informantOf)).size < minimum)
}
