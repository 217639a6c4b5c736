import type { ScoreDistribution } from '#analysis/distributions.ts'
import type { TotalResult } from '#analysis/basic-mapping.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { ElementLink } from './element-link.tsx'
import { FigureCell } from './figure-cell.tsx'
import type { NamedElement } from './results-elements.tsx'
import { ScrollTable } from './scroll-table.tsx'

/** Mean and spread of every element and the total, over practices and over informants. */
export function ElementsTable({
  elements,
  total,
}: {
  elements: readonly NamedElement[]
  total: TotalResult
}) {
  const { results: text } = useMessages()
  const rows = [...elements, { id: 'total', name: text.total, ...total }]
  return (
    <ScrollTable caption={text.elementsTable}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {text.element}
          </th>
          <th scope="colgroup" colSpan={5}>
            {text.overPractices}
          </th>
          <th scope="colgroup" colSpan={3}>
            {text.overInformants}
          </th>
        </tr>
        <tr>
          {['n', text.mean, text.sd, text.median, text.quartiles].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
          {['n', text.mean, text.sd].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, overPractices, overInformants }) => (
          <tr key={id}>
            <th scope="row">{id === 'total' ? name : <ElementLink id={id} name={name} />}</th>
            <FigureCell value={overPractices.n} decimals={0} />
            <FigureCell value={overPractices.mean} reason={overPractices.reasons.mean} />
            <FigureCell value={overPractices.sd} reason={overPractices.reasons.sd} />
            <FigureCell value={overPractices.median} reason={overPractices.reasons.median} />
            <QuartilesCell distribution={overPractices} />
            <FigureCell value={overInformants.n} decimals={0} />
            <FigureCell value={overInformants.mean} reason={overInformants.reasons.mean} />
            <FigureCell value={overInformants.sd} reason={overInformants.reasons.sd} />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function QuartilesCell({ distribution: { q1, q3, reasons } }: { distribution: ScoreDistribution }) {
  const language = useLanguage()
  if (q1 === null || q3 === null) return <FigureCell value={null} reason={reasons.q1} />
  return (
    <td className="number">
      {formatNumber(q1, language, 2)}–{formatNumber(q3, language, 2)}
    </td>
  )
}

/** How the items of every element came back: the kinds of no answer apart. */
export function AnswersTable({ elements }: { elements: readonly NamedElement[] }) {
  const { results: text } = useMessages()
  const language = useLanguage()
  const share = (percent: number | null) => formatShare(percent === null ? null : percent / 100, language, 1)
  return (
    <ScrollTable caption={text.answersTable}>
      <thead>
        <tr>
          <th scope="col">{text.element}</th>
          {[text.asked, text.answered, text.dontKnow, text.notRelevant, text.skipped, text.notAsked].map(
            (column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {elements.map(({ id, name, answers }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <FigureCell value={answers.asked} decimals={0} />
            <td className="number">{share(answers.answeredPercent)}</td>
            <td className="number">{share(answers.dontKnowPercent)}</td>
            <td className="number">{share(answers.notRelevantPercent)}</td>
            <td className="number">{share(answers.skippedPercent)}</td>
            <FigureCell value={answers.notAsked} decimals={0} />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** The bars of an element's distribution in numbers. */
export function BinsTable({
  name,
  practices,
  informants,
}: {
  name: string
  practices: ScoreDistribution
  informants: ScoreDistribution
}) {
  const { results: text } = useMessages()
  const language = useLanguage()
  const last = practices.bins.length - 1
  return (
    <table className="compact">
      <caption className="visually-hidden">{text.distributionFigure(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{text.score}</th>
          <th scope="col" className="number">
            {text.practicesN}
          </th>
          <th scope="col" className="number">
            {text.informantsN}
          </th>
        </tr>
      </thead>
      <tbody>
        {practices.bins.map(({ from, to, count }, index) => (
          <tr key={from}>
            <th scope="row">
              {text.binOf(formatNumber(from, language, 1), formatNumber(to, language, 1), index === last)}
            </th>
            <FigureCell value={count} decimals={0} />
            <FigureCell value={informants.bins[index]?.count ?? 0} decimals={0} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
