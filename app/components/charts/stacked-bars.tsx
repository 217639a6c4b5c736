import { ChartFrame } from './chart-frame.tsx'

export interface StackedBar {
  readonly id: string
  readonly name: string
  readonly value: string
  /** In the order of the legend, each from 0 to 1. */
  readonly shares: readonly number[]
}

const rowHeight = 48

/** Bars made of up to three kinds, told apart by how they are filled. */
export function StackedBars({
  title,
  sentence,
  bars,
  kinds,
}: {
  title: string
  sentence: string
  bars: readonly StackedBar[]
  kinds: readonly string[]
}) {
  const longest = Math.max(0.01, ...bars.map(({ shares }) => shares.reduce((sum, share) => sum + share, 0)))
  return (
    <ChartFrame title={title} sentence={sentence} height={bars.length * rowHeight + 28}>
      {kinds.map((kind, place) => (
        <g key={kind}>
          <rect className={`kind-${place + 1}`} x={`${place * 34}%`} y="4" width="14" height="14" />
          <text className="half-label" x={`${place * 34}%`} dx="20" y="16">
            {kind}
          </text>
        </g>
      ))}
      {bars.map(({ id, name, value, shares }, row) => {
        const y = 28 + row * rowHeight
        let before = 0
        return (
          <g key={id}>
            <text className="half-label" x="0" y={y + 16}>
              {name}
            </text>
            <text className="lane-value" x="100%" y={y + 16} textAnchor="end">
              {value}
            </text>
            {shares.map((share, place) => {
              const from = before
              before += share
              return (
                share > 0 && (
                  <rect
                    key={kinds[place]}
                    className={`kind-${place + 1}`}
                    x={`${(from / longest) * 100}%`}
                    width={`${(share / longest) * 100}%`}
                    y={y + 22}
                    height="14"
                  />
                )
              )
            })}
          </g>
        )
      })}
    </ChartFrame>
  )
}
