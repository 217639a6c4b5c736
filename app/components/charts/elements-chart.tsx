import type { ScoreDistribution } from '#analysis/distributions.ts'
import type { Axis } from './axis.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage } from '#app/messages/use-messages.ts'
import type { ChartScale } from './chart-scale.ts'
import { LaneChart } from './lane-chart.tsx'

export interface ElementLane {
  readonly id: string
  readonly name: string
  readonly distribution: ScoreDistribution
}

/** A lane per element: from the lowest to the highest practice, the middle half as a box, median and mean. */
export function ElementsChart({
  lanes,
  ...frame
}: {
  title: string
  sentence: string
  lanes: readonly ElementLane[]
  scale: ChartScale
}) {
  const language = useLanguage()
  // how many practices is said once, unless it differs from lane to lane
  const isSameN = new Set(lanes.map(({ distribution: { n } }) => n)).size === 1
  return (
    <LaneChart
      {...frame}
      valueText={isSameN ? ({ mean }) => formatNumber(mean, language, 2) : undefined}
      lanes={lanes.map(({ id, name, distribution }) => ({ id, name, ...distribution }))}
      laneHeight={50}
      draw={(lane, y, axis) => <Spread distribution={lane} y={y} axis={axis} />}
    />
  )
}

function Spread({
  distribution: { lowest, highest, q1, q3, median, mean },
  y,
  axis,
}: {
  distribution: ScoreDistribution
  y: number
  axis: Axis
}) {
  return (
    <>
      {lowest !== null && highest !== null && (
        <line className="whisker" x1={axis.at(lowest)} x2={axis.at(highest)} y1={y + 34} y2={y + 34} />
      )}
      {q1 !== null && q3 !== null && (
        <rect className="middle-half" x={axis.at(q1)} width={axis.width(q1, q3)} y={y + 27} height="14" />
      )}
      {median !== null && (
        <line className="median" x1={axis.at(median)} x2={axis.at(median)} y1={y + 28} y2={y + 40} />
      )}
      {mean !== null && <circle className="mean-dot" cx={axis.at(mean)} cy={y + 34} r="4.5" />}
    </>
  )
}
