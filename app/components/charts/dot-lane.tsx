import type { Interval } from '#analysis/figure.ts'
import type { Axis } from './axis.ts'
import { IntervalMark } from './interval-mark.tsx'
import { RoleMark } from './role-mark.tsx'
import { spreadDots } from './spread-dots.ts'

export interface Dot {
  readonly role: string
  readonly value: number | null
}

/** Dots nearer than this, in per cent of the width, are moved apart: the width of a mark on the narrowest screen. */
const nearness = 5.5

/**
 * A line with one dot per informant and the mean across it, around the height `y`, and the mean's interval below the dots.
 * Goes inside an `svg`.
 */
export function DotLane({
  dots,
  mean,
  interval,
  axis,
  y,
  room,
}: {
  dots: readonly Dot[]
  mean: number | null
  interval?: Interval | null | undefined
  axis: Axis
  y: number
  /** How far dots may be moved up and down, in pixels. */
  room: number
}) {
  const shown = dots.filter((dot): dot is Dot & { value: number } => dot.value !== null)
  const rows = spreadDots(
    shown.map(({ value }) => axis.percent(value)),
    nearness,
  )
  const furthest = Math.max(1, ...rows.map(Math.abs))
  const step = Math.min(9, room / furthest)
  return (
    <>
      <line
        className="lane"
        x1={axis.at(axis.ticks[0] ?? 1)}
        x2={axis.at(axis.ticks.at(-1) ?? 5)}
        y1={y}
        y2={y}
      />
      {mean !== null && (
        <line
          className="mean-mark"
          x1={axis.at(mean)}
          x2={axis.at(mean)}
          y1={y - room - 3}
          y2={y + room + 3}
        />
      )}
      {interval && <IntervalMark interval={interval} axis={axis} y={y + room + 3} />}
      {shown.map(({ role, value }, index) => (
        <svg key={index} x={axis.at(value)} y={y + (rows[index] ?? 0) * step} overflow="visible">
          <RoleMark role={role} />
        </svg>
      ))}
    </>
  )
}
