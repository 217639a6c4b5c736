import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleasedGroup } from '#app/release/released-view.ts'
import { roleOrder, roleWord } from './charts/role-words.ts'
import { ReleasedCell } from './released-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { useReleaseReason } from './use-release-reason.ts'

/**
 * Every element and the total, role by role: of a practice, or of all practices together. A group of which nothing is shown
 * has no column, and stands below with the reason.
 */
export function ReleasedRoles({
  caption,
  groups,
  nameOf,
  minimum,
}: {
  caption: string
  groups: readonly ReleasedGroup[]
  nameOf: (element: string) => string
  minimum: number
}) {
  const { release: text, words } = useMessages()
  const language = useLanguage()
  const columns = inOrder(groups).filter(({ elements }) => elements.some(({ mean }) => mean !== null))
  return (
    <>
      {columns.length > 0 && (
        <ScrollTable caption={caption} isSaidAbove>
          <thead>
            <tr>
              <th scope="col">{text.element}</th>
              {columns.map(({ role, sent }) => (
                <th scope="col" className="number" key={role}>
                  {sentenceCase(role === null ? text.everybody : roleWord(words, role))}
                  <span className="quiet line-detail">{text.sentCount(formatNumber(sent, language))}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(columns[0]?.elements ?? []).map(({ id }, place) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                {columns.map(({ role, elements }) => (
                  <ReleasedCell key={role} entry={elements[place]!} />
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{text.score}</th>
              {columns.map(({ role, total }) => (
                <ReleasedCell key={role} entry={total} />
              ))}
            </tr>
          </tbody>
        </ScrollTable>
      )}
      <WhyHidden groups={inOrder(groups)} minimum={minimum} />
    </>
  )
}

/** Every reason that occurs, group by group. */
function WhyHidden({ groups, minimum }: { groups: readonly ReleasedGroup[]; minimum: number }) {
  const { release: text, words } = useMessages()
  const reasonOf = useReleaseReason(minimum)
  const hidden = groups.flatMap(({ role, sent, elements, total }) => {
    const isAll = elements.every(({ mean }) => mean === null)
    // where nothing is shown of a group, its total has no reason of its own
    const of = isAll ? elements : [...elements, total]
    const reasons = [...new Set(of.flatMap(({ release }) => reasonOf({ release, role, sent }) ?? []))]
    const name = sentenceCase(role === null ? text.everybody : roleWord(words, role))
    return reasons.length > 0 ? { name, reasons } : []
  })
  if (hidden.length === 0) return null
  return (
    <>
      <h3>{text.whyHeading}</h3>
      <dl className="facts">
        {hidden.map(({ name, reasons }) => (
          <div key={name}>
            <dt>{name}</dt>
            {reasons.map((reason) => (
              <dd key={reason}>{reason}.</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}

/** Roles in the order of the word list, all of them together last. */
function inOrder(groups: readonly ReleasedGroup[]): ReleasedGroup[] {
  const order = roleOrder(groups.flatMap(({ role }) => role ?? []))
  return [
    ...order.flatMap((role) => groups.find((group) => group.role === role) ?? []),
    ...groups.filter(({ role }) => role === null),
  ]
}
