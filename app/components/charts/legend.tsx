import type { ReactNode } from 'react'

/** What a mark of a chart means. */
export interface LegendEntry {
  readonly id: string
  /** Drawn around 0,0, at most 18 pixels high and as wide as `width`. */
  readonly mark: ReactNode
  readonly width: number
  readonly label: string
}

/** What the marks of a chart mean, above it on the page. */
export function Legend({ label, entries }: { label: string; entries: readonly LegendEntry[] }) {
  return (
    <ul className="role-legend" aria-label={label}>
      {entries.map(({ id, mark, width, label: meaning }) => (
        <li key={id}>
          <svg width={width} height="18" aria-hidden="true">
            <svg x={width / 2} y="9" overflow="visible">
              {mark}
            </svg>
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  )
}
