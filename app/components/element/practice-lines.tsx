import { useContext } from 'react'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ElementLine, PracticesAlong } from '#app/report/element/practices-along.ts'
import { SavingContext } from '#app/saved-charts/saving.ts'
import type { ChartScale } from '../charts/chart-scale.ts'
import { PracticeDotsChart } from '../charts/practice-dots-chart.tsx'

/** What fits on a sheet of paper: no drawing is cut in two, and each has the scale above it. */
const linesOfPart = 17

/** A line per practice along an element, on a page in drawings of so many; a file has them in one. */
export function PracticeLines({
  practices: { lines, from, total },
  sentence,
  mean,
  scale,
  path,
  chosen,
}: {
  practices: Pick<PracticesAlong, 'lines' | 'from' | 'total'>
  sentence: string
  /** `null` where practices are not compared. */
  mean: number | null
  scale: ChartScale
  /** Of the wave's results, and the choices as an address says them. */
  path: string
  chosen: string
}) {
  const { element: text } = useMessages()
  const language = useLanguage()
  const isFile = useContext(SavingContext) !== null
  const parts = isFile ? [lines] : inParts(lines)
  return parts.map((part, index) => {
    const first = from + index * linesOfPart
    return (
      <PracticeDotsChart
        key={first}
        title={text.practicesFigure(first, first + part.length - 1, total)}
        sentence={sentence}
        dots={part.map(({ id: practice, scopeVersion, code, name, raw, rawInterval, informants }) => ({
          id: `${practice} ${scopeVersion}`,
          code,
          name,
          label: shortened(`${code} ${name}`),
          href: `${path}/${practice}${chosen && `?${chosen}`}`,
          value: raw,
          interval: rawInterval,
          figure: text.scoreWithN(formatNumber(raw, language, 2), informants),
        }))}
        mean={mean}
        scale={scale}
      />
    )
  })
}

function inParts(lines: readonly ElementLine[]): (readonly ElementLine[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(lines.length / linesOfPart)) }, (_, index) =>
    lines.slice(index * linesOfPart, (index + 1) * linesOfPart),
  )
}

/** What fits on a line of a narrow screen. */
function shortened(label: string): string {
  return label.length > 36 ? `${label.slice(0, 35).trimEnd()}…` : label
}
