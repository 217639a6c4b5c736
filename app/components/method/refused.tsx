import { useMessages } from '#app/messages/use-messages.ts'
import { ScrollTable } from '../scroll-table.tsx'

/** What is asked for and not computed, why, and what there is instead. */
export function Refused() {
  const { method: text } = useMessages()
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{text.refusedHeading}</h2>
      <p>{text.refusedIntro}</p>
      <ScrollTable caption={text.refusedTable}>
        <thead>
          <tr>
            {[text.asked, text.whyNot, text.instead].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {text.refused.map(([asked, whyNot, instead]) => (
            <tr key={asked}>
              <th scope="row">{asked}</th>
              <td>{whyNot}</td>
              <td>{instead}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
