import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListSlice } from '#app/report/list/list-slice.ts'
import type { KeptList, ListNow } from '#app/report/list/list-standing.ts'
import type { ShownChoice } from '#app/shortlist/shortlist-page.server.ts'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { useChartParts } from '../../charts/chart-parts.ts'
import { lastPlace, RankDot, RankIntervalsChart, type RankRow } from '../../charts/rank-intervals-chart.tsx'
import { ScrollTable } from '../../scroll-table.tsx'
import { useComputationBasis } from '../computation-notice.tsx'

/** A figure with more rows is no longer seen as a whole. */
const rowsAtMost = 100

/** The ranks that are reasonable for a practice; `null` where it cannot be drawn. */
export function drawnInterval({ rank, rankInterval, pairwiseRankInterval }: ListSlice['lines'][number]) {
  return rank === null ? null : (rankInterval ?? pairwiseRankInterval)
}

/** What fits on a sheet of paper. */
const rowsOnPaper = 25

/** The practices of a page with the ranks that are reasonable for each; nothing where nobody has an interval. */
export function RankIntervalsFigure({
  slice: { lines, place, listed, practicesListed, settings },
  chosen: { set, rule },
  made,
  kept,
  path,
}: {
  slice: ListSlice
  chosen: ShownChoice
  made: ListNow
  kept: KeptList | null
  path: string
}) {
  const { shortlist: text } = useMessages()
  const computationBasis = useComputationBasis()
  const language = useLanguage()
  const count = (value: number) => formatNumber(value, language)
  const rows = lines.slice(0, rowsAtMost).flatMap((line): (RankRow & { zone: string })[] => {
    const interval = drawnInterval(line)
    if (line.rank === null || !interval) return []
    const [lower, upper] = [count(interval[0]), count(interval[1])]
    return [
      {
        id: `${line.practice} ${line.scopeVersion}`,
        code: line.code,
        name: line.name,
        href: `${path}/results/${line.practice}`,
        rank: line.rank,
        interval,
        isProposed: line.pick !== null,
        figure: text.rankWithInterval(count(line.rank), `${lower}–${upper}`),
        zone: line.zone === null ? '–' : text.zones[line.zone],
      },
    ]
  })
  const parts = useChartParts(rows, rowsOnPaper)
  if (rows.length === 0) return null
  const { k } = settings
  const { from } = place
  const crossing = rows.filter(({ interval: [lower, upper] }) => lower <= k && upper > k).length
  const words = {
    title: text.figure(from, from + rows.length - 1, listed),
    sentence: text.figureSentence({ k, crossing, shown: rows.length }),
  }
  return (
    <ChartFigure
      {...words}
      reading={text.figureReading}
      basis={[
        text.figureBasis({
          set: set.number,
          rule: rule.number,
          listed: practicesListed,
          shown: count(practicesListed),
          after: rule.afterOpening,
          computed: computationBasis(made, kept),
        }),
        lines.length > rowsAtMost ? text.figureCut(rowsAtMost) : '',
      ]
        .join(' ')
        .trim()}
      legend={[
        { id: 'proposed', width: 18, mark: <RankDot isProposed />, label: text.legendProposed },
        { id: 'other', width: 18, mark: <RankDot isProposed={false} />, label: text.legendOther },
        {
          id: 'cut',
          width: 18,
          mark: <line className="target-line" x1="0" x2="0" y1="-8" y2="8" />,
          label: text.legendCut(k),
        },
      ]}
      table={<RankTable rows={rows} />}
      tableIs="folded"
      method="rank-interval"
      savedAs={{ id: 'rank-intervals' }}
    >
      {parts.map(({ before, rows: part }) => (
        <RankIntervalsChart
          key={before}
          title={text.figure(from + before, from + before + part.length - 1, listed)}
          sentence={words.sentence}
          rows={part}
          last={lastPlace(rows, k)}
          k={k}
        />
      ))}
    </ChartFigure>
  )
}

function RankTable({ rows }: { rows: readonly (RankRow & { zone: string })[] }) {
  const { shortlist: text } = useMessages()
  return (
    <ScrollTable caption={text.figureTable} className="compact">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          <th scope="col" className="number">
            {text.place}
          </th>
          <th scope="col">{text.chance}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, code, name, href, figure, zone }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>
                {code} {name}
              </a>
            </th>
            <td className="number">{figure}</td>
            <td>{zone}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
