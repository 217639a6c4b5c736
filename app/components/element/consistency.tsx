import { consistencyThresholds, type ElementConsistency } from '#analysis/internal-consistency.ts'
import type { Interval, Reason } from '#analysis/figure.ts'
import type { ConsistencySteps } from '#analysis/steps/element-steps.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { CoefficientInterval } from './coefficient.tsx'
import { HowConsistent } from './how-consistent.tsx'
import { ItemConsistencyTable } from './item-consistency.tsx'
import { MethodLink } from '../method-link.tsx'
import type { ScoreUse } from '../use-score-use.ts'

/** Whether the items of an element go together, over informants, over practices and within them. */
export function ConsistencyPart({
  consistency,
  steps,
  texts,
  said,
}: {
  consistency: ElementConsistency
  steps: ConsistencySteps
  /** Of the items, by their id. */
  texts: ReadonlyMap<string, string>
  said: ScoreUse
}) {
  const { element: text } = useMessages()
  const language = useLanguage()
  const isFew = consistency.warnings.includes('few_informants')
  const { informants } = consistency
  return (
    <section>
      <h2 id="consistency">{text.togetherHeading}</h2>
      {isFew && informants > 0 && (
        <p className="notice warning">{text.tooFew(informants, consistencyThresholds.completeInformants)}</p>
      )}
      <p className={isFew ? 'quiet' : undefined}>
        {useConsistencySentence(consistency, said)}{' '}
        <MethodLink to="cronbach-alpha" about={text.togetherHeading} />
      </p>
      <div className={isFew ? 'quiet' : undefined}>
        <FiguresTable consistency={consistency} count={(number) => formatNumber(number, language)} />
        <HowConsistent {...{ steps, consistency, texts }} />
        <ItemConsistencyTable consistency={consistency} texts={texts} />
      </div>
    </section>
  )
}

function FiguresTable({
  consistency,
  count,
}: {
  consistency: ElementConsistency
  count: (number: number) => string
}) {
  const { element: text, results } = useMessages()
  const { reasons } = consistency
  const complete = text.complete(count(consistency.informants), count(consistency.practices))
  const rows: {
    name: string
    value: number | null
    reason?: Reason | undefined
    interval?: Interval | null
    on: string
  }[] = [
    {
      name: text.alpha,
      value: consistency.alpha,
      reason: reasons.alpha,
      interval: consistency.interval,
      on: complete,
    },
    { name: text.omega, value: consistency.omega, reason: reasons.omega, on: complete },
    {
      name: text.alphaMeans,
      value: consistency.alphaPracticeMeans,
      reason: reasons.alphaPracticeMeans,
      on: text.practicesWith(count(consistency.practices)),
    },
    {
      name: text.alphaWithin,
      value: consistency.alphaWithinPractices,
      reason: reasons.alphaWithinPractices,
      on: text.practicesWithTwo(count(consistency.practicesWithTwo)),
    },
    {
      name: text.meanInterItem,
      value: consistency.meanInterItem,
      reason: reasons.meanInterItem,
      on: text.anyPair,
    },
  ]
  return (
    <ScrollTable caption={text.consistencyTable} className="compact">
      <thead>
        <tr>
          <th scope="col">{text.figure}</th>
          <th scope="col" className="number">
            {text.value}
          </th>
          <th scope="col" className="number">
            {results.interval}
          </th>
          <th scope="col">{text.standsOn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, reason, interval, on }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <FigureCell value={value} reason={reason} />
            {interval === undefined ? (
              <td />
            ) : (
              <CoefficientInterval interval={interval} reason={reasons.interval} />
            )}
            <td className="words-cell">{on}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** Further apart than this the alphas of the levels are said to differ. */
const farApart = 0.15

function useConsistencySentence(
  { alpha, alphaPracticeMeans, alphaWithinPractices, reasons }: ElementConsistency,
  said: ScoreUse,
): string {
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language, 2)
  if (alpha === null) {
    return text.alphaNone((reasons.alpha && results.reasons[reasons.alpha]) ?? results.notDefined)
  }
  const sentence = [sentenceOf(alpha, text)(number(alpha)), goodFor(alpha, said)].join(' ').trim()
  if (alpha < 0 || alphaPracticeMeans === null || alphaWithinPractices === null) return sentence
  const levels = [alpha, alphaPracticeMeans, alphaWithinPractices]
  const differ = Math.max(...levels) - Math.min(...levels) > farApart
  return [
    sentence,
    text.levels({ means: number(alphaPracticeMeans), within: number(alphaWithinPractices) }),
    differ ? text.levelsDiffer : text.levelsAgree,
  ].join(' ')
}

function sentenceOf(alpha: number, text: ReturnType<typeof useMessages>['element']) {
  if (alpha < 0) return text.alphaNegative
  if (alpha > consistencyThresholds.redundant) return text.alphaRedundant
  if (alpha >= consistencyThresholds.practices) return text.alphaPractices
  return alpha >= consistencyThresholds.groups ? text.alphaGroups : text.alphaLow
}

/** What such an alpha is good for; where it is out of the ordinary its own sentence says it. */
function goodFor(alpha: number, said: ScoreUse): string {
  if (alpha > consistencyThresholds.redundant || alpha < consistencyThresholds.groups) return ''
  return alpha >= consistencyThresholds.practices ? said.alphaHigh : said.alphaMiddling
}
