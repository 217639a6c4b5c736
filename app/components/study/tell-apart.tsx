import { spearmanBrown } from '#analysis/statistics/intraclass-correlation.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'
import { reliabilityVerdict } from './reliability-verdict.ts'
import type { ScoreUse } from '../use-score-use.ts'

/** One honest paragraph on what a score can bear, and the figures in it. */
export function TellApart({ slice, said }: { slice: ReliabilitySlice; said: ScoreUse }) {
  const { reliability: text } = useMessages()
  const { two, interval, reason, count } = useFormats()
  const { icc1, icc1Interval, meanReliability, lambdaMean, lambdaLowest, lambdaHighest, reasons } =
    slice.reliability
  const range =
    lambdaLowest !== null && lambdaHighest !== null && `${two(lambdaLowest)}–${two(lambdaHighest)}`
  const why = (none: Parameters<typeof reason>[0]) => <span className="why-none">{reason(none)}</span>
  return (
    <section>
      <h2 id="tell-apart">{said.question}</h2>
      <p className="prose">{useParagraph(slice, said).join(' ')}</p>
      <ScrollTable caption={text.keyFigures} className="named-rows">
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col" className="number">
              {text.value}
            </th>
            <th scope="col" className="number">
              {text.interval}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.icc}</th>
            <td className="number" data-label={text.value}>
              {icc1 === null ? why(reasons.icc1) : two(icc1)}
            </td>
            <td className="number" data-label={text.interval}>
              {icc1Interval ? interval(icc1Interval) : why(reasons.icc1Interval)}
            </td>
          </tr>
          <tr>
            <th scope="row">{text.meanReliability}</th>
            <td className="number" data-label={text.value}>
              {lambdaMean === null ? why(reasons.lambdaMean) : two(lambdaMean)}
            </td>
            <td className="number quiet" data-label={text.interval}>
              {text.noIntervalHere}
            </td>
          </tr>
          <tr>
            <th scope="row">{text.lambdaRange}</th>
            <td className="number" data-label={text.value}>
              {range || why(reasons.lambdaLowest)}
            </td>
            <td className="number quiet" data-label={text.interval}>
              {text.noIntervalHere}
            </td>
          </tr>
          <tr>
            <th scope="row">{text.meanReliabilityAnova}</th>
            <td className="number" data-label={text.value}>
              {meanReliability === null ? why(reasons.meanReliability) : two(meanReliability)}
            </td>
            <td className="number quiet" data-label={text.interval}>
              {text.noIntervalHere}
            </td>
          </tr>
        </tbody>
      </ScrollTable>
      <p className="quiet">
        {text.basis(
          count(slice.reliability.informants),
          count(slice.reliability.practices),
          count(slice.reliability.practicesWithTwo),
        )}
      </p>
      <HowComputed figure="ICC(1)" anchor="icc" steps={useIccSteps(slice)} />
      <HowComputed
        figure={text.meanReliability}
        anchor="practice-reliability"
        steps={useLambdaSteps(slice)}
      />
    </section>
  )
}

function useParagraph({ reliability, dStudy }: ReliabilitySlice, said: ScoreUse): string[] {
  const { reliability: text } = useMessages()
  const { two, share, reason } = useFormats()
  const { icc1, lambdaMean, lambdaLowest, lambdaHighest, reasons } = reliability
  if (icc1 === null) return [text.noReliability(reason(reasons.icc1))]
  if (icc1 <= 0 || lambdaMean === null || lambdaLowest === null || lambdaHighest === null) {
    return [said.iccNegative]
  }
  const values = { mean: two(lambdaMean), lowest: two(lambdaLowest), highest: two(lambdaHighest) }
  const [groups, ranking] = dStudy.needed.map(({ fixedItems, reasons: why }) =>
    fixedItems === null
      ? why.fixedItems === 'not_reachable'
        ? text.notReachable
        : null
      : text.needed(fixedItems),
  )
  return [
    text.iccSentence(share(icc1)),
    values.lowest === values.highest ? text.lambdaSame(values.mean) : text.lambdaSentence(values),
    said.verdicts[reliabilityVerdict(lambdaMean)],
    ...(groups && ranking ? [said.needed({ some: groups, more: ranking })] : []),
  ]
}

function useIccSteps({ reliability }: ReliabilitySlice) {
  const { reliability: text, studyPages } = useMessages()
  const { two, exact, interval, reason } = useFormats()
  const { icc1, icc1Interval, msb, msw, n0, reasons } = reliability
  const { iccSteps: steps } = text
  if (icc1 === null) return [text.noReliability(reason(reasons.icc1))]
  return [
    steps.between(exact(msb)),
    steps.within(exact(msw)),
    steps.size(exact(n0)),
    steps.icc(exact(msb), exact(msw), exact(n0), two(icc1)),
    icc1Interval && steps.interval(interval(icc1Interval)),
    studyPages.exact,
  ]
}

function useLambdaSteps({ reliability }: ReliabilitySlice) {
  const { reliability: text } = useMessages()
  const { two, exact, count, reason } = useFormats()
  const { icc1, n0, lambdaMean, practices, reasons } = reliability
  if (icc1 === null || lambdaMean === null || n0 === null)
    return [text.noReliability(reason(reasons.lambdaMean))]
  const example = Math.max(2, Math.round(n0))
  return [
    text.iccSteps.lambda(count(example), exact(icc1), two(spearmanBrown(icc1, example))),
    text.iccSteps.lambdaMean(count(practices), two(lambdaMean)),
  ]
}
