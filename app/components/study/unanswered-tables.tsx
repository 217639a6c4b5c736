import { useMessages } from '#app/messages/use-messages.ts'
import { unansweredShare, type UnansweredItem } from '#app/report/study/quality.ts'
import { roleWord } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'

/** Every item by kind of no answer, and by the role that gave none. */
export function UnansweredTables({
  items,
  roles,
  itemText,
}: {
  items: readonly UnansweredItem[]
  /** In the order of the word list. */
  roles: readonly string[]
  itemText: (id: string) => string
}) {
  const { quality: text, words } = useMessages()
  const { share, count } = useFormats()
  const part = (number: number, asked: number) => share(asked > 0 ? number / asked : null, 1)
  return (
    <details className="how">
      <summary>{text.showAll}</summary>
      <ScrollTable caption={text.unansweredTable}>
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            {[text.asked, text.noAnswer, text.dontKnow, text.notRelevant, text.skipped].map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {item.id} <span className="quiet line-detail">{itemText(item.id)}</span>
              </th>
              <td className="number">{count(item.asked)}</td>
              <td className="number">{part(item.asked - item.answered, item.asked)}</td>
              <td className="number">{part(item.dontKnow, item.asked)}</td>
              <td className="number">{part(item.notRelevant, item.asked)}</td>
              <td className="number">{part(item.skipped, item.asked)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <ScrollTable caption={text.unansweredRoleTable}>
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            {roles.map((role) => (
              <th key={role} scope="col" className="number">
                {roleWord(words, role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.id}</th>
              {roles.map((role) => {
                const tally = item.byRole.find((one) => one.role === role)
                return (
                  <td key={role} className="number">
                    {tally && tally.asked > 0
                      ? `${share(unansweredShare(tally))} (n ${count(tally.asked)})`
                      : '–'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  )
}
