import type { Axis } from './axis.ts'

/** How far above the lines the words for the ends stand; a chart that has them begins so much lower. */
const endsAbove = 24
/** What the words for the ends take. */
export const endsHeight = 20

/** Upright lines at the points of the scale, with their numbers above, and above these what the ends are called. */
export function ScaleLines({
  axis,
  top,
  bottom,
  ends = null,
}: {
  axis: Axis
  top: number
  bottom: number
  ends?: readonly [string, string] | null
}) {
  return (
    <g aria-hidden="true">
      {ends && (
        <>
          <text className="scale-number" x="0" y={top - endsAbove}>
            {ends[0]}
          </text>
          <text className="scale-number" x="100%" y={top - endsAbove} textAnchor="end">
            {ends[1]}
          </text>
        </>
      )}
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
