import type { AggregationSteps } from '#analysis/steps/score-steps.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from '../charts/role-words.ts'
import { useStepNumbers } from './numbers.ts'
import { Sum } from './step.tsx'

/** The arithmetic of the rule that makes informants' scores a practice's. */
export function AggregationSum({ steps }: { steps: AggregationSteps }) {
  const { steps: text, results, words } = useMessages()
  const { number, meanOf } = useStepNumbers()
  const { aggregation, informants, ordered, roles, value, reason } = steps
  if (value === null) return <p>{text.nothing((reason && results.reasons[reason]) ?? results.notDefined)}</p>
  const counting = informants.flatMap(({ counts, value: score }) => (counts && score !== null ? [score] : []))
  switch (aggregation) {
    case 'mean_of_roles':
      return (
        <>
          {roles.map(({ role, values, mean }) => (
            <Sum key={role} result={number(mean)}>
              {text.roleMean(roleWord(words, role))}: {meanOf(values)}
            </Sum>
          ))}
          <Sum result={number(value)}>{meanOf(roles.map(({ mean }) => mean))}</Sum>
        </>
      )
    case 'median_of_informants': {
      const half = (ordered.length - 1) / 2
      const middle = ordered.slice(Math.floor(half), Math.ceil(half) + 1)
      return (
        <>
          <p>{text.ordered(ordered.map(number).join(' · '))}</p>
          <Sum result={number(value)}>{meanOf(middle)}</Sum>
        </>
      )
    }
    case 'lowest_informant':
      return (
        <>
          <p>{text.ordered(ordered.map(number).join(' · '))}</p>
          <p className="sum">
            <strong>{number(value)}</strong>
          </p>
        </>
      )
    default:
      return <Sum result={number(value)}>{meanOf(counting)}</Sum>
  }
}
