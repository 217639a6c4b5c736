import { DotLane, type Dot } from './dot-lane.tsx'
import { LaneChart, type Lane } from './lane-chart.tsx'

export interface ProfileLane extends Lane {
  readonly dots: readonly Dot[]
}

/** A lane per element with one dot per informant. The table beside it holds the same in numbers. */
export function ProfileChart(frame: {
  title: string
  sentence: string
  lanes: readonly ProfileLane[]
  scale: { readonly minimum: number; readonly maximum: number }
}) {
  return (
    <LaneChart
      {...frame}
      laneHeight={68}
      draw={({ dots, mean }, y, axis) => <DotLane dots={dots} mean={mean} axis={axis} y={y + 43} room={16} />}
    />
  )
}
