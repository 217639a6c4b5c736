import { ChartFrame } from './chart-frame.tsx'

export interface SlopeLine {
  readonly key: string
  readonly first: number
  readonly second: number
  /** Of a line that is emphasised. */
  readonly label: string | null
}

const [top, bottom, height] = [40, 372, 384]
const [left, right] = [24, 76]

/** One line per practice from what one role says to what another does; lines that rise are dashed, the mean is thick. */
export function SlopeChart({
  title,
  sentence,
  lines,
  mean,
  scale,
  labels,
}: {
  title: string
  sentence: string
  lines: readonly SlopeLine[]
  /** With the values as they stand beside the ends of the line. */
  mean: { readonly first: number; readonly second: number; readonly values: readonly [string, string] } | null
  scale: { readonly minimum: number; readonly maximum: number }
  labels: readonly [first: string, second: string]
}) {
  const y = (value: number) =>
    bottom - ((value - scale.minimum) / (scale.maximum - scale.minimum)) * (bottom - top)
  const labelled = apart(lines, y, mean && y(mean.second) + 5)
  const points = Array.from({ length: scale.maximum - scale.minimum + 1 }, (_, step) => scale.minimum + step)
  return (
    <ChartFrame title={title} sentence={sentence} height={height}>
      <text className="lane-label" x={`${left}%`} y="18" textAnchor="middle">
        {labels[0]}
      </text>
      <text className="lane-label" x={`${right}%`} y="18" textAnchor="middle">
        {labels[1]}
      </text>
      {points.map((point) => (
        <g key={point} aria-hidden="true">
          <line className="scale-line" x1="6%" x2="94%" y1={y(point)} y2={y(point)} />
          <text className="scale-number" x="1%" y={y(point) + 4}>
            {point}
          </text>
        </g>
      ))}
      {lines.map(({ key, first, second, label }) => (
        <line
          key={key}
          className={[second > first ? 'slope rises' : 'slope', label !== null && 'widest']
            .filter(Boolean)
            .join(' ')}
          x1={`${left}%`}
          x2={`${right}%`}
          y1={y(first)}
          y2={y(second)}
        />
      ))}
      {labelled.map(({ key, label, y: at }) => (
        <text key={key} className="scale-number" x={`${right + 2}%`} y={at}>
          {label}
        </text>
      ))}
      {mean && (
        <>
          <line
            className="slope-mean"
            x1={`${left}%`}
            x2={`${right}%`}
            y1={y(mean.first)}
            y2={y(mean.second)}
          />
          <text className="here-label" x={`${left - 2}%`} y={y(mean.first) + 5} textAnchor="end">
            {mean.values[0]}
          </text>
          <text className="here-label" x={`${right + 2}%`} y={y(mean.second) + 5}>
            {mean.values[1]}
          </text>
        </>
      )}
    </ChartFrame>
  )
}

const lineHeight = 16

/** Labels at the right end of their lines, from the top; one that would lie upon another or upon the mean's is moved down. */
function apart(lines: readonly SlopeLine[], y: (value: number) => number, taken: number | null) {
  const placed: { key: string; label: string; y: number }[] = []
  const wanted = lines.flatMap(({ key, label, second }) =>
    label === null ? [] : [{ key, label, y: y(second) + 4 }],
  )
  for (const one of wanted.toSorted((a, b) => a.y - b.y)) {
    let at = Math.max(one.y, (placed.at(-1)?.y ?? -lineHeight) + lineHeight)
    if (taken !== null && Math.abs(at - taken) < lineHeight) at = taken + lineHeight
    placed.push({ ...one, y: at })
  }
  return placed
}
