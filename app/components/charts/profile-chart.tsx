import { useId } from 'react'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage } from '#app/messages/use-messages.ts'
import { axisOf } from './axis.ts'
import { DotLane, type Dot } from './dot-lane.tsx'
import { ScaleLines } from './scale-lines.tsx'

export interface ProfileLane {
  readonly id: string
  readonly name: string
  readonly mean: number | null
  readonly informants: number
  readonly dots: readonly Dot[]
}

const laneHeight = 68
const top = 22

/** A lane per element with one dot per informant. The table beside it holds the same in numbers. */
export function ProfileChart({
  title,
  sentence,
  lanes,
  scale,
}: {
  title: string
  sentence: string
  lanes: readonly ProfileLane[]
  scale: { readonly minimum: number; readonly maximum: number }
}) {
  const id = useId()
  const language = useLanguage()
  const axis = axisOf(scale.minimum, scale.maximum)
  const height = top + lanes.length * laneHeight
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-sentence`}
      width="100%"
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-sentence`}>{sentence}</desc>
      <ScaleLines axis={axis} top={top} bottom={height} />
      {lanes.map((lane, index) => {
        const y = top + index * laneHeight
        return (
          <g key={lane.id}>
            <rect className="lane-label-ground" x="0" y={y} width="100%" height="20" />
            <text className="lane-label" x="0" y={y + 15}>
              {lane.name}
            </text>
            <text className="lane-value" x="100%" y={y + 15} textAnchor="end">
              {formatNumber(lane.mean, language, 1)} (n {lane.informants})
            </text>
            <DotLane dots={lane.dots} mean={lane.mean} axis={axis} y={y + 43} room={16} />
          </g>
        )
      })}
    </svg>
  )
}
