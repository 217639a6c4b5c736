import type { ItemReliability } from '#analysis/rating-reliability.ts'
import type { ElementSteps } from '#analysis/steps/element-steps.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { AnalysedElement } from '#app/report/element/element-slice.ts'
import type { ItemAnswers } from '#app/report/element/item-answers.ts'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { CoefficientInterval } from './coefficient.tsx'
import { HowItemsAgree } from './how-items-agree.tsx'
import { whyAlphaAndAc2Differ } from './why-they-differ.ts'
import { MethodLink } from '../method-link.tsx'

/** Krippendorff's alpha and AC2 of each item, side by side, with the reason why they differ. */
export function ItemAgreementPart({
  analysed,
  steps,
  items,
  texts,
  minimum,
  heading,
}: {
  analysed: AnalysedElement
  steps: ElementSteps['items']
  items: readonly ItemAnswers[]
  texts: ReadonlyMap<string, string>
  /** The lowest rating of the scale. */
  minimum: number
  heading: string
}) {
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const { alpha, reliability } = analysed
  const number = (value: number | null) => formatNumber(value, language, 2)
  return (
    <section>
      <h2 id="agreement">{heading}</h2>
      <p>
        {text.agreeIntro} <MethodLink to="krippendorff-alpha" about={heading} />
      </p>
      <ScrollTable caption={text.agreeTable} className="compact">
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            <th scope="col" className="number">
              {text.krippendorff}
            </th>
            <th scope="col" className="number">
              {results.interval}
            </th>
            <th scope="col" className="number">
              {text.ac2}
            </th>
            <th scope="col" className="number">
              {results.interval}
            </th>
            <th scope="col" className="number">
              {results.practicesN}
            </th>
            <th scope="col">{text.why}</th>
          </tr>
        </thead>
        <tbody>
          {analysed.items.map((item, index) => (
            <tr key={item.item}>
              <th scope="row">{texts.get(item.item) ?? item.item}</th>
              <FigureCell value={item.alpha} reason={item.reasons.alpha} />
              <CoefficientInterval interval={item.alphaInterval} reason={item.reasons.alphaInterval} />
              <FigureCell value={item.ac2} reason={item.reasons.ac2} />
              <CoefficientInterval interval={item.ac2Interval} reason={item.reasons.ac2Interval} />
              <PracticesCell reliability={item} />
              <td className="words-cell">
                <Why item={item} ratings={items[index]?.all.ratings ?? []} minimum={minimum} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text.scoreAlpha}</th>
            <FigureCell value={alpha.alpha} reason={alpha.reasons.alpha} />
            <CoefficientInterval interval={alpha.alphaInterval} reason={alpha.reasons.alphaInterval} />
            <td />
            <td />
            <PracticesCell reliability={alpha} />
            <td className="words-cell">
              {reliability.icc1 !== null &&
                text.scoreAlphaWhy({ one: number(reliability.icc1), mean: number(reliability.lambdaMean) })}
            </td>
          </tr>
        </tbody>
      </ScrollTable>
      <HowItemsAgree {...{ steps, texts, minimum }} items={analysed.items} />
    </section>
  )
}

function PracticesCell({
  reliability: { practices, warnings },
}: {
  reliability: Pick<ItemReliability, 'practices' | 'warnings'>
}) {
  const { element: text } = useMessages()
  const language = useLanguage()
  return (
    <td className="number">
      {formatNumber(practices, language)}
      {warnings.includes('few_practices') && <span className="quiet line-detail">{text.fewPractices}</span>}
    </td>
  )
}

/** One sentence, from the item's own values. */
function Why({
  item,
  ratings,
  minimum,
}: {
  item: ItemReliability
  ratings: readonly number[]
  minimum: number
}) {
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const reason = item.reasons.alpha ?? item.reasons.ac2
  const found = whyAlphaAndAc2Differ({ alpha: item.alpha, ac2: item.ac2, ratings, minimum })
  if (!found) return text.whyNot((reason && results.reasons[reason]) ?? results.notDefined)
  const { why, share, low } = found
  const values = { share: formatShare(share, language), low, high: low + 1 }
  if (why === 'skewed') return text.whySkewed(values)
  if (why === 'spread') return text.whySpread(values)
  return why === 'negative' ? text.whyNegative : text.whyClose
}
