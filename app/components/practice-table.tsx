import { useMessages } from '#app/messages/use-messages.ts'
import { practiceListAddress } from '#app/practices/practice-list.ts'
import type { PracticeListQuery } from '#app/practices/practice-list.server.ts'
import type { ListedPractice } from '#db/queries/practice-list.ts'
import { usePracticeValue } from './practice-value.ts'
import { TableScroll } from './table-scroll.tsx'

const columns = ['name', 'code', 'municipality', 'area', 'level', 'citizens'] as const

/** One page of the list. Each header sorts by its column, and the other way round when it does already. */
export function PracticeTable({
  base,
  practices,
  query,
}: {
  base: string
  practices: readonly ListedPractice[]
  query: PracticeListQuery
}) {
  const { practices: text } = useMessages()
  const shown = usePracticeValue()
  return (
    <TableScroll label={text.table}>
      <table className="practices">
        <caption className="visually-hidden">{text.table}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column} column={column} query={query} />
            ))}
          </tr>
        </thead>
        <tbody>
          {practices.map((practice) => (
            <tr key={practice.id}>
              <th scope="row">
                <a href={`${base}/${practice.id}`}>{practice.name}</a>
              </th>
              <td>{practice.code}</td>
              <td>{shown('municipalityCode', practice.municipalityCode) ?? '–'}</td>
              <td>{practice.area ?? '–'}</td>
              <td>{shown('level', practice.level) ?? '–'}</td>
              <td className="number">{shown('citizensPerYear', practice.citizensPerYear) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function SortHeader({ column, query }: { column: (typeof columns)[number]; query: PracticeListQuery }) {
  const { practices: text } = useMessages()
  const isSorted = query.sort === column
  const next = isSorted && query.direction === 'asc' ? 'desc' : 'asc'
  const order = query.direction === 'asc' ? 'ascending' : 'descending'
  return (
    <th
      scope="col"
      aria-sort={isSorted ? order : undefined}
      className={column === 'citizens' ? 'number' : undefined}
    >
      <a
        className="sort"
        href={practiceListAddress(query, { sort: column, direction: next, page: 1 })}
        title={text.sortBy(text.columns[column])}
      >
        {text.columns[column]}
        {isSorted && <span aria-hidden="true"> {query.direction === 'asc' ? '▲' : '▼'}</span>}
      </a>
    </th>
  )
}
