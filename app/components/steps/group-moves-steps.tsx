import type { PracticeSteps } from '#analysis/steps/practice-steps.ts'
import { signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from '../charts/role-words.ts'
import type { StepsPath } from '../steps-path.ts'
import { AggregationSum } from './aggregation-sum.tsx'
import { useStepNumbers } from './numbers.ts'
import { Step } from './step.tsx'

/** The score without everybody of each role in turn. */
export function RoleMovesSteps({ steps: { score, without } }: { steps: PracticeSteps }) {
  const { steps: text, moves, words } = useMessages()
  return (
    <ol className="steps">
      <Step heading={text.fromInformants} method="influence">
        <p>{text.movesRolesHow}</p>
        <AggregationSum steps={score} />
      </Step>
      {without.roles.map(({ role, informants, rest, change }) => (
        <Step key={role} heading={text.movesOne(moves.role(roleWord(words, role), informants))}>
          {rest.value === null ? <p>{text.nothing(text.nobodyLeft)}</p> : <AggregationSum steps={rest} />}
          <Change change={change} />
        </Step>
      ))}
    </ol>
  )
}

/** The total without each element in turn: informants' totals are made again, and the practice's of them. */
export function ElementMovesSteps({
  steps: { score, without },
  labels,
  nameOf,
  stepsPath,
}: {
  steps: PracticeSteps
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  nameOf: (element: string) => string
  stepsPath: StepsPath
}) {
  const { steps: text, moves } = useMessages()
  const { number, meanOf } = useStepNumbers()
  return (
    <ol className="steps">
      <Step heading={text.fromInformants} method="influence">
        <p>{text.movesElementsHow}</p>
        <AggregationSum steps={score} />
      </Step>
      {without.elements.map(({ id, informants, rest, change }) => (
        <Step key={id} heading={text.movesOne(moves.element(nameOf(id)))}>
          <ul className="sums">
            {informants.map(({ response, scores, value, there, of, needed }) => (
              <li key={response}>
                <strong>{labels.get(response)}:</strong>{' '}
                {value === null ? (
                  <span className="quiet">– ({text.scoredOf(there, of, needed)})</span>
                ) : (
                  <span className="sum">
                    {meanOf(scores)} = <strong>{number(value)}</strong>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <AggregationSum steps={rest} />
          <Change change={change} />
          <p>
            <a href={stepsPath('score', id)}>{text.elementScores(nameOf(id))}</a>
          </p>
        </Step>
      ))}
    </ol>
  )
}

function Change({ change }: { change: number | null }) {
  const { steps: text } = useMessages()
  const language = useLanguage()
  return change !== null && <p>{text.movesChange(signedNumber(-change, language, 2))}</p>
}
