import type { ReactNode } from 'react'
import type { AxisValue } from '#analysis/coverage-map/coverage-map.ts'
import { informedClasses } from '#analysis/coverage-map/informed.ts'
import type { DrawnCell, DrawnCoverage } from '#app/coverage-map/coverage-page.server.ts'
import type { CoverageView } from '#app/coverage-map/coverage-view.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { TableScroll } from '../table-scroll.tsx'
import { CellMarks } from './cell-marks.tsx'
import { useCoverageWords } from './coverage-words.ts'

/** Where a cell or a line leads: to its practices, on the page or in the file; `null` for nowhere. */
export type WayTo = (open: NonNullable<CoverageView['open']>) => string | null

/**
 * The map itself, drawn in a table: rows, columns, and in each cell how many practices there are and how well they are informed.
 * On a narrow screen every row is a card with its cells in it.
 */
export function CoverageMatrix({
  drawn,
  view,
  wayTo,
}: {
  drawn: DrawnCoverage
  view: Pick<CoverageView, 'rows' | 'columns' | 'open'>
  wayTo: WayTo
}) {
  const { coverage: text } = useMessages()
  const words = useCoverageWords()
  const caption = text.table(text.attributes[view.rows], text.attributes[view.columns])
  const columnNames = drawn.columns.map(({ value }) => words.value(view.columns, value))
  const most = Math.max(
    1,
    ...drawn.cells.flatMap((line) =>
      line.flatMap(({ informed }) => informedClasses.map((name) => informed[name])),
    ),
  )
  const way = { open: view.open, wayTo }
  return (
    <TableScroll label={caption}>
      <table className="coverage">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.attributes[view.rows]}</th>
            {drawn.columns.map((line, at) => (
              <th key={keyOf(line.value)} scope="col">
                <Way {...way} to={{ column: line.value }} practices={line.practices}>
                  {columnNames[at]}
                </Way>
              </th>
            ))}
            <th scope="col">{text.total}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.rows.map((row, at) => (
            <tr key={keyOf(row.value)}>
              <th scope="row">
                <Way {...way} to={{ row: row.value }} practices={row.practices}>
                  {words.value(view.rows, row.value)}
                </Way>
              </th>
              {drawn.columns.map(({ value }, across) => (
                <Cell
                  key={keyOf(value)}
                  cell={drawn.cells[at]![across]!}
                  label={columnNames[across]!}
                  most={most}
                  around={(content) => (
                    <Way {...way} to={{ row: row.value, column: value }}>
                      {content}
                    </Way>
                  )}
                />
              ))}
              <Cell cell={row} label={text.total} most={null} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            {drawn.columns.map((column, across) => (
              <Cell key={keyOf(column.value)} cell={column} label={columnNames[across]!} most={null} />
            ))}
            <Cell cell={drawn.all} label={text.total} most={null} />
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  )
}

/** How many practices there are and how well they are informed; an empty one is marked as a gap. */
function Cell({
  cell,
  label,
  most,
  around = (content) => content,
}: {
  cell: DrawnCell
  /** The column, which a card names above each cell. */
  label: string
  /** As `CellMarks` has it; `null` for totals. */
  most: number | null
  around?: (content: ReactNode) => ReactNode
}) {
  if (cell.practices === 0) {
    return (
      <td className={most === null ? 'coverage-total' : 'coverage-gap'} data-label={label}>
        0
      </td>
    )
  }
  return (
    <td className={most === null ? 'coverage-total' : undefined} data-label={label}>
      {around(
        <>
          <strong>{cell.practices}</strong> <CellMarks cell={cell} most={most} />
        </>,
      )}
    </td>
  )
}

/** A link to what is counted, or the words alone where there is nothing. */
function Way({
  to,
  open,
  wayTo,
  practices = 1,
  children,
}: {
  to: NonNullable<CoverageView['open']>
  open: CoverageView['open']
  wayTo: WayTo
  practices?: number
  children: ReactNode
}) {
  const way = practices === 0 ? null : wayTo(to)
  if (way === null) return children
  const isOpen = open !== null && open.row === to.row && open.column === to.column
  return (
    <a href={way} aria-current={isOpen ? 'true' : undefined}>
      {children}
    </a>
  )
}

const keyOf = (value: AxisValue) => value ?? '\u0000'
