import { informedClasses } from '#analysis/coverage-map/informed.ts'
import { axisValueText } from '#app/coverage-map/axis-value.ts'
import {
  coverageDecisions,
  isFiltered,
  type CoverageOffer,
  type CoverageView,
} from '#app/coverage-map/coverage-view.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { useCoverageWords } from './coverage-words.ts'

/** What is along the sides and which practices are shown, as a plain GET form: the address says what is seen. */
export function CoverageFilters({ offer, view }: { offer: CoverageOffer; view: CoverageView }) {
  const { coverage: text } = useMessages()
  const words = useCoverageWords()
  const side = (names: readonly CoverageView['rows'][]) =>
    names.map((name): Choice => [name, text.attributes[name]])
  return (
    <form method="get" className="filters coverage-filters" role="search" aria-label={text.filters}>
      <div className="filter-row">
        <Select name="rows" label={text.rows} value={view.rows} choices={side(offer.rows)} />
        <Select name="columns" label={text.columns} value={view.columns} choices={side(offer.columns)} />
      </div>
      <details open={isFiltered(view)}>
        <summary>{text.narrow}</summary>
        <div className="field">
          <label htmlFor="coverage-search">{text.search}</label>
          <span className="hint" id="coverage-search-hint">
            {text.searchHint}
          </span>
          <input
            id="coverage-search"
            type="search"
            name="search"
            defaultValue={view.search}
            maxLength={200}
            aria-describedby="coverage-search-hint"
          />
        </div>
        <div className="filter-row">
          {offer.filters.map(({ attribute, values }) => (
            <Select
              key={attribute}
              name={attribute}
              label={text.attributes[attribute]}
              value={textOf(view.attributes[attribute])}
              all={text.all}
              choices={values.map((value): Choice => [axisValueText(value), words.value(attribute, value)])}
            />
          ))}
          <Select
            name="informed"
            label={text.howInformed}
            value={view.informed ?? ''}
            all={text.all}
            choices={informedClasses.map((name): Choice => [name, text.informed[name]])}
          />
          {offer.decisions && (
            <Select
              name="decision"
              label={text.decision}
              value={view.decision ?? ''}
              all={text.all}
              choices={coverageDecisions.map((name): Choice => [name, text.decisions[name]])}
            />
          )}
        </div>
      </details>
      <div className="actions">
        <button className="secondary">{text.show}</button>
        {isFiltered(view) && <a href={`?rows=${view.rows}&columns=${view.columns}`}>{text.clear}</a>}
      </div>
    </form>
  )
}

type Choice = readonly [value: string, label: string]

function Select({
  name,
  label,
  value,
  all,
  choices,
}: {
  name: string
  label: string
  value: string
  /** The choice of none; left out where something is always chosen. */
  all?: string
  choices: readonly Choice[]
}) {
  const id = `coverage-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

function textOf(value: string | null | undefined): string {
  return value === undefined ? '' : axisValueText(value)
}
