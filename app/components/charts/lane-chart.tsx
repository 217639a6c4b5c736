import { useId, type ReactNode } from 'react'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage } from '#app/messages/use-messages.ts'
import { axisOf, type Axis } from './axis.ts'
import { endWords, type ChartScale } from './chart-scale.ts'
import { endsHeight, ScaleLines } from './scale-lines.tsx'

/** What stands above every lane: whose it is, the mean, and how many are behind it. */
export interface Lane {
  readonly id: string
  readonly name: string
  readonly mean: number | null
  readonly n: number
}

/** Below the numbers of the scale, with some air to the first lane. */
const numbersHeight = 26

/** The frame of a chart with one lane below the other on the questionnaire's scale; `draw` fills a lane from its top. */
export function LaneChart<OneLane extends Lane>({
  title,
  sentence,
  lanes,
  laneHeight,
  scale,
  valueText,
  draw,
}: {
  title: string
  sentence: string
  lanes: readonly OneLane[]
  laneHeight: number
  scale: ChartScale
  /** What stands to the right above a lane; the mean and its n when left out. */
  valueText?: ((lane: OneLane) => string) | undefined
  draw: (lane: OneLane, y: number, axis: Axis) => ReactNode
}) {
  const id = useId()
  const language = useLanguage()
  const axis = axisOf(scale.minimum, scale.maximum)
  const ends = endWords(scale.ends, language)
  const top = numbersHeight + (ends ? endsHeight : 0)
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
      <ScaleLines axis={axis} top={top - 4} bottom={height} ends={ends} />
      {lanes.map((lane, index) => {
        const y = top + index * laneHeight
        return (
          <g key={lane.id}>
            <rect className="lane-label-ground" x="0" y={y} width="100%" height="20" />
            <text className="lane-label" x="0" y={y + 15}>
              {lane.name}
            </text>
            <text className="lane-value" x="100%" y={y + 15} textAnchor="end">
              {valueText ? valueText(lane) : `${formatNumber(lane.mean, language, 2)} (n ${lane.n})`}
            </text>
            {draw(lane, y, axis)}
          </g>
        )
      })}
    </svg>
  )
}
