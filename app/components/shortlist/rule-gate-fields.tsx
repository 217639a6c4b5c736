import { useMessages } from '#app/messages/use-messages.ts'
import { checkedGates, countedGates } from '#app/selection/rule-controls.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import { GroupFault, RuleCheck, RuleNumber, type RuleFormState } from './rule-field.tsx'

/** What a practice must have to be considered at all. */
export function RuleGateFields({
  form,
  ground: { practices, consenting },
  consents: address,
}: {
  form: RuleFormState
  ground: { readonly practices: number; readonly consenting: number }
  /** Where consents to interviews are registered. */
  consents: string
}) {
  const { rule: text, words, consents } = useMessages()
  return (
    <section>
      <h2>{text.gatesHeading}</h2>
      <p className="hint">{text.gatesHint}</p>
      {checkedGates.map((gate) => (
        <RuleCheck key={gate} form={form} name={`gate-${gate}`} />
      ))}
      <p className="quiet">
        {consents.gateCounts(consenting, practices)} <a href={address}>{consents.heading}</a>
      </p>
      {countedGates.map((gate) => (
        <RuleNumber key={gate} form={form} name={`gate-${gate}`} />
      ))}
      <fieldset className="options">
        <legend>{text.fields['roles']}</legend>
        <span className="hint">{text.hints['roles']}</span>
        <GroupFault form={form} name="roles" />
        {informantRoles.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              name={`role-${role}`}
              value="yes"
              defaultChecked={form.values[`role-${role}`] === 'yes'}
            />
            {words.roles[role]}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
