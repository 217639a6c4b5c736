import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PracticesAlong } from '#app/report/element/practices-along.ts'
import { useChartParts } from '../charts/chart-parts.ts'
import type { ChartScale } from '../charts/chart-scale.ts'
import { PracticeDotsChart } from '../charts/practice-dots-chart.tsx'

/** What fits on a sheet of paper. */
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
  return useChartParts(lines, linesOfPart).map(({ before, rows }) => {
    const first = from + before
    return (
      <PracticeDotsChart
        key={first}
        title={text.practicesFigure(first, first + rows.length - 1, total)}
        sentence={sentence}
        dots={rows.map(({ id: practice, scopeVersion, code, name, raw, rawInterval, informants }) => ({
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

/** What fits on a line of a narrow screen. */
function shortened(label: string): string {
  return label.length > 36 ? `${label.slice(0, 35).trimEnd()}…` : label
}
