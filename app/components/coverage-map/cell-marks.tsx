import { informedClasses } from '#analysis/coverage-map/informed.ts'
import type { DrawnCell } from '#app/coverage-map/coverage-page.server.ts'
import { InformedMark } from './informed-mark.tsx'
import { useCoverageWords } from './coverage-words.ts'

const [quarterWidth, quarterHeight] = [48, 24]
const radius = { least: 3.5, most: 10, alike: 6 }

/**
 * A cell as a drawing: each way of being informed has its own mark in its own quarter, as large as its practices are many, with
 * their number beside it.
 */
export function CellMarks({
  cell,
  most,
}: {
  cell: DrawnCell
  /** The largest number that a mark of the map stands for; marks are alike when it is `null`. */
  most: number | null
}) {
  const words = useCoverageWords()
  return (
    <svg className="coverage-marks" viewBox={`0 0 ${2 * quarterWidth} ${2 * quarterHeight}`} role="img">
      <title>{words.cell(cell)}</title>
      {informedClasses.toReversed().map((informed, at) => {
        const count = cell.informed[informed]
        if (count === 0) return null
        const [x, y] = [(at % 2) * quarterWidth, Math.floor(at / 2) * quarterHeight]
        return (
          <g key={informed} transform={`translate(${x + 12} ${y + 12})`}>
            <InformedMark informed={informed} radius={sizeOf(count, most)} />
            <text x={14} y={5}>
              {count}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** By area, and never too small to be told from the others. */
function sizeOf(count: number, most: number | null): number {
  if (most === null) return radius.alike
  return Math.round(10 * Math.max(radius.least, radius.most * Math.sqrt(count / most))) / 10
}
