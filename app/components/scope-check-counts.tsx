import type { CheckEffect, ScopeCheck } from '#analysis/scope-checks.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { TableScroll } from './table-scroll.tsx'

/** Each check of a study: why it is there, what it does, and how many practices do not meet it. */
export function ScopeCheckCounts({
  path,
  effects,
  counts,
}: {
  path: string
  effects: Readonly<Record<ScopeCheck, CheckEffect>>
  counts: Readonly<Record<ScopeCheck, number>>
}) {
  const { scopeChecks: text } = useMessages()
  const language = useLanguage()
  const checks = (Object.keys(effects) as ScopeCheck[]).filter((check) => effects[check] !== 'off')
  return (
    <TableScroll label={text.countTable}>
      <table>
        <caption>{text.countTable}</caption>
        <thead>
          <tr>
            <th scope="col">{text.check}</th>
            <th scope="col">{text.effect}</th>
            <th scope="col" className="number">
              {text.found}
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check}>
              <th scope="row">
                {text.names[check]}
                <br />
                <span className="quiet">{text.why[check]}</span>
              </th>
              <td>{text.effects[effects[check]]}</td>
              <td className="number">
                {counts[check] === 0 ? (
                  '0'
                ) : (
                  <a
                    href={`${path}?check=${check}#practices`}
                    aria-label={`${formatNumber(counts[check], language)}, ${text.onlyCheck(text.names[check])}`}
                  >
                    {formatNumber(counts[check], language)}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
