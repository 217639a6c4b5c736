import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CountHistogram } from '#app/components/charts/count-histogram.tsx'
import { RandomGroupsFigure } from '#app/components/study/agreement-figures.tsx'
import type { AgreementSlice } from '#app/report/study/agreement.ts'
import { SavingContext } from '#app/saved-charts/saving.ts'

const bins = (counts: readonly number[]) =>
  counts.map((count, place) => ({ from: place * 10, to: place * 10 + 10, count }))

function figureOf(counts: readonly number[], noBetter: number) {
  const n = counts.reduce((sum, count) => sum + count)
  const agreement = { percentile: { n, noBetter, bins: bins(counts) }, informants: 2 * n }
  const saving = { chartHeight: 0, style: '', about: null, synthetic: null, foot: [] }
  return renderToStaticMarkup(
    <SavingContext.Provider value={saving}>
      <RandomGroupsFigure agreement={agreement as unknown as AgreementSlice} />
    </SavingContext.Provider>,
  )
}

test('with ten practices or more the bars are held against what a draw would give', () => {
  const markup = figureOf([37, 13, 8, 5, 2, 3, 1, 1, 3, 7], 15)
  expect(markup).toContain('ville hver søjle være omkring 8 praksisser høj')
  expect(markup).toContain('>ved lodtrækning: 8<')
})

test('with fewer no part of a practice is expected in a bar', () => {
  const markup = figureOf([1, 0, 0, 1, 0, 0, 0, 1, 0, 0], 1)
  expect(markup).toContain('1 af 3 er ikke mere enige')
  expect(markup).not.toMatch(/0,3|ved lodtrækning/)
})

test('the name of the level stands above the bars at the right and their numbers', () => {
  const markup = renderToStaticMarkup(
    <CountHistogram
      title=""
      sentence=""
      bars={bins([20, 0, 0, 0, 0, 0, 0, 0, 0, 10])}
      ticks={[]}
      level={{ count: 3, label: 'ved lodtrækning: 3' }}
      xLabel=""
    />,
  )
  // the bar of 10 is half of 140 high: from 174 up to 104, its number ends at 100
  const [, y] = /class="target-label"[^>]*y="([\d.]+)"/.exec(markup)!
  expect(Number(y)).toBeLessThan(100 - 12)
})
