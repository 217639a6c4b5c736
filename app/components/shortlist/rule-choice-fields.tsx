import { useMessages } from '#app/messages/use-messages.ts'
import { readStratumText, stratumText } from '#app/selection/rule-controls.ts'
import { ruleLimits, strategies } from '#app/selection/rule-limits.ts'
import { countRows } from '#app/selection/rule-rows.ts'
import { stratumAttributes, type Stratum } from '#app/selection/strata.ts'
import { Select } from '../field.tsx'
import { GroupFault, RowButton, RuleNumber, useRuleField, type RuleFormState } from './rule-field.tsx'
import type { RuleNames } from './rule-names.ts'

/** How many are chosen, by which strategies, and how they are spread over strata. */
export function RuleChoiceFields({
  form,
  practices,
  consenting,
  strata,
  names,
}: {
  form: RuleFormState
  practices: number
  /** Of those how many have said yes to an interview. */
  consenting: number
  strata: readonly Stratum[]
  names: RuleNames
}) {
  const { rule: text } = useMessages()
  const steps = countRows(form.values, 'step')
  const quotas = countRows(form.values, 'quota')
  return (
    <section>
      <h2>{text.choiceHeading}</h2>
      <RuleNumber form={form} name="k" />
      <p className="quiet">{text.ofWave(practices)}</p>
      <TooFewPractices form={form} practices={practices} consenting={consenting} />
      <fieldset id="steps">
        <legend>{text.fields['steps']}</legend>
        <p className="hint">{text.strategiesHint}</p>
        <ul className="hint">
          {strategies.map((strategy) => (
            <li key={strategy}>
              <strong>{text.strategies[strategy]}:</strong> {text.strategyHints[strategy]}
            </li>
          ))}
        </ul>
        <GroupFault form={form} name="steps" />
        <input type="hidden" name="steps" value={steps} />
        {Array.from({ length: steps }, (_, at) => (
          <StepRow key={at} form={form} at={at} />
        ))}
        {steps < ruleLimits.steps && (
          <RowButton deed="add-step" to="steps">
            {text.addStep}
          </RowButton>
        )}
      </fieldset>
      <fieldset id="quotas">
        <legend>{text.fields['quotas']}</legend>
        <p className="hint">{text.hints['quotas']}</p>
        <GroupFault form={form} name="quotas" />
        <input type="hidden" name="quotas" value={quotas} />
        {Array.from({ length: quotas }, (_, at) => (
          <QuotaRow key={at} form={form} at={at} strata={strata} names={names} />
        ))}
        {quotas < ruleLimits.quotas && (
          <RowButton deed="add-quota" to="quotas">
            {text.addQuota}
          </RowButton>
        )}
      </fieldset>
    </section>
  )
}

/** More are to be chosen than there are to choose from: no fault, as more may come. */
function TooFewPractices({
  form: { values },
  practices,
  consenting,
}: {
  form: RuleFormState
  practices: number
  consenting: number
}) {
  const { rule: text } = useMessages()
  const k = Number(values['k'])
  if (practices === 0 || !Number.isInteger(k)) return null
  if (k > practices) return <p className="notice warning">{text.moreThanThere(k, practices)}</p>
  const isAsked = values['gate-consent'] === 'yes'
  return isAsked && k > consenting ? (
    <p className="notice warning">{text.moreThanAgree(k, consenting)}</p>
  ) : null
}

function StepRow({ form, at }: { form: RuleFormState; at: number }) {
  const { rule: text } = useMessages()
  const fieldOf = useRuleField(form)
  return (
    <div className="rule-row" role="group" aria-label={text.stepName(at + 1)}>
      <Select
        {...fieldOf(`step-${at}-strategy`, 'strategy')}
        choices={strategies.map((value) => ({ value, label: text.strategies[value] }))}
      />
      <RuleNumber form={form} name={`step-${at}-picks`} word="picks" />
      <RowButton deed={`remove-step-${at}`} to="steps">
        {text.remove(text.stepName(at + 1))}
      </RowButton>
    </div>
  )
}

function QuotaRow({
  form,
  at,
  strata,
  names,
}: {
  form: RuleFormState
  at: number
  strata: readonly Stratum[]
  names: RuleNames
}) {
  const { rule: text } = useMessages()
  const fieldOf = useRuleField(form)
  const chosen = form.values[`quota-${at}-stratum`] ?? ''
  const known = strata.some((stratum) => stratumText(stratum) === chosen)
  const groups = stratumAttributes.flatMap((attribute) => {
    const choices = strata
      .filter((stratum) => stratum.attribute === attribute)
      .map((stratum) => ({
        value: stratumText(stratum),
        label: text.stratumCount(names.value(attribute, stratum.value), stratum.practices),
      }))
    return choices.length === 0 ? [] : [{ label: names.attribute(attribute), choices }]
  })
  // a stratum that a rule holds and no practice of the wave is in
  const own = known ? null : readStratumText(chosen)
  return (
    <div className="rule-row" role="group" aria-label={text.quotaName(at + 1)}>
      <Select
        {...fieldOf(`quota-${at}-stratum`, 'stratum')}
        empty={text.chooseStratum}
        choices={
          own ? [{ value: chosen, label: names.stratum(own.attribute, own.value) }, ...groups] : groups
        }
      />
      <RuleNumber form={form} name={`quota-${at}-minimum`} word="minimum" />
      <RuleNumber form={form} name={`quota-${at}-maximum`} word="maximum" />
      <RowButton deed={`remove-quota-${at}`} to="quotas">
        {text.remove(text.quotaName(at + 1))}
      </RowButton>
    </div>
  )
}
