import { formatNumber } from '#app/messages/format.ts'
import { useLanguage } from '#app/messages/use-messages.ts'
import { wrappedLines } from '#app/saved-charts/wrapped-lines.ts'
import { ChartFrame } from './chart-frame.tsx'

/** A box of a flow: a step, those who leave after it, or those who come in before it. */
export interface FlowBox {
  readonly id: string
  readonly kind: 'step' | 'leaves' | 'enters'
  readonly count: number
  readonly label: string
  /** What it consists of: adds up to its count. */
  readonly lines: readonly { readonly count: number; readonly label: string }[]
  /** How many of them are something else too, in words. */
  readonly among?: readonly string[]
}

const [gap, lineHeight, padding] = [18, 19, 10]
const stepHeight = 52
/** Where the stem is, and where boxes beside it begin, in percent. */
const [stem, beside] = [5, 13]
/** What fits on the narrowest screen: in a step beside its count, in the head of a box beside the stem, in its lines. */
const [labelCharacters, headCharacters, lineCharacters] = [22, 26, 29]

/**
 * Steps one below the other on a stem; who leaves stands to the right of it, and whoever comes in has an arrow towards it. Told
 * apart by shape, line and place, so that it can be read in grey.
 */
export function FlowChart({
  title,
  sentence,
  boxes,
}: {
  title: string
  sentence: string
  boxes: readonly FlowBox[]
}) {
  const language = useLanguage()
  const shown = (count: number) => formatNumber(count, language)
  const drawn = boxes.map((box) => ({ box, rows: rowsOf(box, shown) }))
  const tops: number[] = []
  let height = 2
  for (const { box, rows } of drawn) {
    tops.push(height)
    height += heightOf(box, rows) + gap
  }
  const last = tops.length > 0 ? tops.at(-1)! : 0
  return (
    <ChartFrame title={title} sentence={sentence} height={height - gap + 2}>
      <line className="flow-line" x1={`${stem}%`} x2={`${stem}%`} y1={tops[0] ?? 0} y2={last} />
      {drawn.map(({ box, rows }, at) => (
        <Box
          key={box.id}
          box={box}
          count={shown(box.count)}
          rows={rows}
          top={tops[at]!}
          isEnd={at === drawn.length - 1}
        />
      ))}
    </ChartFrame>
  )
}

function rowsOf(
  { count, label, lines, among = [] }: FlowBox,
  shown: (count: number) => string,
): { readonly text: string; readonly isHead: boolean }[] {
  const head = wrappedLines(`${shown(count)} ${label}`, headCharacters).map((text) => ({
    text,
    isHead: true,
  }))
  const rest = lines.flatMap((line) =>
    wrappedLines(`${shown(line.count)} ${line.label}`, lineCharacters).map((text, at) => ({
      text: at === 0 ? text : `   ${text}`,
      isHead: false,
    })),
  )
  const apart = among.flatMap((said) =>
    wrappedLines(`(${said})`, lineCharacters).map((text) => ({ text, isHead: false })),
  )
  return [...head, ...rest, ...apart]
}

function heightOf({ kind }: FlowBox, rows: readonly unknown[]): number {
  return kind === 'step' ? stepHeight : 2 * padding + rows.length * lineHeight - 4
}

function Box({
  box,
  count,
  rows,
  top,
  isEnd,
}: {
  box: FlowBox
  /** As it is shown. */
  count: string
  rows: ReturnType<typeof rowsOf>
  top: number
  isEnd: boolean
}) {
  const height = heightOf(box, rows)
  if (box.kind === 'step') {
    const label = wrappedLines(box.label, labelCharacters)
    return (
      <g>
        <rect
          className={isEnd ? 'flow-box flow-end' : 'flow-box'}
          x="1"
          y={top}
          width="99%"
          height={height}
          rx="4"
        />
        <text className="flow-count" x="3%" y={top + 35}>
          {count}
        </text>
        {label.map((text, at) => (
          <text key={at} className="flow-label" x="24%" y={top + 32 - 9 * (label.length - 1) + 18 * at}>
            {text}
          </text>
        ))}
      </g>
    )
  }
  const middle = top + height / 2
  const enters = box.kind === 'enters'
  return (
    <g>
      <line className="flow-line" x1={`${stem}%`} x2={`${beside}%`} y1={middle} y2={middle} />
      <svg x={enters ? `${stem}%` : `${beside}%`} y={middle} overflow="visible">
        <path className="flow-arrow" d={enters ? 'M1 0L10-5L10 5Z' : 'M0 0L-9-5L-9 5Z'} />
      </svg>
      <rect
        className={enters ? 'flow-box flow-enters' : 'flow-box flow-leaves'}
        x={`${beside}%`}
        y={top}
        width={`${99.5 - beside}%`}
        height={height}
        rx="4"
      />
      {rows.map(({ text, isHead }, at) => (
        <text
          key={at}
          className={isHead ? 'flow-head' : 'flow-line-text'}
          x={`${beside + 3}%`}
          y={top + padding + 11 + at * lineHeight}
          xmlSpace="preserve"
        >
          {text}
        </text>
      ))}
    </g>
  )
}
