import type { ScopeStep } from '#analysis/steps/scope-steps.ts'
import { signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { StepsPath } from '../steps-path.ts'
import { AggregationSum } from './aggregation-sum.tsx'
import { useStepNumbers } from './numbers.ts'
import { Step, Sum } from './step.tsx'

/** The score of a practice on each version of its scope, and how far it moves between them. */
export function ScopeSteps({
  scopes,
  own,
  element,
  stepsPath,
}: {
  scopes: readonly ScopeStep[]
  /** The version that is looked at. */
  own: number
  /** `null` for the total. */
  element: string | null
  stepsPath: StepsPath
}) {
  const { steps: text, results } = useMessages()
  const language = useLanguage()
  const { number } = useStepNumbers()
  const here = scopes.find(({ scopeVersion }) => scopeVersion === own)
  if (scopes.length < 2) return <p className="notice">{text.scopesOne}</p>
  return (
    <>
      <p>{text.scopesHow}</p>
      <ol className="steps">
        {scopes.map(({ scopeVersion, score, change }) => (
          <Step key={scopeVersion} heading={results.scopeVersion(scopeVersion)} method="aggregation">
            <AggregationSum steps={score} />
            {scopeVersion !== own && change !== null && (
              <>
                <p>{text.scopesChange(results.scopeVersion(own))}</p>
                <Sum result={signedNumber(change, language, 2)}>
                  {number(score.value)} − {number(here?.score.value ?? null)}
                </Sum>
              </>
            )}
            <p>
              <a href={stepsPath('score', element, scopeVersion)}>
                {text.scopesAnswers(results.scopeVersion(scopeVersion))}
              </a>
            </p>
          </Step>
        ))}
      </ol>
    </>
  )
}
