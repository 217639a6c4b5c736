import type { Axis } from './axis.ts'

/** Upright lines at the points of the scale, with their numbers above. */
export function ScaleLines({ axis, top, bottom }: { axis: Axis; top: number; bottom: number }) {
  return (
    <g aria-hidden="true">
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line className="scale-line" x1={axis.at(tick)} x2={axis.at(tick)} y1={top} y2={bottom} />
          <text className="scale-number" x={axis.at(tick)} y={top - 5} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
    </g>
  )
}
