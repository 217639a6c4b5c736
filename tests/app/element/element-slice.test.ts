import { beforeAll, expect, test } from 'vitest'
import { basicMappingOfTable } from '#analysis/basic-mapping.ts'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import { fillRatings, ratingTable, type RatingTable } from '#analysis/ratings.ts'
import { elementSlice, type ElementSlice } from '#app/report/element/element-slice.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import type { AskedPractice } from '#db/queries/asked-practices.ts'

/** Enough for every figure to be there. */
const quick = { replicates: 50, draws: 100 }

let full: Mapping
let table: RatingTable
let asked: AskedPractice[]
beforeAll(async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  table = ratingTable(dataset.responses, key)
  fillRatings(table, dataset.answers)
  full = mapping(dataset, key, quick)
  asked = dataset.practices.map(({ practice }) => ({
    id: practice,
    code: practice,
    name: `Praksis ${practice}`,
    sortKey: `praksis ${practice}`,
    asked: 5,
    submitted: 5,
  }))
})

const firstPage = { ranks: true, page: 1, commentPage: 1 }

function sliceOf(id: string, view = firstPage): ElementSlice {
  const practices = asked.map((practice) => practice.id)
  const slice = elementSlice({ basic: basicMappingOfTable(practices, table), full, asked, table }, id, view)
  if (!slice) throw new Error(`no element ${id}`)
  return slice
}

test('figures of all eleven elements are those of the whole mapping', () => {
  expect(full.elements).toHaveLength(11)
  for (const [place, whole] of full.elements.entries()) {
    const { element, items, analysed } = sliceOf(whole.id)
    expect([element.overPractices, element.overInformants]).toEqual([
      whole.overPractices,
      whole.overInformants,
    ])
    expect(analysed).toEqual({
      alpha: whole.alpha,
      reliability: whole.reliability,
      consistency: whole.consistency,
      items: full.items.filter((item) => item.element === whole.id).map((item) => item.reliability),
      roleModel: full.roleModels.elements[place],
    })
    for (const item of items) {
      const same = full.items.find(({ id }) => id === item.id)!
      expect(item.all).toEqual({ ...same.answers, ratings: same.overInformants.counts })
      expect(item.byRole.map(({ role, ratings }) => [role, ratings])).toEqual(
        same.byRole.map(({ role, counts }) => [role, counts]),
      )
    }
  }
})

test('every practice stands once along an element, with its own score, the highest first', () => {
  for (const { id } of full.elements) {
    const pages = [1, 2].map((page) => sliceOf(id, { ...firstPage, page }).practices)
    const lines = pages.flatMap((page) => page.lines)
    expect([pages[0]!.lines.length, lines.length, pages[0]!.pages]).toEqual([50, 84, 2])
    const scores = lines.map(({ raw }) => raw)
    expect(scores).toEqual(scores.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
    for (const { id: practice, raw, rawInterval, informants } of lines) {
      const same = full.practices.find((one) => one.id === practice)!.elements.find((one) => one.id === id)!
      expect([raw, rawInterval, informants]).toEqual([same.raw, same.rawInterval, same.informants])
    }
  }
})

test('where practices are not to be ranked, they stand by name', () => {
  const { lines } = sliceOf('E01', { ...firstPage, ranks: false }).practices
  const names = lines.map(({ name }) => name)
  expect(names).toEqual(names.toSorted())
  expect(names[0]).toBe('Praksis P001')
})

test('leaders and staff are compared inside practices that have both', () => {
  const { leaderStaffGap } = sliceOf('E03')
  const gaps = full.practices.flatMap(({ responses }) => {
    const meanOf = (role: string) => {
      const scores = responses.flatMap((one) =>
        one.role === role ? ((one.scores.E03 as number | null) ?? []) : [],
      )
      return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null
    }
    const [leaders, staff] = [meanOf('leder'), meanOf('medarbejder')]
    return leaders === null || staff === null ? [] : leaders - staff
  })
  expect(leaderStaffGap.practices).toBe(gaps.length)
  expect(leaderStaffGap.mean).toBeCloseTo(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, 12)
})

test('before the analysis is there, everything else is', () => {
  const basic = basicMappingOfTable(['P001'], table)
  const slice = elementSlice({ basic, full: null, asked, table }, 'E01', firstPage)
  expect(slice?.analysed).toBeNull()
  expect(slice?.practices.lines.map(({ id }) => id)).toEqual(['P001'])
  expect(elementSlice({ basic, full, asked, table }, 'E99', firstPage)).toBeNull()
})

test('another rule of scoring on the same answers gives other figures, and the first again its own', () => {
  const informantsBy = (minimumAnsweredShare: number) => {
    const practices = asked.map(({ id }) => id)
    const basic = basicMappingOfTable(practices, table, { minimumAnsweredShare })
    return elementSlice({ basic, full, asked, table }, 'E06', firstPage)?.leaderStaffGap.informants
  }
  const [half, all] = [informantsBy(0.5), informantsBy(1)]
  expect(all![0]).toBeLessThan(half![0])
  expect(informantsBy(0.5)).toEqual(half)
})
