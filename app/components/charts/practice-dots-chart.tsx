import { useContext, useId } from 'react'
import type { Interval } from '#analysis/figure.ts'
import { SavingContext } from '#app/saved-charts/saving.ts'
import type { ChartScale } from './chart-scale.ts'
import { axisOf } from './axis.ts'
import { IntervalMark } from './interval-mark.tsx'
import { RowName } from './row-name.tsx'
import { ScaleLines } from './scale-lines.tsx'

export interface PracticeDot {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Code and name above the row: they have the width of some 36 characters on a narrow screen. */
  readonly label: string
  /** Where it is on the site. */
  readonly href: string
  readonly value: number | null
  readonly interval: Interval | null
  /** The score and how many stand behind it, in words. */
  readonly figure: string
}

const top = 22
const rowHeight = 44
/** From the top of a row to its dot: the label stands above. */
const toDot = 31
/** Where the scale begins and how wide it is, in per cent of the chart. */
const scaleFrom = 3
const scaleWidth = 68

/**
 * A row per practice: its score as a dot with its interval, and the mean over all practices as an upright line. On a page the
 * codes lead to the practices, so that it is a group and no picture; as a file it is a picture.
 */
export function PracticeDotsChart({
  title,
  sentence,
  dots,
  mean,
  scale,
}: {
  title: string
  sentence: string
  dots: readonly PracticeDot[]
  mean: number | null
  scale: ChartScale
}) {
  const id = useId()
  const isFile = useContext(SavingContext) !== null
  const axis = axisOf(scale.minimum, scale.maximum)
  const height = top + dots.length * rowHeight + 4
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
      <svg x={`${scaleFrom}%`} width={`${scaleWidth}%`} height={height} overflow="visible" aria-hidden="true">
        <ScaleLines axis={axis} top={top} bottom={height} />
        {mean !== null && (
          <line className="mean-of-all" x1={axis.at(mean)} x2={axis.at(mean)} y1={top} y2={height} />
        )}
        {dots.map(({ id, value, interval }, index) => {
          const y = top + index * rowHeight + toDot
          return (
            <g key={id}>
              {interval && <IntervalMark interval={interval} axis={axis} y={y} />}
              {value !== null && <circle className="practice-dot" cx={axis.at(value)} cy={y} r="4.5" />}
            </g>
          )
        })}
      </svg>
      {dots.map((dot, index) => {
        const y = top + index * rowHeight + 16
        const { id, label, figure } = dot
        return (
          <g key={id}>
            <RowName row={dot} label={label} y={y} targetWidth="100%" />
            <text className="row-label" x="100%" y={y + toDot - 11} textAnchor="end">
              {figure}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
