import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { GroupAnswers, ItemAnswers } from '#app/report/element/item-answers.ts'
import type { Option } from '#survey/questionnaire.ts'
import { roleWord } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'

/** The bars in numbers: one row per group under each item. */
export function AnswersByRoleTable({
  items,
  texts,
  scale,
  roles,
}: {
  items: readonly ItemAnswers[]
  /** Of the items, in their order. */
  texts: readonly string[]
  scale: readonly Option[]
  roles: readonly string[]
}) {
  const { element: text, results, words } = useMessages()
  return (
    <ScrollTable caption={text.answersTable} className="compact">
      <thead>
        <tr>
          <th scope="col">{text.group}</th>
          {[
            text.askedN,
            ...scale.map(({ value }) => String(value)),
            results.dontKnow,
            results.notRelevant,
            results.skipped,
          ].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {items.map(({ id, all, byRole }, index) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={scale.length + 5}>
              <strong>{texts[index]}</strong>
            </th>
          </tr>
          <Group name={text.all} answers={all} />
          {roles.map((role) => {
            const group = byRole.find((one) => one.role === role)
            return group && <Group key={role} name={roleWord(words, role)} answers={group} />
          })}
        </tbody>
      ))}
    </ScrollTable>
  )
}

function Group({
  name,
  answers: { asked, ratings, dontKnow, notRelevant, skipped },
}: {
  name: string
  answers: GroupAnswers
}) {
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{formatNumber(asked, language)}</td>
      {[...ratings, dontKnow, notRelevant, skipped].map((count, column) => (
        <td key={column} className="number">
          {formatShare(asked > 0 ? count / asked : null, language, 1)}
        </td>
      ))}
    </tr>
  )
}
