import { LaneChart, type Lane } from './lane-chart.tsx'

export interface NarrowBroadLane extends Lane {
  readonly narrow: number | null
  readonly broad: number | null
}

/** A lane with a circle where the narrow scope lies, a square where the broad one does, and a line between. */
export function NarrowBroadChart(shown: {
  title: string
  sentence: string
  lanes: readonly NarrowBroadLane[]
  scale: { readonly minimum: number; readonly maximum: number }
  /** What stands above a lane: how far it moves. */
  valueText: (lane: NarrowBroadLane) => string
}) {
  return (
    <LaneChart
      {...shown}
      laneHeight={42}
      draw={({ narrow, broad }, top, axis) => {
        const y = top + 30
        return (
          <>
            <line
              className="lane"
              x1={axis.at(axis.ticks[0] ?? 1)}
              x2={axis.at(axis.ticks.at(-1) ?? 5)}
              y1={y}
              y2={y}
            />
            {narrow !== null && broad !== null && (
              <line className="gap" x1={axis.at(narrow)} x2={axis.at(broad)} y1={y} y2={y} />
            )}
            {broad !== null && (
              <svg x={axis.at(broad)} y={y} overflow="visible">
                <rect className="mark-broad" x="-6" y="-6" width="12" height="12" />
              </svg>
            )}
            {narrow !== null && <circle className="mark-narrow" cx={axis.at(narrow)} cy={y} r="5" />}
          </>
        )
      }}
    />
  )
}
