import type { PracticeSteps } from '#analysis/steps/practice-steps.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { AggregationSum } from './aggregation-sum.tsx'
import { InformantAnswers, type Wording } from './informant-answers.tsx'
import { useStepNumbers } from './numbers.ts'
import { Step } from './step.tsx'

/** From the practice's score down to the answers. */
export function ScoreSteps({
  steps,
  labels,
  wording,
  nameOf,
  responsesPath,
}: {
  steps: PracticeSteps
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  wording: Wording
  nameOf: (element: string) => string
  responsesPath: string
}) {
  const { steps: text } = useMessages()
  const { score, informants, element } = steps
  const total = informants[0]?.total
  const isLeadersOnly = score.aggregation === 'mean_of_leaders'
  return (
    <ol className="steps">
      <Step heading={text.fromInformants} method="aggregation">
        <p>{text.rule[score.aggregation]}</p>
        <ScrollTable caption={text.fromInformants} isSaidAbove>
          <thead>
            <tr>
              <th scope="col">{text.informant}</th>
              <th scope="col" className="number">
                {text.value}
              </th>
              <th scope="col">{text.counts}</th>
              <th scope="col">
                <span className="visually-hidden">{text.readResponse}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {score.informants.map(({ response, value, counts }) => (
              <tr key={response}>
                <th scope="row">{labels.get(response)}</th>
                <FigureCell value={value} reason="too_few_items" />
                <td>{counts ? text.yes : value !== null && isLeadersOnly ? text.notLeader : text.noScore}</td>
                <td>
                  <a href={`${responsesPath}/${response}`}>
                    {text.readResponse}
                    <span className="visually-hidden">: {labels.get(response)}</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <AggregationSum steps={score} />
      </Step>
      {element === null && total && (
        <Step heading={text.fromElements} method="score">
          <p>{text.fromElementsHow(total.needed, total.of)}</p>
          <TotalSums steps={steps} labels={labels} />
        </Step>
      )}
      <Step heading={text.fromItems} method="missing-rule">
        <p>{text.fromItemsHow}</p>
        {hasWeights(steps) && <p>{text.fromItemsWeights}</p>}
        {informants.map((informant) => (
          <InformantAnswers
            key={informant.response}
            informant={informant}
            label={labels.get(informant.response) ?? ''}
            element={element}
            wording={wording}
            nameOf={nameOf}
            path={`${responsesPath}/${informant.response}`}
          />
        ))}
      </Step>
    </ol>
  )
}

/** Each informant's total from the element scores. */
function TotalSums({
  steps: { informants },
  labels,
}: {
  steps: PracticeSteps
  labels: ReadonlyMap<string, string>
}) {
  const { steps: text } = useMessages()
  const { number, meanOf } = useStepNumbers()
  return (
    <ul className="sums">
      {informants.map(({ response, elements, total }) => (
        <li key={response}>
          <strong>{labels.get(response)}:</strong>{' '}
          {total.value === null ? (
            '–'
          ) : (
            <span className="sum">
              {meanOf(elements.flatMap(({ value }) => value ?? []))} = <strong>{number(total.value)}</strong>
            </span>
          )}{' '}
          <span className="quiet">{text.scoredOf(total.there, total.of, total.needed)}</span>
        </li>
      ))}
    </ul>
  )
}

function hasWeights({ informants }: PracticeSteps): boolean {
  return informants.some(({ elements }) =>
    elements.some(({ items }) => items.some(({ weight }) => weight !== 1)),
  )
}
