import { useId } from 'react'

export interface RadarSpoke {
  readonly id: string
  /** `null` without a score. */
  readonly value: number | null
  /** Element, score and informants in words, with the number of the axis first. */
  readonly words: string
}

const radius = 112
const top = 26
const lineHeight = 22

/**
 * A radar: one axis per element, the scale from the middle outwards, a line through the scores that breaks where there is
 * none. Its middle stands in the middle of the width; measures are in pixels, so that it is whole at 320.
 */
export function RadarChart({
  title,
  sentence,
  spokes,
  scale: { minimum, maximum },
}: {
  title: string
  sentence: string
  spokes: readonly RadarSpoke[]
  scale: { readonly minimum: number; readonly maximum: number }
}) {
  const id = useId()
  const height = top + 2 * radius + 40 + spokes.length * lineHeight
  const distance = (value: number) => (radius * (value - minimum)) / (maximum - minimum)
  const points = spokes.map(({ value }, place) =>
    value === null ? null : pointAt(place, spokes.length, distance(value)),
  )
  const rings = Array.from({ length: maximum - minimum }, (_, ring) => minimum + ring + 1)
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
      <svg x="50%" y={top + radius} overflow="visible" aria-hidden="true">
        {rings.map((value) => (
          <circle key={value} className="radar-ring" r={distance(value)} />
        ))}
        {spokes.map(({ id: spoke }, place) => {
          const end = pointAt(place, spokes.length, radius)
          const label = pointAt(place, spokes.length, radius + 13)
          return (
            <g key={spoke}>
              <line className="radar-spoke" x2={round(end.x)} y2={round(end.y)} />
              <text x={round(label.x)} y={round(label.y + 5)} textAnchor="middle">
                {place + 1}
              </text>
            </g>
          )
        })}
        {[minimum, ...rings].map((value) => (
          <text key={value} className="scale-number" x="4" y={round(-distance(value) + 12)}>
            {value}
          </text>
        ))}
        {points.map((point, place) => {
          const next = points[(place + 1) % points.length]
          return (
            point &&
            next && (
              <line
                key={spokes[place]!.id}
                className="radar-line"
                x1={round(point.x)}
                y1={round(point.y)}
                x2={round(next.x)}
                y2={round(next.y)}
              />
            )
          )
        })}
        {points.map(
          (point, place) =>
            point && (
              <circle
                key={spokes[place]!.id}
                className="radar-dot"
                cx={round(point.x)}
                cy={round(point.y)}
                r="4"
              />
            ),
        )}
      </svg>
      {spokes.map(({ id: spoke, words }, place) => (
        <text key={spoke} x="0" y={top + 2 * radius + 50 + place * lineHeight}>
          {words}
        </text>
      ))}
    </svg>
  )
}

/** The first axis points up, the others follow clockwise. */
function pointAt(place: number, of: number, distance: number): { x: number; y: number } {
  const angle = (2 * Math.PI * place) / of
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) }
}

const round = (value: number) => Math.round(value * 10) / 10
