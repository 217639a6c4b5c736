import { aggregations } from '#analysis/aggregation.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import {
  addressOf,
  answeredRules,
  subgroupAttributes,
  type AnsweredRule,
  type ResultChoices,
  type Subgroup,
} from '#app/report/choices.ts'
import type { Counted } from '#app/report/counted.ts'
import { CountedScopes } from './counted-scopes.tsx'
import { usePracticeValue } from './practice-value.ts'

/** How figures are made, in a sentence that is always there, and the form to have them made otherwise. */
export function ResultChoicesCard({
  choices,
  counted,
  subgroups,
  path,
  practice,
  kept = {},
}: {
  choices: ResultChoices
  counted: Counted
  /** What practices of the wave can be told apart by. */
  subgroups: readonly Subgroup[]
  /** Of the results. */
  path: string
  /** The one practice that the page is about. */
  practice?: string | undefined
  /** What else the address says and goes on saying. */
  kept?: Readonly<Record<string, string>> | undefined
}) {
  const { choices: text } = useMessages()
  const nameOf = useSubgroupName()
  const sentences = useChoicesSentences()
  const isDefault = addressOf(choices) === ''
  const options = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
    codes.map((code): [string, string] => [code, words[code]])
  return (
    <section className="choices">
      <p className={isDefault ? 'quiet' : 'notice'}>
        <strong>{text.heading}:</strong> {sentences(choices, counted)}
      </p>
      <CountedScopes counted={counted} practice={practice} path={path} />
      <details>
        <summary>{text.change}</summary>
        <form method="get" className="filters">
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Choice
            name="aggregation"
            label={text.aggregationLabel}
            value={choices.aggregation}
            options={options(aggregations, text.aggregation)}
          />
          <Choice
            name="answered"
            label={text.answeredLabel}
            value={choices.answered}
            options={options(Object.keys(answeredRules) as AnsweredRule[], text.answered)}
          />
          <Choice
            name="flagged"
            label={text.flaggedLabel}
            value={choices.flagged}
            options={options(['with', 'without'], text.flagged)}
          />
          {counted.leftOut > 0 && (
            <Choice
              name="leftOut"
              label={text.leftOutLabel}
              value={choices.leftOut}
              options={options(['without', 'with'], text.leftOut)}
            />
          )}
          <Choice
            name="scopes"
            label={text.scopesLabel}
            value={choices.scopes}
            options={options(['all', 'apart', 'newest'], text.scopes)}
          />
          <div className="field">
            <label htmlFor="choice-among">{text.amongLabel}</label>
            <select
              id="choice-among"
              name="among"
              defaultValue={choices.among ? `${choices.among.attribute}:${choices.among.value}` : ''}
            >
              <option value="">{text.all}</option>
              {subgroupAttributes.map((attribute) => {
                const values = subgroups.filter((subgroup) => subgroup.attribute === attribute)
                if (values.length < 2) return null
                return (
                  <optgroup key={attribute} label={text.attributes[attribute]}>
                    {values.map((subgroup) => (
                      <option key={subgroup.value} value={`${attribute}:${subgroup.value}`}>
                        {nameOf(subgroup)}
                      </option>
                    ))}
                  </optgroup>
                )
              })}
            </select>
          </div>
          <div className="actions">
            <button className="secondary">{text.apply}</button>
            {!isDefault && <a href={`?${new URLSearchParams(kept)}`}>{text.reset}</a>}
          </div>
        </form>
      </details>
    </section>
  )
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: keyof ResultChoices
  label: string
  value: string
  options: readonly (readonly [code: string, text: string])[]
}) {
  return (
    <div className="field">
      <label htmlFor={`choice-${name}`}>{label}</label>
      <select id={`choice-${name}`} name={name} defaultValue={value}>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** How figures are made, in sentences. */
export function useChoicesSentences() {
  const { choices: text } = useMessages()
  const nameOf = useSubgroupName()
  return (choices: ResultChoices, { leftOut, asOne, notCounted }: Counted) => {
    const dropped = (because: 'decided' | 'not_newest') => {
      const practices = notCounted.filter((one) => one.because === because)
      const responses = practices.reduce((sum, one) => sum + one.responses, 0)
      return { practices: practices.length, responses }
    }
    return text.sentences(choices, {
      among: choices.among && nameOf(choices.among),
      leftOut,
      asOne: asOne.length,
      decided: dropped('decided'),
      notNewest: dropped('not_newest'),
    })
  }
}

/** A subgroup as people call it: `område: Unge`. */
function useSubgroupName() {
  const { choices: text } = useMessages()
  const valueOf = usePracticeValue()
  const fields = { municipality: 'municipalityCode', scopeLevel: 'level' } as const
  return ({ attribute, value }: Subgroup) => {
    const isCode = attribute === 'municipality' || attribute === 'scopeLevel'
    const name = isCode ? valueOf(fields[attribute], value) : value
    return text.of(text.attributes[attribute], name ?? value)
  }
}
