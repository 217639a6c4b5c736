import { consistencyThresholds, type ElementConsistency } from '#analysis/internal-consistency.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'

/** How each item goes with the others of its element, and what to look at. */
export function ItemConsistencyTable({
  consistency: { items, alpha, alphaPairwise },
  texts,
}: {
  consistency: ElementConsistency
  texts: ReadonlyMap<string, string>
}) {
  const { element: text } = useMessages()
  const language = useLanguage()
  // items are left out of alpha over pairs, which is therefore what they are compared with
  const whole = alphaPairwise ?? alpha
  return (
    <ScrollTable caption={text.itemsTable} className="compact">
      <thead>
        <tr>
          <th scope="col">{text.item}</th>
          <th scope="col" className="number">
            {text.itemRest}
          </th>
          <th scope="col" className="number">
            {text.alphaIfDeleted}
          </th>
          <th scope="col">{text.note}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, itemRest, alphaIfDeleted, reasons, constant }) => {
          const notes = [
            constant && text.constant,
            itemRest !== null &&
              itemRest < consistencyThresholds.itemRest &&
              text.lowItemRest(formatNumber(consistencyThresholds.itemRest, language, 2)),
            alphaIfDeleted !== null && whole !== null && alphaIfDeleted > whole && text.liftsAlpha,
          ].filter((note) => note !== false)
          return (
            <tr key={id}>
              <th scope="row">{texts.get(id) ?? id}</th>
              <FigureCell value={itemRest} reason={reasons.itemRest} />
              <FigureCell value={alphaIfDeleted} reason={reasons.alphaIfDeleted} />
              <td>{notes.join('; ')}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
