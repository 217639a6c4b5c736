import type { AgreementSteps as Agreement } from '#analysis/steps/agreement-steps.ts'
import type { DrawSteps } from '#analysis/steps/draw-steps.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { Subscripted } from '../subscripted.tsx'
import type { Wording } from './informant-answers.tsx'
import { DrawsStep } from './draws-step.tsx'
import { useStepNumbers } from './numbers.ts'
import { Step, Sum } from './step.tsx'

/** From ratings, question by question, to AD, its place among random draws, a_wg and SD. */
export function AgreementSteps({
  agreement,
  points,
  drawn,
  wording,
}: {
  agreement: Agreement
  /** Steps of the scale. */
  points: number
  /** Where AD falls among random draws; `null` where nothing is compared. */
  drawn: DrawSteps | null
  wording: Wording
}) {
  const { steps: text, results } = useMessages()
  const { number, count, meanOf } = useStepNumbers()
  const { ad, awg, sd, reasons, threshold } = agreement
  const reasonOf = (name: 'ad' | 'awg' | 'sd') =>
    text.nothing((reasons[name] && results.reasons[reasons[name]]) ?? results.notDefined)
  const deviations = agreement.items.flatMap(({ deviation }) => deviation ?? [])
  const awgs = agreement.items.flatMap(({ aWg }) => aWg ?? [])
  return (
    <ol className="steps">
      <Step heading={text.agreementItems} method="ad">
        <p>{text.agreementItemsHow}</p>
        <ItemTable agreement={agreement} wording={wording} />
      </Step>
      <Step heading={text.agreementAd} method="ad">
        <p>{text.agreementAdHow(count(agreement.adItems))}</p>
        {ad === null ? <p>{reasonOf('ad')}</p> : <Sum result={number(ad)}>{meanOf(deviations)}</Sum>}
        {ad !== null && <p>{text.agreementLimit(count(points), number(threshold), ad > threshold)}</p>}
      </Step>
      {drawn && <DrawsStep draws={drawn} />}
      <Step heading={text.agreementAwg} method="a-wg">
        <p>
          <Subscripted text={text.agreementAwgHow(count(agreement.awgItems), agreement.minimumForAWg)} />
        </p>
        {awg === null ? <p>{reasonOf('awg')}</p> : <Sum result={number(awg)}>{meanOf(awgs)}</Sum>}
      </Step>
      <Step heading={text.agreementSd} method="score">
        <p>{text.agreementSdHow}</p>
        {sd === null ? (
          <p>{reasonOf('sd')}</p>
        ) : (
          <Sum result={number(sd)}>SD({agreement.scores.map(({ value }) => number(value)).join('; ')})</Sum>
        )}
      </Step>
    </ol>
  )
}

function ItemTable({ agreement, wording }: { agreement: Agreement; wording: Wording }) {
  const { steps: text } = useMessages()
  const language = useLanguage()
  const columns = [text.ratings, text.mean, text.deviation, text.variance, text.largest, 'a_wg']
  return (
    <ScrollTable caption={text.agreementItems} isSaidAbove className="compact named-rows">
      <thead>
        <tr>
          <th scope="col">{text.item}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              <Subscripted text={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreement.items.map(({ id, ratings, mean, deviation, variance, largestVariance, aWg }) => (
          <tr key={id}>
            <th scope="row">{wording.items.find((item) => item.id === id)?.text[language] ?? id}</th>
            <td className="number" data-label={text.ratings}>
              {ratings.map(({ rating }) => rating).join(' ') || '–'}
            </td>
            <FigureCell value={mean} reason="empty" label={text.mean} />
            <FigureCell value={deviation} reason="too_few_raters" label={text.deviation} />
            <FigureCell value={variance} reason="too_few_raters" label={text.variance} />
            <FigureCell value={largestVariance} reason="outside_defined_range" label={text.largest} />
            <FigureCell
              value={aWg}
              reason={ratings.length < agreement.minimumForAWg ? 'below_minimum' : 'outside_defined_range'}
              label="a_wg"
            />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
