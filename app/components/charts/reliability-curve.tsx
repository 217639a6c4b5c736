import { ChartFrame } from './chart-frame.tsx'

export interface CurvePoint {
  readonly informants: number
  readonly value: number
}

const [top, bottom, height] = [36, 296, 348]
const [left, right] = [14, 97]

/**
 * How reliability rises with the number of informants: a curve, level lines at the values that are asked for, and the point
 * where the study stands.
 */
export function ReliabilityCurve({
  title,
  sentence,
  points,
  here,
  marks,
  ticks,
  xLabel,
  yLabel,
}: {
  title: string
  sentence: string
  points: readonly CurvePoint[]
  here: (CurvePoint & { readonly label: string }) | null
  marks: readonly { readonly value: number; readonly number: string; readonly label: string }[]
  ticks: readonly { readonly value: number; readonly label: string }[]
  xLabel: string
  yLabel: string
}) {
  const most = Math.max(here?.informants ?? 0, ...points.map(({ informants }) => informants))
  const x = (informants: number) => left + ((informants - 1) / Math.max(1, most - 1)) * (right - left)
  const y = (value: number) => bottom - Math.min(1, Math.max(0, value)) * (bottom - top)
  return (
    <ChartFrame title={title} sentence={sentence} height={height}>
      {ticks.map(({ value, label }) => (
        <g key={value} aria-hidden="true">
          <line className="scale-line" x1={`${left}%`} x2={`${right}%`} y1={y(value)} y2={y(value)} />
          <text className="scale-number" x={`${left - 2}%`} y={y(value) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {marks.map(({ value, number, label }) => (
        <g key={value}>
          <line className="target-line" x1={`${left}%`} x2={`${right}%`} y1={y(value)} y2={y(value)} />
          <text className="target-label" x={`${left - 2}%`} y={y(value) + 4} textAnchor="end">
            {number}
          </text>
          <text className="target-label" x={`${left + 1}%`} y={y(value) - 5}>
            {label}
          </text>
        </g>
      ))}
      {points.slice(1).map(({ informants, value }, place) => (
        <line
          key={informants}
          className="curve"
          x1={`${x(points[place]!.informants)}%`}
          x2={`${x(informants)}%`}
          y1={y(points[place]!.value)}
          y2={y(value)}
        />
      ))}
      {points.map(({ informants, value }) => (
        <g key={informants}>
          <circle className="curve-point" cx={`${x(informants)}%`} cy={y(value)} r="4" />
          <text className="scale-number" x={`${x(informants)}%`} y={bottom + 20} textAnchor="middle">
            {informants}
          </text>
        </g>
      ))}
      <text className="half-label" x="0" y="14">
        {yLabel}
      </text>
      <text className="half-label" x={`${right}%`} y={bottom + 44} textAnchor="end">
        {xLabel}
      </text>
      {here && (
        <>
          <line
            className="here-line"
            x1={`${x(here.informants)}%`}
            x2={`${x(here.informants)}%`}
            y1={y(here.value)}
            y2={bottom}
          />
          <svg x={`${x(here.informants)}%`} y={y(here.value)} overflow="visible">
            <path className="here-mark" d="M0-8L8 0L0 8L-8 0Z" />
          </svg>
          <text
            className="here-label"
            x={`${x(here.informants) + (here.informants > most / 2 ? -2 : 2)}%`}
            y={Math.min(bottom - 8, y(here.value) + 66)}
            textAnchor={here.informants > most / 2 ? 'end' : 'start'}
          >
            {here.label}
          </text>
        </>
      )}
    </ChartFrame>
  )
}
