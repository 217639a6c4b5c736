import { mean } from '#analysis/statistics/mean.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RolesSlice, Slope } from '#app/report/study/roles.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { SlopeChart } from '../charts/slope-chart.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'
import { PracticeName } from './practice-name.tsx'

/** How far leaders and staff lie apart about the same practice. */
export function LeaderStaffGap(shown: {
  slice: RolesSlice
  scale: { readonly minimum: number; readonly maximum: number }
  /** Of the results, and the choices as an address says them. */
  path: string
  chosen: string
  ranks: boolean
}) {
  const { roleEffects: text } = useMessages()
  const { slice, path, chosen } = shown
  const [first] = slice.widest
  return (
    <section>
      <h2 id="gap">{text.gapHeading}</h2>
      {!first || slice.gap.mean === null ? (
        <p>{text.gapNone}</p>
      ) : (
        <>
          <GapFigure {...shown} />
          {slice.slopes.length > slice.widest.length && (
            <details className="how">
              <summary>{text.gapAll}</summary>
              <SlopesTable caption={text.gapAll} slopes={slice.slopes} path={path} chosen={chosen} />
            </details>
          )}
          <HowGap gap={slice.gap} example={first} />
        </>
      )}
    </section>
  )
}

/** So many of the widest gaps are named in the chart: more would lie upon each other. */
const mostNamed = 3

/** A line per practice, a sentence and a table; `null` where no practice has both roles. */
export function GapFigure({
  slice: { gap, gapMeans, slopes, widest },
  scale,
  path,
  chosen,
  ranks,
}: Parameters<typeof LeaderStaffGap>[0]) {
  const { roleEffects: text, charts } = useMessages()
  const { two, count } = useFormats()
  const sentence = useGapSentence(gap, gapMeans)
  if (!gapMeans || sentence === null) return null
  const named = new Set(
    ranks ? widest.slice(0, mostNamed).map(({ id, scopeVersion }) => `${id} ${scopeVersion}`) : [],
  )
  const drawn = slopes.length < gap.practices && text.gapDrawn(count(slopes.length), count(gap.practices))
  return (
    <ChartFigure
      title={text.gapTitle}
      sentence={sentence}
      reading={[text.gapReading, drawn].filter(Boolean).join(' ')}
      basis={charts.basis(gap.practices, gap.informants[0] + gap.informants[1])}
      table={
        <>
          <h3>{ranks ? text.gapWidest : text.gapTable}</h3>
          <SlopesTable
            caption={ranks ? text.gapWidest : text.gapTable}
            slopes={widest}
            path={path}
            chosen={chosen}
          />
        </>
      }
      savedAs={{ id: 'leader-staff-gap' }}
    >
      <SlopeChart
        title={text.gapTitle}
        sentence={sentence}
        lines={slopes.map(({ id, scopeVersion, code, first, second }) => ({
          key: `${id} ${scopeVersion}`,
          first,
          second,
          label: named.has(`${id} ${scopeVersion}`) ? code : null,
        }))}
        mean={{ ...gapMeans, values: [two(gapMeans.first), two(gapMeans.second)] }}
        scale={scale}
        labels={[text.leaders, text.staff]}
      />
    </ChartFigure>
  )
}

function useGapSentence(gap: RolesSlice['gap'], means: RolesSlice['gapMeans']): string | null {
  const { roleEffects: text } = useMessages()
  const { two, count, interval, reason } = useFormats()
  if (gap.mean === null || !means) return null
  const values = {
    practices: count(gap.practices),
    gap: two(Math.abs(gap.mean)),
    isHigher: gap.mean >= 0,
  }
  if (!gap.interval)
    return text.gapNoInterval({ ...values, practices: gap.practices, reason: reason(gap.reasons.interval) })
  return text.gapSentence({
    ...values,
    interval: interval(gap.interval),
    down: count(means.firstHigher),
    up: count(means.secondHigher),
  })
}

function SlopesTable({
  caption,
  slopes,
  path,
  chosen,
}: {
  caption: string
  slopes: readonly Slope[]
  path: string
  chosen: string
}) {
  const { roleEffects: text } = useMessages()
  const { two, signed, count } = useFormats()
  return (
    <ScrollTable caption={caption} isSaidAbove className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          {[text.leaders, text.staff, text.gap].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
          <th scope="col" className="number">
            {text.informants}
          </th>
        </tr>
      </thead>
      <tbody>
        {slopes.map((slope) => (
          <tr key={`${slope.id} ${slope.scopeVersion}`}>
            <th scope="row">
              <PracticeName practice={slope} path={path} chosen={chosen} />
            </th>
            <td className="number" data-label={text.leaders}>
              {two(slope.first)}
            </td>
            <td className="number" data-label={text.staff}>
              {two(slope.second)}
            </td>
            <td className="number" data-label={text.gap}>
              {signed(slope.gap)}
            </td>
            <td className="number" data-label={text.informants}>
              {count(slope.informants[0])} + {count(slope.informants[1])}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function HowGap({
  gap: { mean: gapMean, sd, dz, interval: ends, practices },
  example,
}: {
  gap: RolesSlice['gap']
  example: Slope
}) {
  const { roleEffects: text, studyPages } = useMessages()
  const { two, exact, signed, interval, count } = useFormats()
  const { gapSteps: steps } = text
  const { name, first, second, gap } = example
  const half = ends && mean([ends[1] - (gapMean ?? 0), (gapMean ?? 0) - ends[0]])
  const error = sd === null ? null : sd / Math.sqrt(practices)
  const numbered = [
    steps.each(name, two(first), two(second), signed(gap)),
    steps.mean(count(practices), exact(gapMean), exact(sd)),
    ends && half !== null && error
      ? steps.interval(exact(gapMean), exact(half / error), exact(sd), count(practices), interval(ends))
      : null,
    dz !== null && steps.size(exact(gapMean), exact(sd), two(dz)),
    studyPages.exact,
  ]
  return <HowComputed figure={text.gapHeading} anchor="leader-staff-gap" steps={numbered} />
}
