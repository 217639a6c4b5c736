import type { WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ProfileAnswer } from '#app/selection/profile-form.server.ts'
import type { RuleFields } from '#app/selection/rule-controls.ts'
import { ruleLimits } from '#app/selection/rule-limits.ts'
import { useElementNames, type ElementName } from '../element-names.ts'
import { FormFault, TextArea, TextField } from '../field.tsx'
import { useFaultWords } from './rule-faults.tsx'

const kinds = ['numbers', 'order', 'bounds'] as const

/** Which columns of numbers each kind of profile has. */
const columns: Readonly<Record<WeightProfile['kind'], readonly ('weight' | 'place' | 'lower' | 'upper')[]>> =
  {
    numbers: ['weight'],
    order: ['place'],
    bounds: ['lower', 'upper'],
  }

/** Chooses how weights are said, and then keeps them under a name. */
export function ProfileForm({
  form,
  answer,
  elements,
  profiles,
}: {
  form: { readonly kind: WeightProfile['kind']; readonly after: number; readonly values: RuleFields } | null
  answer: ProfileAnswer | undefined
  elements: readonly ElementName[]
  profiles: readonly { readonly name: string; readonly number: number; readonly by: string }[]
}) {
  const { weightProfiles: text } = useMessages()
  const name = useElementNames(elements)
  const sentencesOf = useProfileFaults()
  const typedKind = kinds.find((kind) => kind === answer?.values['kind'])
  const kind = typedKind ?? form?.kind
  if (!kind) return <KindChooser />
  const values: RuleFields = answer?.values ?? form?.values ?? {}
  const isOvertaken = answer?.because === 'overtaken'
  const newest = isOvertaken ? profiles.find((one) => one.name === values['name']?.trim()) : undefined
  const after = newest ? newest.number : (answer?.values['after'] ?? form?.after ?? 0)
  const invalid = sentencesOf(answer)
  const isNew = String(after) === '0'
  return (
    <section>
      <h2>{isNew ? text.newHeading(text.kinds[kind]) : text.nextHeading(values['name'] ?? '')}</h2>
      <p>{text.kindHints[kind]}</p>
      {newest && (
        <div className="alert" role="alert">
          <p>{text.overtaken(newest.name, newest.number, newest.by)}</p>
        </div>
      )}
      {answer?.because === 'unchanged' && (
        <div className="alert" role="alert">
          <p>{text.unchanged}</p>
        </div>
      )}
      <FormFault invalid={invalid} />
      <form method="post">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="after" value={after} />
        {isNew ? (
          <TextField
            name="name"
            label={text.name}
            hint={text.nameHint}
            value={values['name']}
            invalid={invalid}
            maxLength={ruleLimits.name}
            required
          />
        ) : (
          <input type="hidden" name="name" value={values['name'] ?? ''} />
        )}
        {invalid?.['sum'] && (
          <p className="field" role="alert">
            <span className="error">{invalid['sum']}</span>
          </p>
        )}
        <div className="rule-elements">
          {elements.flatMap(({ id }) =>
            columns[kind].map((column) => (
              <TextField
                key={`${column}-${id}`}
                name={`${column}-${id}`}
                label={text.columnOf[column](name(id))}
                value={values[`${column}-${id}`]}
                invalid={invalid}
                inputMode="decimal"
                maxLength={20}
                short
                unmarked
              />
            )),
          )}
        </div>
        <TextArea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={values['reason']}
          invalid={invalid}
          maxLength={ruleLimits.reason}
          required
        />
        <div className="actions">
          <button>{text.save}</button>
          <a href="?">{text.cancel}</a>
        </div>
      </form>
    </section>
  )
}

function KindChooser() {
  const { weightProfiles: text } = useMessages()
  return (
    <section>
      <h2>{text.chooseHeading}</h2>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`?kind=${kind}`}>{text.kinds[kind]}</a>: {text.kindHints[kind]}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useProfileFaults() {
  const { weightProfiles: text } = useMessages()
  const language = useLanguage()
  const sentenceOf = useFaultWords()
  return (answer: ProfileAnswer | undefined) => {
    if (!answer || answer.faults.length === 0) return undefined
    return Object.fromEntries(
      answer.faults.map(({ field, code, detail }) => {
        if (code === 'sum')
          return [field, text.sum(formatNumber(Number(detail), language, decimalsOf(detail)))]
        return [field, text.faults[code] ?? sentenceOf(code, detail)]
      }),
    )
  }
}

function decimalsOf(number: string | null): number {
  return number?.split('.')[1]?.length ?? 0
}
