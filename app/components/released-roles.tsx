import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleasedGroup } from '#app/release/released-view.ts'
import { roleOrder, roleWord } from './charts/role-words.ts'
import { ReleasedCell } from './released-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { useReleaseReason } from './use-release-reason.ts'

/** Every element and the total, role by role: of a practice, or of all practices together. */
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
  const ordered = inOrder(groups)
  return (
    <>
      <ScrollTable caption={caption} isSaidAbove>
        <thead>
          <tr>
            <th scope="col">{text.element}</th>
            {ordered.map(({ role, sent }) => (
              <th scope="col" className="number" key={role}>
                {sentenceCase(role === null ? text.everybody : roleWord(words, role))}
                <span className="quiet line-detail">{text.sentCount(formatNumber(sent, language))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(ordered[0]?.elements ?? []).map(({ id }, place) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              {ordered.map(({ role, elements }) => (
                <ReleasedCell key={role} entry={elements[place]!} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{text.score}</th>
            {ordered.map(({ role, total }) => (
              <ReleasedCell key={role} entry={total} />
            ))}
          </tr>
        </tbody>
      </ScrollTable>
      <WhyHidden groups={ordered} minimum={minimum} />
    </>
  )
}

/** Every reason that occurs, group by group. */
function WhyHidden({ groups, minimum }: { groups: readonly ReleasedGroup[]; minimum: number }) {
  const { release: text, words } = useMessages()
  const reasonOf = useReleaseReason(minimum)
  const reasons = groups.flatMap(({ role, sent, elements, total }) => {
    const found = [...elements, total].flatMap(({ release }) => reasonOf({ release, role, sent }) ?? [])
    const name = sentenceCase(role === null ? text.everybody : roleWord(words, role))
    return [...new Set(found)].map((reason) => ({ name, reason }))
  })
  if (reasons.length === 0) return null
  return (
    <details>
      <summary>{text.whyHeading}</summary>
      <dl className="facts">
        {reasons.map(({ name, reason }) => (
          <div key={`${name} ${reason}`}>
            <dt>{name}</dt>
            <dd>{reason}.</dd>
          </div>
        ))}
      </dl>
    </details>
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
