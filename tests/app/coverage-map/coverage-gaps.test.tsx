import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CoverageGaps } from '#app/components/coverage-map/coverage-gaps.tsx'
import type { DrawnCoverage } from '#app/coverage-map/coverage-page.server.ts'
import type { CoverageView } from '#app/coverage-map/coverage-view.ts'

const view: CoverageView = {
  rows: 'area',
  columns: 'level',
  search: '',
  attributes: {},
  informed: null,
  decision: null,
  open: null,
}
const none: DrawnCoverage['gaps'] = { cells: [], rows: [], columns: [], known: 4, weak: 0 }
const counted = (practices: number) => ({
  practices,
  informed: { none: practices, one: 0, one_role: 0, several_roles: 0 },
})
const drawn = (gaps: Partial<DrawnCoverage['gaps']>): DrawnCoverage => ({
  rows: [
    { value: 'børn', ...counted(2) },
    { value: null, ...counted(1) },
  ],
  columns: [
    { value: '1', ...counted(3) },
    { value: null, ...counted(0) },
  ],
  // what is not stated has an empty cell
  cells: [
    [counted(2), counted(0)],
    [counted(1), counted(0)],
  ],
  all: counted(3),
  inSeveral: 0,
  gaps: { ...none, ...gaps },
  without: [],
})
const shown = (gaps: Partial<DrawnCoverage['gaps']>) =>
  renderToStaticMarkup(<CoverageGaps drawn={drawn(gaps)} view={view} />)
const gap = (column: string, expected: number) => ({ row: 'børn', column, expected })

describe('the gaps of a map in words', () => {
  test('are none between known values, which says nothing of cells of what is not stated', () => {
    expect(shown({})).toContain('Hvert felt mellem oplyste værdier har mindst én praksis.')
    const unknown = shown({ known: 0 })
    expect(unknown).toContain('Kortet har ingen felter mellem oplyste værdier')
    expect(unknown).not.toContain('mindst én praksis')
  })

  test('are named where at least half a practice could be expected, three at most, and the rest counted', () => {
    const cells = [gap('1', 2), gap('2', 1), gap('3', 0.6), gap('4', 0.5), gap('5', 0.49)]
    const html = shown({ cells })
    expect([...html.matchAll(/omkring ([\d,]+)/g)].map(([, expected]) => expected)).toEqual([
      '2,0',
      '1,0',
      '0,6',
    ])
    expect(html).toContain('Ét felt mere er tomt.')
    expect(html).toContain(
      'Ét felt er tomt, uden at det siger noget: Der kunne ventes under en halv praksis.',
    )
  })

  test('are never a practice that was hardly to be expected', () => {
    const html = shown({ cells: [gap('1', 0.04), gap('2', 0.03)] })
    expect(html).not.toContain('omkring')
    expect(html).toContain('2 felter er tomme, uden at det siger noget')
  })
})
