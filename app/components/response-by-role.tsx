import type { RoleResponse } from '#analysis/field.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Role } from '#db/schema.ts'
import { TableScroll } from './table-scroll.tsx'

/** Response by role: one sentence, bars, and the numbers behind them. */
export function ResponseByRole({ roles, all }: { roles: readonly RoleResponse[]; all: RoleResponse }) {
  const { field: text, words } = useMessages()
  const language = useLanguage()
  const shareOf = (response: RoleResponse) =>
    response.share === null ? text.noneAsked : formatShare(response.share, language)
  const nameOf = (role: string) => words.rolesPlural[role as Role] ?? role
  const known = roles
    .filter((response) => response.share !== null)
    .sort((a, b) => (a.share ?? 0) - (b.share ?? 0))
  const [low, high] = [known[0], known.at(-1)]
  return (
    <section>
      <h2>{text.response}</h2>
      <p>
        {text.responseAll(all.counts.submitted, all.asked, shareOf(all))}{' '}
        {low && high && known.length > 1 && shareOf(low) !== shareOf(high)
          ? text.responseRange(nameOf(low.role), shareOf(low), nameOf(high.role), shareOf(high))
          : low && known.length > 1
            ? text.responseSame(shareOf(low))
            : null}
      </p>
      <TableScroll label={text.responseCaption}>
        <table className="response">
          <caption className="visually-hidden">{text.responseCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.role}</th>
              <th scope="col" className="number">
                {text.submitted}
              </th>
              <th scope="col" className="number">
                {text.asked}
              </th>
              <th scope="col" className="number">
                {text.share}
              </th>
              <td className="bar" />
            </tr>
          </thead>
          <tbody>
            {[...roles, all].map((response) => (
              <tr key={response.role} className={response === all ? 'total' : undefined}>
                <th scope="row">{response === all ? text.all : nameOf(response.role)}</th>
                <td className="number">{formatNumber(response.counts.submitted, language)}</td>
                <td className="number">{formatNumber(response.asked, language)}</td>
                <td className="number">{shareOf(response)}</td>
                <td className="bar">
                  <Bar share={response.share} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="quiet">{text.askedNote}</p>
    </section>
  )
}

/** The share as a part of a whole bar; the number stands beside it. */
function Bar({ share }: { share: number | null }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="10" className="rest" />
      <rect width={100 * (share ?? 0)} height="10" className="share" />
    </svg>
  )
}
