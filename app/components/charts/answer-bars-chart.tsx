import { useId, type ReactNode } from 'react'
import { wrappedLines } from '#app/saved-charts/wrapped-lines.ts'
import { pointClass } from './point-class.ts'
import { RoleMark } from './role-mark.tsx'

/** How one group answered an item, each part a share of those asked. */
export interface AnswerBar {
  /** `null` for everybody. */
  readonly role: string | null
  readonly asked: number
  /** Points of the scale, lowest first. */
  readonly points: readonly number[]
  /** Do not know, not relevant, skipped. */
  readonly noAnswers: readonly number[]
}

export interface ItemBars {
  readonly id: string
  readonly text: string
  readonly bars: readonly AnswerBar[]
}

const lineHeight = 18
const rowHeight = 20
/** Where bars begin and how wide they are, in per cent of the chart. */
const barsFrom = 13
const barsWidth = 69
/** As many characters of an item as a narrow screen has room for. */
const characters = 40

/** A block per item: its words, a bar of everybody's answers, and one per role. Every bar is all of those asked. */
export function AnswerBarsChart({
  title,
  sentence,
  items,
  all,
}: {
  title: string
  sentence: string
  items: readonly ItemBars[]
  /** What everybody is called. */
  all: string
}) {
  const id = useId()
  const { blocks, height } = placedBlocks(items)
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
      {blocks.map(({ id, lines, bars, y }) => (
        <g key={id}>
          {lines.map((line, index) => (
            <text key={line} className="item-label" x="0" y={y + 14 + index * lineHeight}>
              {line}
            </text>
          ))}
          {bars.map((bar, index) => (
            <Bar
              key={bar.role ?? ''}
              bar={bar}
              all={all}
              y={y + lines.length * lineHeight + 4 + index * rowHeight}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** The blocks one below the other, each with its words in lines. */
function placedBlocks(items: readonly ItemBars[]) {
  let height = 0
  const blocks = []
  for (const item of items) {
    const lines = wrappedLines(item.text, characters)
    blocks.push({ ...item, lines, y: height })
    height += lines.length * lineHeight + item.bars.length * rowHeight + 18
  }
  return { blocks, height }
}

function Bar({
  bar: { role, asked, points, noAnswers },
  all,
  y,
}: {
  bar: AnswerBar
  all: string
  y: number
}) {
  return (
    <>
      {role === null ? (
        <text className="row-label" x="0" y={y + 13}>
          {all}
        </text>
      ) : (
        <svg x="5%" y={y + 8} overflow="visible">
          <RoleMark role={role} />
        </svg>
      )}
      <svg x={`${barsFrom}%`} y={y} width={`${barsWidth}%`} height="16">
        {segments([...points, ...noAnswers]).map(({ from, share }, index) => (
          <Segment
            key={index}
            from={from}
            share={share}
            className={
              index < points.length
                ? pointClass(index, points.length)
                : `no-answer no-answer-${index - points.length + 1}`
            }
          />
        ))}
      </svg>
      <text className="row-label" x="100%" y={y + 13} textAnchor="end">
        n {asked}
      </text>
    </>
  )
}

function Segment({ from, share, className }: { from: number; share: number; className: string }): ReactNode {
  if (share === 0) return null
  return (
    <>
      <rect className={className} x={percent(from)} width={percent(share)} height="16" />
      {share >= 0.09 && (
        <text
          className={`share-in-bar on-${className.split(' ')[0]}`}
          x={percent(from + share / 2)}
          y="12"
          textAnchor="middle"
        >
          {Math.round(share * 100)}
        </text>
      )}
    </>
  )
}

function segments(shares: readonly number[]): { from: number; share: number }[] {
  let from = 0
  return shares.map((share) => {
    const segment = { from, share }
    from += share
    return segment
  })
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
