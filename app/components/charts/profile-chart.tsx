import type { Interval } from '#analysis/figure.ts'
import type { ChartScale } from './chart-scale.ts'
import { DotLane, type Dot } from './dot-lane.tsx'
import { LaneChart, type Lane } from './lane-chart.tsx'

export interface ProfileLane extends Lane {
  readonly dots: readonly Dot[]
  readonly interval: Interval | null
}

/** A lane per element with one dot per informant. The table beside it holds the same in numbers. */
export function ProfileChart(frame: {
  title: string
  sentence: string
  lanes: readonly ProfileLane[]
  scale: ChartScale
}) {
  return (
    <LaneChart
      {...frame}
      laneHeight={74}
      draw={({ dots, mean, interval }, y, axis) => (
        <DotLane dots={dots} mean={mean} interval={interval} axis={axis} y={y + 43} room={16} />
      )}
    />
  )
}
