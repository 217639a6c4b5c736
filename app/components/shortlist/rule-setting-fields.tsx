import { useMessages } from '#app/messages/use-messages.ts'
import { ruleAttributes } from '#app/selection/rule-limits.ts'
import { Select } from '../field.tsx'
import { RuleCheck, RuleNumber, useRuleField, type RuleFormState } from './rule-field.tsx'
import type { RuleNames } from './rule-names.ts'
import { useWeightChoices, type OfferedProfile } from './weight-choices.ts'

const draws = [
  'seed',
  'draws',
  'scenarioDraws',
  'bootstrapReplicates',
  'weightDraws',
  'confidenceDraws',
] as const

const folded: readonly string[] = [
  ...draws,
  'minimumProbability',
  'difference',
  'profileWeight',
  'disagreement',
  'elementLead',
]

/** What holds for the whole rule, and, folded, what most people leave as it is. */
export function RuleSettingFields({
  form,
  profiles,
  names,
}: {
  form: RuleFormState
  profiles: readonly OfferedProfile[]
  names: RuleNames
}) {
  const { rule: text } = useMessages()
  const fieldOf = useRuleField(form)
  const held = form.values['space-held']
  const weights = useWeightChoices(profiles, names)
  return (
    <section>
      <h2>{text.settingsHeading}</h2>
      <RuleNumber form={form} name="minimumAnsweredShare" />
      <Select {...fieldOf('space')} choices={weights.ofSpace(held)} />
      {held !== undefined && <input type="hidden" name="space-held" value={held} />}
      <details open={folded.some((name) => form.invalid?.[name] !== undefined)}>
        <summary>{text.settingsSummary}</summary>
        <p className="hint">{text.settingsHint}</p>
        <RuleNumber form={form} name="minimumProbability" />
        <Select
          {...fieldOf('difference')}
          choices={(['all', 'some'] as const).map((value) => ({
            value,
            label: text.differenceChoices[value],
          }))}
        />
        <fieldset className="options">
          <legend>{text.differenceOf}</legend>
          {ruleAttributes.map((attribute) => (
            <RuleCheck
              key={attribute}
              form={form}
              name={`differs-${attribute}`}
              label={names.attribute(attribute)}
            />
          ))}
        </fieldset>
        <RuleNumber form={form} name="profileWeight" />
        <RuleNumber form={form} name="disagreement" />
        <RuleNumber form={form} name="elementLead" />
        {draws.map((name) => (
          <RuleNumber key={name} form={form} name={name} />
        ))}
      </details>
    </section>
  )
}
