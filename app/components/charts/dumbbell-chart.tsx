import type { RoleView } from '#analysis/perspectives.ts'
import type { Axis } from './axis.ts'
import type { ChartScale } from './chart-scale.ts'
import { LaneChart, type Lane } from './lane-chart.tsx'
import { RoleMark } from './role-mark.tsx'
import { spreadDots } from './spread-dots.ts'

export interface DumbbellLane extends Lane {
  /** Highest role less lowest; `null` with fewer than two. */
  readonly gap: number | null
  readonly roles: readonly RoleView[]
}

/** Marks with their number nearer than this, in per cent of the width, are moved apart: their width on the narrowest screen. */
const nearness = 9
const rowHeight = 17

/** A lane per element with one mark per role, how many informants it is the mean of, and a line from the lowest to the highest. */
export function DumbbellChart({
  valueText,
  ...frame
}: {
  title: string
  sentence: string
  lanes: readonly DumbbellLane[]
  scale: ChartScale
  /** What stands above a lane: how wide its gap is. */
  valueText: (lane: DumbbellLane) => string
}) {
  const { minimum, maximum } = frame.scale
  const places = (roles: readonly RoleView[]) =>
    spreadDots(
      // 92 is the part of the width that the scale takes
      roles.map(({ mean }) => (92 * (mean - minimum)) / (maximum - minimum)),
      nearness,
    )
  const rows = frame.lanes.flatMap((lane) => places(lane.roles))
  const [above, below] = [Math.max(0, ...rows.map((row) => -row)), Math.max(0, ...rows)]
  return (
    <LaneChart
      {...frame}
      valueText={valueText}
      laneHeight={46 + rowHeight * (above + below)}
      draw={({ roles }, y, axis) => (
        <RoleMeans roles={roles} rows={places(roles)} axis={axis} y={y + 30 + rowHeight * above} />
      )}
    />
  )
}

function RoleMeans({
  roles,
  rows,
  axis,
  y,
}: {
  roles: readonly RoleView[]
  rows: readonly number[]
  axis: Axis
  y: number
}) {
  const [lowest, highest] = [roles[0], roles.at(-1)]
  return (
    <>
      <line
        className="lane"
        x1={axis.at(axis.ticks[0] ?? 1)}
        x2={axis.at(axis.ticks.at(-1) ?? 5)}
        y1={y}
        y2={y}
      />
      {lowest && highest && lowest !== highest && (
        <line className="gap" x1={axis.at(lowest.mean)} x2={axis.at(highest.mean)} y1={y} y2={y} />
      )}
      {roles.map(({ role, mean, informants }, place) => (
        <svg key={role} x={axis.at(mean)} y={y + (rows[place] ?? 0) * rowHeight} overflow="visible">
          <RoleMark role={role} />
          <text className="mark-number" x="8" y="4">
            {informants}
          </text>
        </svg>
      ))}
    </>
  )
}
