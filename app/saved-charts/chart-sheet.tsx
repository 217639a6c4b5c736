import type { ReactNode } from 'react'
import type { LegendEntry } from '#app/components/charts/legend.tsx'
import type { Saving } from './saving.ts'
import { wrappedLines } from './wrapped-lines.ts'

const chartWidth = 704
const margin = 28

/** What a sheet says of its chart; the same words stand around it on the page. */
export interface SheetWords {
  readonly title: string
  readonly sentence: string
  readonly reading?: string | undefined
  readonly basis: string
  readonly legend?: readonly LegendEntry[] | undefined
}

/** A chart as a drawing of its own: the words above and below it, and a ground, in fixed measures. */
export function ChartSheet({
  title,
  sentence,
  reading,
  basis,
  legend = [],
  saving: { chartHeight, style, about, synthetic, foot },
  children,
}: SheetWords & { saving: Saving; children: ReactNode }) {
  const above = [
    ...block('title', title),
    ...block('about', about),
    ...block('sentence', sentence),
    ...legendRows(legend),
  ]
  const below = [
    ...block('synthetic', synthetic),
    ...block('foot', basis),
    ...block('foot', reading ?? null),
    ...foot.flatMap((line) => block('foot', line)),
  ]
  const chartTop = margin + heightOf(above) + 8
  const belowTop = chartTop + chartHeight + 14
  const height = belowTop + heightOf(below) + margin
  const width = chartWidth + 2 * margin
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="sheet"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{about ? `${title}: ${about}` : title}</title>
      <desc>{sentence}</desc>
      <style>{style}</style>
      <rect className="sheet-ground" width={width} height={height} />
      <Rows rows={above} top={margin} />
      <svg x={margin} y={chartTop} width={chartWidth} height={chartHeight}>
        {children}
      </svg>
      <Rows rows={below} top={belowTop} />
    </svg>
  )
}

/** A line of the sheet: its height in pixels, and what is drawn on the given height. */
interface Row {
  readonly height: number
  readonly draw: (y: number) => ReactNode
}

/** Size of letters, how high a line is, and how wide a letter, in parts of its size, is taken to be: rather too wide. */
const kinds = {
  title: { size: 20, height: 26, letter: 0.58 },
  about: { size: 16, height: 22, letter: 0.58 },
  sentence: { size: 15, height: 20, letter: 0.5 },
  foot: { size: 13, height: 18, letter: 0.5 },
  synthetic: { size: 14, height: 20, letter: 0.58 },
} as const

function block(kind: keyof typeof kinds, text: string | null): Row[] {
  if (text === null) return []
  const { size, height, letter } = kinds[kind]
  return wrappedLines(text, Math.floor(chartWidth / (size * letter))).map((line) => ({
    height,
    draw: (y) => (
      <text className={`sheet-text sheet-${kind}`} x={margin} y={y + size}>
        {line}
      </text>
    ),
  }))
}

const legendHeight = 24

function legendRows(entries: readonly LegendEntry[]): Row[] {
  const rows: { entry: LegendEntry; x: number }[][] = []
  let x = Infinity
  for (const entry of entries) {
    const width = entry.width + 8 + entry.label.length * 14 * 0.55 + 24
    if (x + width > chartWidth) {
      rows.push([])
      x = 0
    }
    rows.at(-1)!.push({ entry, x: margin + x })
    x += width
  }
  return rows.map((row) => ({
    height: legendHeight,
    draw: (y) =>
      row.map(({ entry: { id, mark, width, label }, x }) => (
        <g key={id}>
          <svg x={x + width / 2} y={y + legendHeight / 2} overflow="visible">
            {mark}
          </svg>
          <text className="sheet-text sheet-legend" x={x + width + 8} y={y + legendHeight / 2 + 5}>
            {label}
          </text>
        </g>
      )),
  }))
}

function Rows({ rows, top }: { rows: readonly Row[]; top: number }) {
  return rows.map(({ draw }, index) => <g key={index}>{draw(top + heightOf(rows.slice(0, index)))}</g>)
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}
