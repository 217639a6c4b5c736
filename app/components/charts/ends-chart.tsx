import { ChartFrame } from './chart-frame.tsx'

export interface EndsLane {
  readonly id: string
  readonly name: string
  /** From 0 to 1. */
  readonly floor: number
  readonly ceiling: number
  readonly values: readonly [floor: string, ceiling: string]
}

const laneHeight = 50
const top = 30

/** Per lane the share at the lowest point leftwards, at the highest point rightwards, and the limit either way. */
export function EndsChart({
  title,
  sentence,
  lanes,
  limit,
  labels,
}: {
  title: string
  sentence: string
  lanes: readonly EndsLane[]
  limit: { readonly share: number; readonly label: string }
  labels: readonly [floor: string, ceiling: string]
}) {
  const furthest = Math.max(limit.share * 1.4, ...lanes.flatMap(({ floor, ceiling }) => [floor, ceiling]))
  const width = (share: number) => (share / furthest) * 38
  const bottom = top + lanes.length * laneHeight
  return (
    <ChartFrame title={title} sentence={sentence} height={bottom + 26}>
      <text className="lane-label" x="0" y="16">
        {`← ${labels[0]}`}
      </text>
      <text className="lane-label" x="100%" y="16" textAnchor="end">
        {`${labels[1]} →`}
      </text>
      {[-1, 1].map((side) => (
        <g key={side}>
          <line
            className="target-line"
            x1={`${50 + side * width(limit.share)}%`}
            x2={`${50 + side * width(limit.share)}%`}
            y1={top + 20}
            y2={bottom}
          />
          <text
            className="target-label"
            x={`${50 + side * width(limit.share)}%`}
            y={bottom + 17}
            textAnchor="middle"
          >
            {limit.label}
          </text>
        </g>
      ))}
      {lanes.map(({ id, name, floor, ceiling, values }, lane) => {
        const y = top + lane * laneHeight
        return (
          <g key={id}>
            <rect className="lane-label-ground" x="0" y={y} width="100%" height="20" />
            <text className="half-label" x="50%" y={y + 15} textAnchor="middle">
              {name}
            </text>
            <rect
              className="bar-informants"
              x={`${50 - width(floor)}%`}
              width={`${width(floor)}%`}
              y={y + 24}
              height="16"
            />
            <rect className="bar-practices" x="50%" width={`${width(ceiling)}%`} y={y + 24} height="16" />
            <line className="base-line" x1="50%" x2="50%" y1={y + 22} y2={y + 42} />
            <text className="scale-number" x={`${49 - width(floor)}%`} y={y + 37} textAnchor="end">
              {values[0]}
            </text>
            <text className="scale-number" x={`${51 + width(ceiling)}%`} y={y + 37}>
              {values[1]}
            </text>
          </g>
        )
      })}
    </ChartFrame>
  )
}
