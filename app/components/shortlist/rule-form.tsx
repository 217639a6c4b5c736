import { useMessages } from '#app/messages/use-messages.ts'
import { ruleLimits } from '#app/selection/rule-limits.ts'
import type { Stratum } from '#app/selection/strata.ts'
import type { ElementName } from '../element-names.ts'
import { TextArea } from '../field.tsx'
import { RuleChoiceFields } from './rule-choice-fields.tsx'
import type { RuleFormState } from './rule-field.tsx'
import { RuleGateFields } from './rule-gate-fields.tsx'
import { useRuleNames } from './rule-names.ts'
import { RuleImport } from './rule-import.tsx'
import { RuleScenarioFields } from './rule-scenario-fields.tsx'
import { RuleSettingFields } from './rule-setting-fields.tsx'
import type { OfferedProfile } from './weight-choices.ts'

/** What the form is written on. */
export interface OfferedGround {
  readonly elements: readonly ElementName[]
  readonly practices: number
  /** Of those how many have said yes to an interview. */
  readonly consenting: number
  readonly strata: readonly Stratum[]
  readonly profiles: readonly OfferedProfile[]
}

/** The whole rule, to be looked at in words and registered. */
export function RuleForm({
  form,
  after,
  ground,
  consents,
}: {
  form: RuleFormState
  /** Number of the newest rule that its writer has seen. */
  after: string | number
  ground: OfferedGround
  /** Where consents to interviews are registered. */
  consents: string
}) {
  const { rule: text } = useMessages()
  const names = useRuleNames(ground.elements)
  const { elements, practices, strata, profiles } = ground
  return (
    <form
      method="post"
      action="?"
      encType="multipart/form-data"
      className="rule-form"
      key={JSON.stringify(form.values)}
    >
      {/* what the enter key does in a control: look, and register nothing */}
      <button name="intent" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden>
        {text.preview}
      </button>
      <input type="hidden" name="after" value={after} />
      <RuleChoiceFields
        form={form}
        practices={practices}
        consenting={ground.consenting}
        strata={strata}
        names={names}
      />
      <RuleGateFields form={form} ground={ground} consents={consents} />
      <RuleScenarioFields form={form} elements={elements} profiles={profiles} names={names} />
      <RuleSettingFields form={form} profiles={profiles} names={names} />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        value={form.values['reason']}
        invalid={form.invalid}
        maxLength={ruleLimits.reason}
        required
      />
      <p className="hint">{text.registerHint}</p>
      <div className="actions">
        <button name="intent" value="preview" className="secondary">
          {text.preview}
        </button>
        <button name="intent" value="register">
          {text.register}
        </button>
      </div>
      <RuleImport />
    </form>
  )
}
