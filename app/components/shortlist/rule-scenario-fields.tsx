import { useMessages } from '#app/messages/use-messages.ts'
import { aggregations, bases, methods, ruleLimits } from '#app/selection/rule-limits.ts'
import { countRows } from '#app/selection/rule-rows.ts'
import type { ElementName } from '../element-names.ts'
import { Select, TextField } from '../field.tsx'
import { GroupFault, RowButton, RuleNumber, useRuleField, type RuleFormState } from './rule-field.tsx'
import type { RuleNames } from './rule-names.ts'
import { useWeightChoices, type OfferedProfile } from './weight-choices.ts'

interface Given {
  readonly form: RuleFormState
  readonly elements: readonly ElementName[]
  readonly profiles: readonly OfferedProfile[]
  readonly names: RuleNames
}

/** The ways to come from answers to a list: the first makes it, the others are compared with it. */
export function RuleScenarioFields(given: Given) {
  const { rule: text } = useMessages()
  const count = countRows(given.form.values, 'scenario')
  return (
    <section id="scenarios">
      <h2>{text.scenariosHeading}</h2>
      <p className="hint">{text.scenariosHint}</p>
      <GroupFault form={given.form} name="scenarios" />
      <input type="hidden" name="scenarios" value={count} />
      {Array.from({ length: count }, (_, at) => (
        <ScenarioFields key={at} at={at} count={count} {...given} />
      ))}
      {count < ruleLimits.scenarios && (
        <RowButton deed="add-scenario" to={`scenario-${count}`}>
          {text.addScenario}
        </RowButton>
      )}
    </section>
  )
}

function ScenarioFields({
  at,
  count,
  form,
  elements,
  profiles,
  names,
}: Given & { at: number; count: number }) {
  const { rule: text } = useMessages()
  const fieldOf = useRuleField(form)
  const own = (word: string) => fieldOf(`scenario-${at}-${word}`, word)
  return (
    <fieldset id={`scenario-${at}`} className="rule-scenario">
      <legend>
        {text.scenarioNumber(at + 1)}
        {at === 0 && ` (${text.makesList})`}
      </legend>
      <GroupFault form={form} name={`scenario-${at}-id`} />
      <input type="hidden" name={`scenario-${at}-id`} value={form.values[`scenario-${at}-id`] ?? ''} />
      <TextField {...own('name')} maxLength={ruleLimits.name} />
      <div className="rule-row">
        <Select {...own('basis')} choices={bases.map((value) => ({ value, label: text.bases[value] }))} />
        <Select
          {...own('flagged')}
          choices={(['with', 'without'] as const).map((value) => ({
            value,
            label: text.flaggedChoices[value],
          }))}
        />
      </div>
      <ScenarioDetails at={at} form={form} elements={elements} profiles={profiles} names={names} />
      <div className="actions">
        {at > 0 && (
          <RowButton deed={`first-scenario-${at}`} to="scenario-0">
            {text.makeFirst}
          </RowButton>
        )}
        {count > 1 && (
          <RowButton deed={`remove-scenario-${at}`} to="scenarios">
            {text.remove(text.scenarioName(at + 1))}
          </RowButton>
        )}
      </div>
    </fieldset>
  )
}

const shownFirst = ['id', 'name', 'basis', 'flagged']

function ScenarioDetails({ at, form, elements, profiles, names }: Given & { at: number }) {
  const { rule: text, choices } = useMessages()
  const fieldOf = useRuleField(form)
  const start = `scenario-${at}-`
  const own = (word: string) => fieldOf(`${start}${word}`, word)
  const isFaulty = Object.keys(form.invalid ?? {}).some(
    (name) => name.startsWith(start) && !shownFirst.includes(name.slice(start.length)),
  )
  const isSet =
    form.values[`${start}weights`] !== 'equal' ||
    ['met', 'share', 'aggregation', 'method', 'threshold-all'].some((word) => form.values[`${start}${word}`])
  const held = form.values[`${start}held`]
  const weights = useWeightChoices(profiles, names)
  // what a rule leaves out and what it says are the same choice, and each stays what it is
  const aggregation = form.values[`${start}aggregation`] === 'mean_of_informants' ? 'mean_of_informants' : ''
  const method = form.values[`${start}method`] === 'weighted_mean' ? 'weighted_mean' : ''
  return (
    <details open={isFaulty || isSet}>
      <summary>{text.weightsSummary}</summary>
      <Select {...own('weights')} choices={weights.ofScenario(held)} />
      {held !== undefined && <input type="hidden" name={`${start}held`} value={held} />}
      <Select
        {...own('aggregation')}
        choices={aggregations.map((value) => ({
          value: value === 'mean_of_informants' ? aggregation : value,
          label: choices.aggregation[value],
        }))}
      />
      <RuleNumber form={form} name={`${start}share`} word="share" />
      <Select
        {...own('method')}
        choices={methods.map((value) => ({
          value: value === 'weighted_mean' ? method : value,
          label: text.methods[value],
        }))}
      />
      <RuleNumber form={form} name={`${start}met`} word="met" />
      <RuleNumber form={form} name={`${start}threshold-all`} word="threshold-all" />
      <fieldset>
        <legend>{text.thresholdsLegend}</legend>
        <div className="rule-elements">
          {elements.map(({ id }) => (
            <RuleNumber key={id} form={form} name={`${start}threshold-${id}`} word={names.element(id)} />
          ))}
        </div>
      </fieldset>
    </details>
  )
}
