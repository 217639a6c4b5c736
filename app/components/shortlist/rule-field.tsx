import { useId } from 'react'
import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RuleFields } from '#app/selection/rule-controls.ts'
import { TextField } from '../field.tsx'

/** What stands in a rule's form, and what is wrong with it, in sentences by control. */
export interface RuleFormState {
  readonly values: RuleFields
  readonly invalid: InvalidFields | undefined
}

/** What every control of the form is given. */
export function useRuleField({ values, invalid }: RuleFormState) {
  const { rule: text } = useMessages()
  /** @param word of its texts; the name itself unless there is one of it in every row. */
  return (name: string, word = name) => ({
    name,
    label: text.fields[word] ?? word,
    hint: text.hints[word],
    value: values[name],
    invalid,
    unmarked: true,
  })
}

/** A number, and beside it the same with all its decimals where the control shows fewer. */
export function RuleNumber({
  form,
  name,
  word = name,
}: {
  form: RuleFormState
  name: string
  word?: string
}) {
  const fieldOf = useRuleField(form)
  const exact = form.values[`${name}-exact`]
  return (
    <>
      <TextField {...fieldOf(name, word)} inputMode="decimal" maxLength={40} short />
      {exact !== undefined && <input type="hidden" name={`${name}-exact`} value={exact} />}
    </>
  )
}

/** Something that is ticked or not, with one sentence of what that does. */
export function RuleCheck({ form, name, label }: { form: RuleFormState; name: string; label?: string }) {
  const id = useId()
  const { rule: text } = useMessages()
  const hint = text.hints[name]
  return (
    <div className="rule-check">
      <label className="check">
        <input
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={form.values[name] === 'yes'}
          aria-describedby={hint && `${id}-hint`}
        />
        {label ?? text.fields[name]}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}

/** A fault of a whole group of controls. */
export function GroupFault({ form, name }: { form: RuleFormState; name: string }) {
  const fault = form.invalid?.[name]
  return fault === undefined ? null : (
    <p className="field">
      <span className="error">{fault}</span>
    </p>
  )
}

/** Makes a row more or less: the page comes back with all that is typed, at the group. */
export function RowButton({ deed, to, children }: { deed: string; to: string; children: string }) {
  return (
    <button className="secondary" name="intent" value={deed} formAction={`#${to}`} formNoValidate>
      {children}
    </button>
  )
}
