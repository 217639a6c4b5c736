import { ChartFrame } from './chart-frame.tsx'

export interface Part {
  readonly label: string
  /** From 0 to 1; all together 1. */
  readonly share: number
  readonly value: string
}

const rowHeight = 48

/** Parts of a whole, one below the other: each begins where the one before it ends. */
export function PartBars({
  title,
  sentence,
  parts,
}: {
  title: string
  sentence: string
  parts: readonly Part[]
}) {
  const placed = parts.map((part, place) => ({
    ...part,
    from: parts.slice(0, place).reduce((sum, { share }) => sum + share, 0),
  }))
  return (
    <ChartFrame title={title} sentence={sentence} height={parts.length * rowHeight + 4}>
      {placed.map(({ label, share, value, from }, row) => (
        <g key={label}>
          <text className="lane-label" x="0" y={row * rowHeight + 16}>
            {label}
          </text>
          <text className="lane-value" x="100%" y={row * rowHeight + 16} textAnchor="end">
            {value}
          </text>
          <rect className="whole" x="0" width="100%" y={row * rowHeight + 23} height="14" />
          <rect
            className="bar-practices"
            x={`${from * 100}%`}
            width={`${share * 100}%`}
            y={row * rowHeight + 23}
            height="14"
          />
        </g>
      ))}
    </ChartFrame>
  )
}
