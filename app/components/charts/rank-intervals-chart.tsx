import { useContext, useId } from 'react'
import type { Interval } from '#analysis/figure.ts'
import { SavingContext } from '#app/saved-charts/saving.ts'
import { axisOf } from './axis.ts'
import { IntervalMark } from './interval-mark.tsx'
import { RowName } from './row-name.tsx'
import { ScaleLines } from './scale-lines.tsx'

export interface RankRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly href: string
  readonly rank: number
  readonly interval: Interval
  /** Drawn filled. */
  readonly isProposed: boolean
  /** Rank and interval in words. */
  readonly figure: string
}

const top = 26
const rowHeight = 42
const toDot = 30

/**
 * A row per practice: its rank as a dot on the ranks that are reasonable, and the last place that is chosen as an upright line.
 * On a page the names lead to the practices, so that it is a group and no picture; as a file it is a picture.
 */
export function RankIntervalsChart({
  title,
  sentence,
  rows,
  last,
  k,
}: {
  title: string
  sentence: string
  rows: readonly RankRow[]
  /** The last place of the axis. */
  last: number
  k: number
}) {
  const id = useId()
  const isFile = useContext(SavingContext) !== null
  const axis = { ...axisOf(1, last), ticks: rankTicks(last) }
  const height = top + rows.length * rowHeight + 6
  return (
    <svg
      className="chart"
      role={isFile ? 'img' : 'group'}
      aria-labelledby={`${id}-title ${id}-sentence`}
      width="100%"
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-sentence`}>{sentence}</desc>
      <ScaleLines axis={axis} top={top - 4} bottom={height} />
      <g aria-hidden="true">
        <line className="target-line" x1={axis.at(k + 0.5)} x2={axis.at(k + 0.5)} y1={top - 4} y2={height} />
        {rows.map(({ id: row, rank, interval, isProposed }, at) => {
          const y = top + at * rowHeight + toDot
          return (
            <g key={row}>
              <IntervalMark interval={interval} axis={axis} y={y} />
              <RankDot x={axis.at(rank)} y={y} isProposed={isProposed} />
            </g>
          )
        })}
      </g>
      {rows.map(({ id: row, code, name, href, figure }, at) => {
        const y = top + at * rowHeight + 15
        const label = shortened(`${code} ${name}`, 44 - figure.length)
        return (
          <g key={row}>
            <RowName row={{ code, name, href }} label={label} y={y} targetWidth="60%" />
            <text className="row-label" x="100%" y={y} textAnchor="end">
              {figure}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The last place that an axis for these rows needs. */
export function lastPlace(rows: readonly Pick<RankRow, 'interval'>[], k: number): number {
  return Math.max(k + 1, 2, ...rows.map(({ interval }) => interval[1]))
}

/** A practice's rank: filled when it is proposed, hollow when not, so that it is seen in grey too. */
export function RankDot({ x, y, isProposed }: { x?: string; y?: number; isProposed: boolean }) {
  return <circle className={isProposed ? 'rank-dot' : 'rank-dot-hollow'} cx={x} cy={y} r="5" />
}

/** The first rank, and some round ones after it. */
function rankTicks(last: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => last / size <= 6) ?? 2000
  return [
    1,
    ...Array.from({ length: Math.floor(last / step) }, (_, at) => (at + 1) * step).filter((tick) => tick > 1),
  ]
}

/** What fits on a line of a narrow screen beside the figure. */
function shortened(label: string, characters: number): string {
  return label.length > characters ? `${label.slice(0, characters - 1).trimEnd()}…` : label
}
