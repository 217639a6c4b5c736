import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PracticeLines } from '#app/components/element/practice-lines.tsx'
import type { ElementLine } from '#app/report/element/practices-along.ts'
import { SavingContext } from '#app/saved-charts/saving.ts'

const line = (place: number): ElementLine => ({
  id: `p${place}`,
  code: `P${place}`,
  name: 'Havnen',
  sortKey: `havnen ${place}`,
  scopeVersion: 1,
  asOne: null,
  raw: 3,
  rawInterval: null,
  reasons: {},
  informants: 2,
  roles: {},
  fromOneRole: false,
  answered: 8,
  asked: 8,
})

const drawn = (practices: number, from = 1) => (
  <PracticeLines
    practices={{
      lines: Array.from({ length: practices }, (_, place) => line(from + place)),
      from,
      total: 84,
    }}
    sentence="Praksisserne ligger fra 2 til 4."
    mean={3}
    scale={{ minimum: 1, maximum: 5 }}
    path="/results"
    chosen=""
  />
)
const titlesIn = (markup: string) => [...markup.matchAll(/<title[^>]*>([^<]*)/g)].map(([, title]) => title)

test('on a page no drawing is taller than a sheet of paper, and each says which practices it has', () => {
  const markup = renderToStaticMarkup(drawn(34, 51))
  expect(titlesIn(markup)).toEqual(['Praksis 51–67 af 84', 'Praksis 68–84 af 84'])
  const heights = [...markup.matchAll(/class="chart"[^>]*height="(\d+)"/g)].map(([, height]) =>
    Number(height),
  )
  expect(heights).toHaveLength(2)
  // 265 mm of a sheet of A4 at 96 to the inch, less a heading and a sentence above
  expect(Math.max(...heights)).toBeLessThan(800)
  expect(markup.match(/mean-of-all/g)).toHaveLength(2)
})

test('a file has every practice in one drawing', () => {
  const saving = { chartHeight: 0, style: '', about: null, synthetic: null, foot: [] }
  const markup = renderToStaticMarkup(
    <SavingContext.Provider value={saving}>{drawn(34)}</SavingContext.Provider>,
  )
  expect(titlesIn(markup)).toEqual(['Praksis 1–34 af 84'])
})
