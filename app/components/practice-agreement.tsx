import type { ElementAgreement, PracticeAgreement } from '#analysis/agreement.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from './figure-cell.tsx'
import { FigureLink } from './figure-link.tsx'
import { MethodLink } from './method-link.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { Subscripted } from './subscripted.tsx'
import type { StepsPath } from './steps-path.ts'
import { useScoreUse } from './use-score-use.ts'

/** How alike the informants of one practice answer: in words, and by element in figures. */
export function PracticeAgreementSection({
  agreement,
  nameOf,
  ranks,
  stepsPath,
  named,
}: {
  agreement: PracticeAgreement
  nameOf: (element: string) => string
  /** Whether practices may be compared, and so percentiles shown. */
  ranks: boolean
  stepsPath: StepsPath
  /** Makes what a table is called its own among the versions of the scope. */
  named: (caption: string) => string
}) {
  const { agreement: text, results } = useMessages()
  const language = useLanguage()
  const points = (value: number) => formatNumber(value, language, 2)
  const share = (value: number | null) => (value === null ? null : formatShare(1 - value / 100, language, 0))
  const most = mostDivided(agreement.elements)
  const rows: [id: string | null, name: string, of: ElementAgreement | PracticeAgreement][] = [
    [null, text.total, agreement],
    ...agreement.elements.map((element): [string, string, ElementAgreement] => [
      element.id,
      nameOf(element.id),
      element,
    ]),
  ]
  return (
    <>
      <AgreementWords agreement={agreement} ranks={ranks} stepsPath={stepsPath} />
      {most && most.ad !== null && <p>{text.most(nameOf(most.id), points(most.ad))}</p>}
      <details>
        <summary>{text.byElement}</summary>
        <p className="quiet">{useScoreUse(ranks).smallGroups}</p>
        <ScrollTable caption={named(text.table)}>
          <thead>
            <tr>
              <th scope="col">{results.element}</th>
              {(ranks ? columns : columns.filter((column) => column !== 'percentile')).map((column) => (
                <th key={column} scope="col" className="number">
                  {column in meanings ? (
                    <abbr title={text[meanings[column as keyof typeof meanings]]}>
                      <Subscripted text={text.columns[column]} />
                    </abbr>
                  ) : (
                    text.columns[column]
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, name, of]) => (
              <tr key={id ?? ''}>
                <th scope="row">{name}</th>
                {of.ad === null ? (
                  <FigureCell value={null} reason={of.reasons.ad} />
                ) : (
                  <td className="number">
                    <FigureLink to={stepsPath('agreement', id)} of={name}>
                      {points(of.ad)}
                    </FigureLink>
                    {of.ad > agreement.adThreshold && <span className="line-detail">{text.beyondMark}</span>}
                  </td>
                )}
                {ranks &&
                  (of.adPercentile === null ? (
                    <FigureCell value={null} reason={of.reasons.adPercentile} />
                  ) : (
                    <td className="number">{share(of.adPercentile)}</td>
                  ))}
                <FigureCell value={of.awg} reason={of.reasons.awg} />
                <FigureCell value={of.sd} reason={of.reasons.sd} />
                <td className="number">{of.informants}</td>
                <td className="number">{of.items}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </>
  )
}

/** Agreement on the whole practice in sentences. */
function AgreementWords({
  agreement,
  ranks,
  stepsPath,
}: {
  agreement: PracticeAgreement
  ranks: boolean
  stepsPath: StepsPath
}) {
  const { agreement: text, results } = useMessages()
  const language = useLanguage()
  const { ad, adPercentile, adThreshold, awg, awgItems, items, sd, informants, reasons } = agreement
  const figure = (value: number) => formatNumber(value, language, 2)
  if (ad === null)
    return <p>{text.none((reasons.ad && results.reasons[reasons.ad]) ?? results.notDefined)}</p>
  return (
    <>
      <p>
        <strong>
          {text.ad(formatNumber(ad, language, 1))}
          {ranks && adPercentile !== null ? place(adPercentile) : text.end}
        </strong>{' '}
        {ad > adThreshold ? text.beyond(figure(adThreshold)) : text.within(figure(adThreshold))}{' '}
        <FigureLink to={stepsPath('agreement', null)} of={text.heading} isNamed />
      </p>
      {sd !== null && <p>{text.sd(figure(sd))}</p>}
      <p className="quiet">
        <Subscripted
          text={
            awg !== null
              ? text.awg(figure(awg), awgItems, items, text.strength[strengthOf(awg)])
              : informants < 4
                ? text.fewForAwg
                : text.noAwg((reasons.awg && results.reasons[reasons.awg]) ?? results.notDefined)
          }
        />
      </p>
      <p className="quiet">
        {text.intro} <MethodLink to="ad" about={text.heading} />
      </p>
    </>
  )

  /** Whichever half of the draws says it plainly, rounded down: never more than 99 % of some that are not all. */
  function place(percentile: number): string {
    const share = (percent: number) => formatShare(Math.floor(percent) / 100, language, 0)
    if (percentile === 0) return text.percentileAll
    if (percentile === 100) return text.percentileNone
    return percentile <= 50
      ? text.percentile(share(100 - percentile))
      : text.percentileMost(share(percentile))
  }
}

const columns = ['ad', 'percentile', 'awg', 'sd', 'informants', 'items'] as const
const meanings = {
  ad: 'adMeaning',
  percentile: 'percentileMeaning',
  awg: 'awgMeaning',
  sd: 'sdMeaning',
} as const

/** Guides of Brown & Hauenstein (2005): .80, .70 and .60. */
function strengthOf(awg: number): 'strong' | 'moderate' | 'weak' | 'none' {
  if (awg >= 0.8) return 'strong'
  if (awg >= 0.7) return 'moderate'
  return awg >= 0.6 ? 'weak' : 'none'
}

function mostDivided(elements: readonly ElementAgreement[]): ElementAgreement | undefined {
  return elements.filter(({ ad }) => ad !== null).toSorted((a, b) => b.ad! - a.ad!)[0]
}
