import { coverageAddress, type CoverageView } from '#app/coverage-map/coverage-view.ts'
import type { OpenPractice } from '#app/coverage-map/open-practices.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { PlaceInList } from '#app/page-of.ts'
import { Pager } from '../pager.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useCoverageWords } from './coverage-words.ts'

/** The practices of the cell or line that is open. */
export function OpenCell({
  view,
  page,
  base,
}: {
  view: CoverageView
  /** `null` when the map has no such cell. */
  page: (PlaceInList & { readonly rows: readonly OpenPractice[] }) | null
  /** Where the study's practices are. */
  base: string
}) {
  const { coverage: text, words: common } = useMessages()
  const words = useCoverageWords()
  const { open } = view
  if (!open) return null
  const heading = text.openHeading(
    open.row === undefined ? null : words.value(view.rows, open.row),
    open.column === undefined ? null : words.value(view.columns, open.column),
  )
  return (
    <section className="open-cell">
      <h2 id="cell">{page ? heading : text.openGone}</h2>
      {page && (
        <>
          <p>{text.openLead(page.total)}</p>
          {page.total > 0 && (
            <ScrollTable caption={heading} isSaidAbove className="named-rows">
              <thead>
                <tr>
                  <th scope="col">{text.practice}</th>
                  <th scope="col">{text.howInformed}</th>
                  <th scope="col">{text.informants}</th>
                  <th scope="col">{text.rolesAnswered}</th>
                </tr>
              </thead>
              <tbody>
                {page.rows.map(({ id, code, name, informed, informants, roles }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={`${base}/${id}`}>{name}</a> <span className="quiet">{code}</span>
                    </th>
                    <td className="own-line" data-label={text.howInformed}>
                      {text.informed[informed]}
                    </td>
                    <td data-label={text.informants}>{informants}</td>
                    <td data-label={text.rolesAnswered}>
                      {roles.length === 0
                        ? text.nobody
                        : roles.map(({ role, count }) => `${common.roles[role]} ${count}`).join(', ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          )}
          <Pager {...page} shown={page.rows.length} />
        </>
      )}
      <p>
        <a href={coverageAddress(view)}>{text.close}</a>
      </p>
    </section>
  )
}
