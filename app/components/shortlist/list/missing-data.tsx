import { useSearchParams } from '@remix-run/react'
import type { GateName, GateResult } from '#analysis/shortlist/gates.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListedMissing, ListSlice } from '#app/report/list/list-slice.ts'
import { roleWord } from '../../charts/role-words.ts'
import { ScrollTable } from '../../scroll-table.tsx'
import { useFailedGate } from '../failed-gate.ts'
import { addressWith } from './list-finder.tsx'

const list = { da: new Intl.ListFormat('da'), en: new Intl.ListFormat('en-GB') }

/** Those that cannot be compared, beside the list and never last on it, each with every gate that it does not pass. */
export function MissingPractices({ slice, path }: { slice: ListSlice; path: string }) {
  const { shortlist: text, results } = useMessages()
  const failedGate = useFailedGate()
  const { missingData, missingPlace, missing } = slice
  return (
    <section>
      <h2 id="missing">{text.missingHeading}</h2>
      <Gates gates={slice.gates} />
      {missing === 0 ? (
        <p>{text.missingNone}</p>
      ) : (
        <>
          <p className="prose">{text.missingIntro}</p>
          <ScrollTable caption={text.missingTable} isSaidAbove className="list-lines">
            <thead>
              <tr>
                <th scope="col">{text.practice}</th>
                <th scope="col">{text.missing}</th>
              </tr>
            </thead>
            <tbody>
              {missingData.map((line: ListedMissing) => (
                <tr key={`${line.practice} ${line.scopeVersion}`}>
                  <th scope="row">
                    <a href={`${path}/results/${line.practice}`}>{line.name}</a>
                    <span className="quiet line-detail">
                      {line.code}
                      {line.scopeVersion !== null && `, ${results.scopeVersion(line.scopeVersion)}`}
                    </span>
                  </th>
                  <td className="words-cell own-line">{line.failed.map(failedGate).join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <MissingPager place={missingPlace} shown={missingData.length} />
        </>
      )}
    </section>
  )
}

/** What the rule asks of every practice, and what it could ask and does not. */
function Gates({ gates }: { gates: readonly GateResult[] }) {
  const { shortlist: text, words } = useMessages()
  const language = useLanguage()
  const off = gates.filter(({ on }) => !on).map(({ gate }) => text.gateOff[gate])
  const threshold = ({ threshold: asked }: GateResult) =>
    Array.isArray(asked)
      ? list[language].format(asked.map((role: string) => roleWord(words, role)))
      : formatNumber(asked as number | null, language)
  return (
    <>
      <h3>{text.gatesHeading}</h3>
      <ul>
        {gates
          .filter(({ on }) => on)
          .map((gate) => (
            <li key={gate.gate satisfies GateName}>
              {text.gate(gate.gate, threshold(gate))}
              {(gate.failed ?? 0) > 0 && ` (${text.gateFailed(formatNumber(gate.failed, language))})`}
            </li>
          ))}
      </ul>
      {off.length > 0 && <p className="quiet">{text.gatesOff(off)}</p>}
    </>
  )
}

function MissingPager({
  place: { page, pages, from, total },
  shown,
}: {
  place: ListSlice['missingPlace']
  shown: number
}) {
  const { shortlist: text, frame, results } = useMessages()
  const [query] = useSearchParams()
  if (pages === 1) return null
  const address = (to: number) => addressWith(query, { missing: String(to) }, 'missing')
  return (
    <nav className="pager" aria-label={text.missingPages}>
      {page > 1 && (
        <a href={address(page - 1)} rel="prev">
          {results.previousPage}
        </a>
      )}
      <span>{frame.pager.of(from, from + shown - 1, total)}</span>
      {page < pages && (
        <a href={address(page + 1)} rel="next">
          {results.nextPage}
        </a>
      )}
    </nav>
  )
}
