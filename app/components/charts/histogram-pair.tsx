import { useId } from 'react'
import type { Bin, ScoreDistribution } from '#analysis/distributions.ts'
import { formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { axisOf, type Axis } from './axis.ts'

const barHeight = 78
const middle = 112
const height = 226

/** Practices upwards and informants downwards, each in per cent of their own number. */
export function HistogramPair({
  title,
  sentence,
  practices,
  informants,
  scale,
}: {
  title: string
  sentence: string
  practices: ScoreDistribution
  informants: ScoreDistribution
  scale: { readonly minimum: number; readonly maximum: number }
}) {
  const id = useId()
  const { results: text } = useMessages()
  const axis = axisOf(scale.minimum, scale.maximum)
  const tallest = Math.max(...[practices, informants].flatMap(sharesOf))
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
      <text className="half-label" x="0" y="14">
        {text.practicesN} (n {practices.n})
      </text>
      <Bars
        className="bar-practices"
        bins={practices.bins}
        n={practices.n}
        tallest={tallest}
        axis={axis}
        up
      />
      <Bars
        className="bar-informants"
        bins={informants.bins}
        n={informants.n}
        tallest={tallest}
        axis={axis}
      />
      <line
        className="axis-line"
        x1={axis.at(scale.minimum)}
        x2={axis.at(scale.maximum)}
        y1={middle}
        y2={middle}
      />
      <text className="half-label" x="0" y={height - 4}>
        {text.informantsN} (n {informants.n})
      </text>
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          className="scale-number on-axis"
          x={axis.at(tick)}
          y={middle + 4}
          textAnchor="middle"
        >
          {tick}
        </text>
      ))}
    </svg>
  )
}

function Bars({
  bins,
  n,
  tallest,
  axis,
  up = false,
  className,
}: {
  bins: readonly Bin[]
  n: number
  tallest: number
  axis: Axis
  up?: boolean
  className: string
}) {
  const language = useLanguage()
  const shares = sharesOf({ bins, n })
  // the tallest bar says how high the others are
  const highest = shares.indexOf(Math.max(...shares))
  return bins.map(({ from, to, count }, index) => {
    const length = ((shares[index] ?? 0) / tallest) * barHeight
    return (
      count > 0 && (
        <g key={from}>
          <rect
            className={className}
            x={axis.at(from)}
            width={axis.width(from, to)}
            y={up ? middle - 8 - length : middle + 8}
            height={length}
          />
          {index === highest && (
            <text
              className="scale-number"
              x={axis.at((from + to) / 2)}
              y={up ? middle - 12 - length : middle + 20 + length}
              textAnchor="middle"
            >
              {formatShare(shares[index] ?? 0, language, 0)}
            </text>
          )}
        </g>
      )
    )
  })
}

function sharesOf({ bins, n }: { readonly bins: readonly Bin[]; readonly n: number }): number[] {
  return bins.map(({ count }) => (n > 0 ? count / n : 0))
}
