import type { AdjustedSteps as Adjusted } from '#analysis/steps/adjusted-steps.ts'
import { formatShare, signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from '../charts/role-words.ts'
import { useIntervalText } from '../interval-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useStepNumbers } from './numbers.ts'
import { Step, Sum } from './step.tsx'

/** From informants' totals, less what roles add, to the adjusted score and its interval. */
export function AdjustedSteps({
  adjusted,
  labels,
}: {
  adjusted: Adjusted
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
}) {
  const { steps: text, results, words, moves } = useMessages()
  const language = useLanguage()
  const { number, count, meanOf } = useStepNumbers()
  const { model, informants, mean, shrinkage, reason } = adjusted
  if (!model || mean === null || shrinkage === null) {
    return <p className="notice">{text.nothing((reason && results.reasons[reason]) ?? results.notDefined)}</p>
  }
  const reference = roleWord(words, model.reference)
  return (
    <ol className="steps">
      <Step heading={text.adjustedModel} method="role-model">
        <p>
          {text.adjustedModelHow({
            reference,
            informants: count(model.informants),
            practices: count(model.practices),
          })}
        </p>
        <ScrollTable caption={text.adjustedModel} isSaidAbove>
          <thead>
            <tr>
              <th scope="col">{text.informant}</th>
              {[moves.total, text.effect, text.less].map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {informants.map(({ response, total, effect, less }) => (
              <tr key={response}>
                <th scope="row">{labels.get(response)}</th>
                <td className="number">{number(total)}</td>
                <td className="number">{signedNumber(effect, language, 2)}</td>
                <td className="number">{number(less)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Step>
      <Step heading={text.adjustedMean} method="role-model">
        <p>{text.adjustedMeanHow}</p>
        <Sum result={number(mean)}>{meanOf(informants.map(({ less }) => less))}</Sum>
      </Step>
      <Step heading={text.adjustedShrinkage} method="role-model">
        <p>{text.adjustedShrinkageHow(formatShare(shrinkage, language))}</p>
        <Sum result={number(model.ratio)}>
          γ = {number(model.varPractice)} / {number(model.varResidual)}
        </Sum>
        <Sum result={number(shrinkage)}>
          λ = {informants.length} · {number(model.ratio)} / (1 + {informants.length} · {number(model.ratio)})
        </Sum>
      </Step>
      <Score adjusted={adjusted} model={model} reference={reference} />
    </ol>
  )
}

/** The last steps, which a model that cannot tell practices apart does not reach. */
function Score({
  adjusted: { mean, shrinkage, effect, adjusted, predictionSd, z, interval, reason },
  model,
  reference,
}: {
  adjusted: Adjusted
  model: NonNullable<Adjusted['model']>
  reference: string
}) {
  const { steps: text, results } = useMessages()
  const { number } = useStepNumbers()
  const intervalText = useIntervalText()
  if (adjusted === null || effect === null) {
    return (
      <Step heading={text.adjustedScore} method="role-model">
        <p>{text.nothing((reason && results.reasons[reason]) ?? results.notDefined)}</p>
      </Step>
    )
  }
  return (
    <>
      <Step heading={text.adjustedScore} method="role-model">
        <p>{text.adjustedScoreHow(number(model.intercept), reference)}</p>
        <Sum result={number(adjusted)}>
          {number(model.intercept)} + {number(shrinkage)} · ({number(mean)} − {number(model.intercept)})
        </Sum>
      </Step>
      <Step heading={text.adjustedInterval} method="role-model">
        <p>{text.adjustedIntervalHow}</p>
        <Sum result={number(predictionSd)}>
          √({number(model.varPractice)} · (1 − {number(shrinkage)}))
        </Sum>
        {interval && (
          <Sum result={intervalText(interval)}>
            {number(adjusted)} ± {number(z)} · {number(predictionSd)}
          </Sum>
        )}
      </Step>
    </>
  )
}
