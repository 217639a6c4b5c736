import type { Interval } from '#analysis/figure.ts'
import type { Axis } from './axis.ts'

/**
 * An interval as a level line with an end mark on either side. What reaches beyond the chart ends where it does, in an arrow;
 * the numbers beside the chart are whole.
 */
export function IntervalMark({
  interval: [lower, upper],
  axis,
  y,
}: {
  interval: Interval
  axis: Axis
  y: number
}) {
  return (
    <g className="interval">
      <line x1={axis.within(lower)} x2={axis.within(upper)} y1={y} y2={y} />
      {[lower, upper].map((end, place) =>
        axis.at(end) === axis.within(end) ? (
          <line key={place} x1={axis.at(end)} x2={axis.at(end)} y1={y - 4} y2={y + 4} />
        ) : (
          <svg key={place} x={axis.within(end)} y={y} overflow="visible">
            <path className="interval-beyond" d={place === 0 ? 'M7-4.5 0 0 7 4.5' : 'M-7-4.5 0 0-7 4.5'} />
          </svg>
        ),
      )}
    </g>
  )
}
