import type { ReliabilityWarning } from '#analysis/rating-reliability.ts'
import { intervalLevel } from '#analysis/settings.ts'
import { studentTQuantile } from '#analysis/statistics/student-t.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'
import { WithInterval } from './with-interval.tsx'

/** Krippendorff's alpha of the total, of elements and of items, with what it can and cannot say. */
export function Alphas({
  slice: { alpha, itemAlphas, reliability, elements, items },
  elementName,
  itemText,
}: {
  slice: ReliabilitySlice
  elementName: (id: string) => string
  itemText: (id: string) => string
}) {
  const { reliability: text } = useMessages()
  const { two, share, reason, count } = useFormats()
  const scores = [
    { id: 'total', name: text.total, alpha, icc: reliability },
    ...elements.map((element) => ({
      id: element.id,
      name: elementName(element.id),
      alpha: element.alpha,
      icc: element.reliability,
    })),
  ]
  return (
    <section>
      <h2 id="alpha">{text.alphaHeading}</h2>
      <p className="prose">
        {alpha.alpha === null
          ? text.noReliability(reason(alpha.reasons.alpha))
          : text.alphaSentence(two(alpha.alpha), share(1 - alpha.alpha))}{' '}
        {itemAlphas.median !== null &&
          text.itemAlphaSentence({
            lowest: two(itemAlphas.lowest),
            highest: two(itemAlphas.highest),
            median: two(itemAlphas.median),
            items: count(itemAlphas.items),
          })}
      </p>
      <p className="prose quiet">{text.alphaHelp}</p>
      <ReliabilityWarnings warnings={alpha.warnings} />
      <ScrollTable caption={text.alphaTable}>
        <thead>
          <tr>
            <th scope="col">{text.element}</th>
            {[text.alpha, 'ICC(1)', text.practicesBehind, text.values].map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map(({ id, name, alpha: one, icc }) => (
            <tr key={id} className={id === 'total' ? 'total' : undefined}>
              <th scope="row">{name}</th>
              <WithInterval value={one.alpha} interval={one.alphaInterval} reason={one.reasons.alpha} />
              <WithInterval value={icc.icc1} interval={icc.icc1Interval} reason={icc.reasons.icc1} />
              <td className="number">{count(one.practices)}</td>
              <td className="number">{count(one.values)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <HowComputed figure={text.alphaHeading} anchor="krippendorff-alpha" steps={useSteps(alpha)} />
      <details className="how">
        <summary>{text.alphaItemsTable}</summary>
        <p>{text.ac2Why}</p>
        <ScrollTable caption={text.alphaItemsTable} isSaidAbove>
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              {[text.alpha, text.ac2, text.practicesBehind].map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.item}>
                <th scope="row">
                  {itemText(item.item)} <span className="quiet line-detail">{elementName(item.element)}</span>
                </th>
                <WithInterval value={item.alpha} interval={item.alphaInterval} reason={item.reasons.alpha} />
                <WithInterval value={item.ac2} interval={item.ac2Interval} reason={item.reasons.ac2} />
                <td className="number">{count(item.practices)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </section>
  )
}

function ReliabilityWarnings({ warnings }: { warnings: readonly ReliabilityWarning[] }) {
  const { reliability: text } = useMessages()
  if (warnings.includes('few_practices')) return <p className="notice">{text.fewPractices}</p>
  return warnings.includes('narrow_interval') ? <p className="notice">{text.narrowInterval}</p> : null
}

function useSteps({ alpha, alphaSe, alphaInterval, practices, reasons }: ReliabilitySlice['alpha']) {
  const { reliability: text, studyPages } = useMessages()
  const { two, exact, interval, reason, count } = useFormats()
  if (alpha === null) return [text.noReliability(reason(reasons.alpha))]
  return [
    text.alphaSteps.ratio(two(alpha), exact(1 - alpha)),
    alphaInterval &&
      alphaSe !== null &&
      text.alphaSteps.interval(
        exact(alpha),
        // not from the interval, which does not tell it where the error is 0
        exact(studentTQuantile((1 + intervalLevel) / 2, practices - 1)),
        exact(alphaSe),
        interval(alphaInterval),
        count(practices),
      ),
    studyPages.exact,
  ]
}
