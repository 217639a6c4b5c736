import type { PracticeSteps } from '#analysis/steps/practice-steps.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useIntervalText } from '../interval-cell.tsx'
import type { StepsPath } from '../steps-path.ts'
import { useStepNumbers } from './numbers.ts'
import { Step, Sum } from './step.tsx'

/** From the score, how informants differ, and how many there are, to the interval. */
export function IntervalSteps({
  steps: { score, interval, element },
  stepsPath,
}: {
  steps: PracticeSteps
  stepsPath: StepsPath
}) {
  const { steps: text, results } = useMessages()
  const language = useLanguage()
  const { number, count } = useStepNumbers()
  const intervalText = useIntervalText()
  const { sd, df, t, effectiveInformants, half, reason } = interval
  return (
    <ol className="steps">
      <Step heading={text.intervalStart}>
        <p className="sum">
          <a href={stepsPath('score', element)}>
            {text.value}: {number(score.value)}
          </a>
        </p>
      </Step>
      <Step heading={text.intervalSpread} method="interval">
        <p>
          {text.intervalSpreadHow({
            informants: count(interval.informants),
            practices: count(interval.practices),
            df: count(df),
          })}
        </p>
        <Sum result={number(sd)}>s_w</Sum>
      </Step>
      {t !== null && (
        <Step heading={text.intervalT} method="interval">
          <p>{text.intervalTHow(count(df))}</p>
          <Sum
            result={number(t)}
          >{`t(${formatNumber((1 + interval.level) / 2, language, 3)}; ${count(df)})`}</Sum>
        </Step>
      )}
      {effectiveInformants !== null && (
        <Step heading={text.intervalN} method="interval">
          <p>{text.intervalNHow}</p>
          {score.aggregation === 'mean_of_roles' && (
            <p>
              {text.intervalNRoles(
                `${score.roles.length}² / (${score.roles.map(({ values }) => `1/${values.length}`).join(' + ')}) = ${number(effectiveInformants)}`,
              )}
            </p>
          )}
          <Sum result={number(Math.sqrt(effectiveInformants))}>
            √
            {Number.isInteger(effectiveInformants) ? count(effectiveInformants) : number(effectiveInformants)}
          </Sum>
        </Step>
      )}
      <Step heading={text.intervalHalf} method="interval">
        {interval.interval && half !== null && effectiveInformants !== null ? (
          <>
            <p>{text.intervalHalfHow}</p>
            <Sum result={number(half)}>
              {number(t)} · {number(sd)} / {number(Math.sqrt(effectiveInformants))}
            </Sum>
            <Sum result={intervalText(interval.interval)}>
              {number(score.value)} ± {number(half)}
            </Sum>
          </>
        ) : (
          <p>{text.nothing((reason && results.reasons[reason]) ?? results.notDefined)}</p>
        )}
      </Step>
    </ol>
  )
}
