import type { Influence } from '#analysis/left-out.ts'
import type { MappedPractice } from '#analysis/mapped-practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from './charts/role-words.ts'
import { FigureCell } from './figure-cell.tsx'
import { ScrollTable } from './scroll-table.tsx'

interface Move extends Influence {
  readonly key: string
  readonly what: string
}

/** Who and what moves the total of a practice, the most moving first. It shows single informants. */
export function ScoreMoves({
  practice,
  labels,
  nameOf,
}: {
  practice: MappedPractice
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  nameOf: (element: string) => string
}) {
  const { moves: text, words } = useMessages()
  const language = useLanguage()
  const { influence } = practice
  if (!influence) return null
  const score = (value: number) => formatNumber(value, language, 2)
  const rank = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const groups: Record<keyof typeof text.groups, Move[]> = {
    informants: influence.informants.map((one) => ({
      ...one,
      key: one.response,
      what: labels.get(one.response) ?? one.role,
    })),
    roles: influence.roles.map((one) => ({
      ...one,
      key: one.role,
      what: text.role(roleWord(words, one.role), one.informants),
    })),
    elements: influence.elements.map((one) => ({
      ...one,
      key: one.id,
      what: text.element(nameOf(one.id)),
    })),
  }
  const [most] = Object.values(groups).flat().toSorted(byChange)
  const total = influence.score
  return (
    <section>
      <h3>{text.heading}</h3>
      {total !== null && most?.change && influence.rank !== null && most.rankWithout !== null ? (
        <p>
          <strong>
            {text.most({
              what: most.what,
              score: score(total),
              without: score(total - most.change),
              rank: rank(influence.rank),
              rankWithout: rank(most.rankWithout),
            })}
          </strong>{' '}
          {influence.range && text.range(score(influence.range[0]), score(influence.range[1]))}
        </p>
      ) : (
        <p>{practice.informants === 1 ? text.single : text.still}</p>
      )}
      <p className="quiet">{text.intro}</p>
      <ScrollTable caption={text.table}>
        <thead>
          <tr>
            <th scope="col">{text.without}</th>
            <th scope="col" className="number">
              {text.total}
            </th>
            <th scope="col" className="number">
              {text.change}
            </th>
            <th scope="col" className="number">
              {text.rank}
            </th>
          </tr>
        </thead>
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="quiet">
                {text.groups[group]}
              </th>
            </tr>
            {groups[group].toSorted(byChange).map(({ key, what, change, rankWithout, reasons }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <FigureCell
                  value={total === null || change === null ? null : total - change}
                  reason={reasons.change}
                />
                <td className="number">{change === null ? '' : signed(-change, score)}</td>
                <td className="number">
                  {influence.rank !== null &&
                    rankWithout !== null &&
                    text.ranks(rank(influence.rank), rank(rankWithout))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
    </section>
  )
}

/** The largest change of either sign first; what is not defined last. */
function byChange(a: Influence, b: Influence): number {
  return Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0)
}

function signed(value: number, format: (value: number) => string): string {
  const text = format(Math.abs(value))
  if (Number(text.replace(',', '.')) === 0) return text
  return `${value < 0 ? '−' : '+'}${text}`
}
