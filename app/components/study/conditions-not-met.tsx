import type { Condition } from '#analysis/role-conditions.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { useFormats } from './formats.ts'

/** Which conditions of a model do not hold, with what there is and what it takes. */
export function ConditionsNotMet({ conditions }: { conditions: readonly Condition[] }) {
  const { roleEffects: text } = useMessages()
  const { count } = useFormats()
  const lacking = conditions.filter(({ met }) => !met)
  if (lacking.length === 0) return <p className="notice">{text.noModel}</p>
  return (
    <div className="notice">
      <p>{text.notMet}</p>
      <ul>
        {lacking.map(({ condition, value, needed }) => (
          <li key={condition}>{text.conditions[condition](count(value), count(needed))}</li>
        ))}
      </ul>
    </div>
  )
}
