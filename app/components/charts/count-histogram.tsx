import { ChartFrame } from './chart-frame.tsx'

export interface CountBar {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Beyond a limit; drawn in another pattern. */
  readonly isBeyond?: boolean
}

const [top, bottom, height] = [34, 174, 226]
const [left, right] = [2, 98]

/** How many fall where: a bar per bin with its number, a limit across the bins, and a level that they are compared with. */
export function CountHistogram({
  title,
  sentence,
  bars,
  ticks,
  limit,
  level,
  xLabel,
}: {
  title: string
  sentence: string
  bars: readonly CountBar[]
  ticks: readonly { readonly value: number; readonly label: string }[]
  limit?: { readonly value: number; readonly label: string } | undefined
  level?: { readonly count: number; readonly label: string } | undefined
  xLabel: string
}) {
  const [lowest, highest] = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 1]
  const tallest = Math.max(1, level?.count ?? 0, ...bars.map(({ count }) => count))
  const x = (value: number) => left + ((value - lowest) / (highest - lowest)) * (right - left)
  const y = (count: number) => bottom - (count / tallest) * (bottom - top)
  // a level is named at the right, above the bars there and their numbers
  const middle = (lowest + highest) / 2
  const atRight = bars.filter(({ to }) => to > middle).map(({ count }) => y(count) - 16)
  return (
    <ChartFrame title={title} sentence={sentence} height={height}>
      {bars.map(
        ({ from, to, count, isBeyond }) =>
          count > 0 && (
            <g key={from}>
              <rect
                className={isBeyond ? 'bar-beyond' : 'bar-practices'}
                x={`${x(from)}%`}
                width={`${x(to) - x(from)}%`}
                y={y(count)}
                height={bottom - y(count)}
              />
              <text
                className="scale-number"
                x={`${x((from + to) / 2)}%`}
                y={y(count) - 4}
                textAnchor="middle"
              >
                {count}
              </text>
            </g>
          ),
      )}
      <line className="base-line" x1={`${left}%`} x2={`${right}%`} y1={bottom} y2={bottom} />
      {ticks.map(({ value, label }) => (
        <text
          key={value}
          className="scale-number"
          x={`${x(value)}%`}
          y={bottom + 18}
          textAnchor={value === lowest ? 'start' : value === highest ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
      <text className="half-label" x={`${right}%`} y={bottom + 42} textAnchor="end">
        {xLabel}
      </text>
      {limit && limit.value >= lowest && limit.value <= highest && (
        <>
          <line
            className="target-line"
            x1={`${x(limit.value)}%`}
            x2={`${x(limit.value)}%`}
            y1="18"
            y2={bottom}
          />
          <text
            className="target-label"
            x={`${x(limit.value)}%`}
            y="13"
            textAnchor={limit.value > middle ? 'end' : 'start'}
          >
            {limit.label}
          </text>
        </>
      )}
      {level && (
        <>
          <line
            className="target-line"
            x1={`${left}%`}
            x2={`${right}%`}
            y1={y(level.count)}
            y2={y(level.count)}
          />
          <text
            className="target-label"
            x={`${right}%`}
            y={Math.min(y(level.count), ...atRight) - 6}
            textAnchor="end"
          >
            {level.label}
          </text>
        </>
      )}
    </ChartFrame>
  )
}
