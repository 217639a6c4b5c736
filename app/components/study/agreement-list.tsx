import { useMessages } from '#app/messages/use-messages.ts'
import type { AgreementSlice } from '#app/report/study/agreement.ts'
import { roleCounts } from '../charts/role-words.ts'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { Subscripted } from '../subscripted.tsx'
import { useScoreUse } from '../use-score-use.ts'
import { useFormats } from './formats.ts'
import { PracticeName } from './practice-name.tsx'

/** The practices whose informants agree least, with links to them; by name where practices are not to be ranked. */
export function AgreementList({
  agreement: { listed, listedOf, threshold },
  path,
  chosen,
  ranks,
}: {
  agreement: AgreementSlice
  path: string
  chosen: string
  ranks: boolean
}) {
  const messages = useMessages()
  const { reliability: text } = messages
  const { two, count, percent } = useFormats()
  return (
    <>
      <h3 id="least-agreed">{ranks ? text.listHeading : text.listHeadingByName}</h3>
      <p className="quiet">
        {listedOf > listed.length && text.listOf(count(listed.length), count(listedOf))}{' '}
        {useScoreUse(ranks).smallGroups}
      </p>
      <ScrollTable caption={text.listTable} className="named-rows">
        <thead>
          <tr>
            <th scope="col">{text.practice}</th>
            <th scope="col" className="own-line">
              {text.informants}
            </th>
            <th scope="col" className="number">
              {text.ad}
            </th>
            <th scope="col" className="number">
              <Subscripted text={text.awg} />
            </th>
            {ranks && (
              <th scope="col" className="number">
                {text.percentile}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {listed.map((line) => (
            <tr key={`${line.id} ${line.scopeVersion}`}>
              <th scope="row">
                <PracticeName practice={line} path={path} chosen={chosen} />
              </th>
              <td className="own-line" data-label={text.informants}>
                {roleCounts(messages, line.roles)}
              </td>
              <td className="number" data-label={text.ad}>
                {two(line.ad)}
                {line.ad !== null && line.ad > threshold && (
                  <span className="quiet line-detail">{text.aboveLimit}</span>
                )}
              </td>
              <FigureCell value={line.awg} reason={line.reasons.awg} label={text.awg.replace('_', '')} />
              {ranks && (
                <td className="number" data-label={text.percentile}>
                  {line.adPercentile === null ? '–' : percent(line.adPercentile)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )
}
