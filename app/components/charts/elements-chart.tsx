import { useId } from 'react'
import type { ScoreDistribution } from '#analysis/distributions.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage } from '#app/messages/use-messages.ts'
import { axisOf } from './axis.ts'
import { ScaleLines } from './scale-lines.tsx'

export interface ElementLane {
  readonly id: string
  readonly name: string
  readonly distribution: ScoreDistribution
}

const laneHeight = 50
const top = 22

/** A lane per element: from the lowest to the highest practice, the middle half as a box, median and mean. */
export function ElementsChart({
  title,
  sentence,
  lanes,
  scale,
}: {
  title: string
  sentence: string
  lanes: readonly ElementLane[]
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
      {lanes.map(({ id: element, name, distribution }, index) => {
        const y = top + index * laneHeight
        const { lowest, highest, q1, q3, median, mean, n } = distribution
        return (
          <g key={element}>
            <rect className="lane-label-ground" x="0" y={y} width="100%" height="20" />
            <text className="lane-label" x="0" y={y + 15}>
              {name}
            </text>
            <text className="lane-value" x="100%" y={y + 15} textAnchor="end">
              {formatNumber(mean, language, 1)} (n {n})
            </text>
            {lowest !== null && highest !== null && (
              <line className="whisker" x1={axis.at(lowest)} x2={axis.at(highest)} y1={y + 34} y2={y + 34} />
            )}
            {q1 !== null && q3 !== null && (
              <rect
                className="middle-half"
                x={axis.at(q1)}
                width={axis.width(q1, q3)}
                y={y + 27}
                height="14"
              />
            )}
            {median !== null && (
              <line className="median" x1={axis.at(median)} x2={axis.at(median)} y1={y + 28} y2={y + 40} />
            )}
            {mean !== null && <circle className="mean-dot" cx={axis.at(mean)} cy={y + 34} r="4.5" />}
          </g>
        )
      })}
    </svg>
  )
}
