import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { TableScroll } from './table-scroll.tsx'

/** One part of what an import would do: a table whose first column is the row in the file. Nothing when it is empty. */
export function PreviewTable({
  heading,
  lead,
  className,
  columns,
  shown,
  total,
  children,
}: {
  heading: string
  lead?: string
  className?: string
  /** Headers after the row number. */
  columns: readonly string[]
  /** How many are in the table. */
  shown: number
  /** How many there are. */
  total: number
  children: ReactNode
}) {
  const { imports: text } = useMessages()
  if (total === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      {lead && <p>{lead}</p>}
      <TableScroll label={heading}>
        <table className={className}>
          <thead>
            <tr>
              <th scope="col" className="number">
                {text.row}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </TableScroll>
      {shown < total && <p>{text.onlyFirst(shown, total)}</p>}
    </>
  )
}
