import type { Condition } from '#analysis/role-conditions.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** Which conditions of a model do not hold, with what there is and what it takes. */
export function ConditionsNotMet({ conditions }: { conditions: readonly Condition[] }) {
  const { roleEffects: text } = useMessages()
  const lacking = conditions.filter(({ met }) => !met)
  if (lacking.length === 0) return <p className="notice">{text.noModel}</p>
  return (
    <div className="notice">
      <p>{text.notMet}</p>
      <ul>
        {lacking.map(({ condition, value, needed }) => (
          <li key={condition}>{text.conditions[condition](value, needed)}</li>
        ))}
      </ul>
    </div>
  )
}
