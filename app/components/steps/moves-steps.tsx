import type { PracticeSteps } from '#analysis/steps/practice-steps.ts'
import { signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { AggregationSum } from './aggregation-sum.tsx'
import { useStepNumbers } from './numbers.ts'
import { Step } from './step.tsx'

/** The score without each informant in turn. It shows single informants. */
export function MovesSteps({
  steps: { score, without },
  labels,
}: {
  steps: PracticeSteps
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
}) {
  const { steps: text } = useMessages()
  const language = useLanguage()
  const { number } = useStepNumbers()
  return (
    <ol className="steps">
      <Step heading={text.fromInformants} method="influence">
        <p>{text.movesHow}</p>
        <AggregationSum steps={score} />
      </Step>
      {without.informants.map(({ response, rest, change }) => (
        <Step key={response} heading={text.movesOne(labels.get(response) ?? '')}>
          {rest.value === null ? <p>{text.nothing(text.nobodyLeft)}</p> : <AggregationSum steps={rest} />}
          {change !== null && <p>{text.movesChange(signedNumber(-change, language, 2))}</p>}
        </Step>
      ))}
      {without.range && (
        <Step heading={text.movesRange} method="influence">
          <p>{text.movesRangeHow(number(without.range[0]), number(without.range[1]))}</p>
        </Step>
      )}
    </ol>
  )
}
