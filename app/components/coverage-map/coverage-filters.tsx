import { informedClasses } from '#analysis/coverage-map/informed.ts'
import { axisValueText } from '#app/coverage-map/axis-value.ts'
import {
  coverageDecisions,
  isFiltered,
  type CoverageOffer,
  type CoverageView,
} from '#app/coverage-map/coverage-view.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { FilterSelect, type FilterChoice } from '../filter-select.tsx'
import { useCoverageWords } from './coverage-words.ts'

/** What is along the sides and which practices are shown, as a plain GET form: the address says what is seen. */
export function CoverageFilters({ offer, view }: { offer: CoverageOffer; view: CoverageView }) {
  const { coverage: text } = useMessages()
  const words = useCoverageWords()
  const side = (names: readonly CoverageView['rows'][]) =>
    names.map((name): FilterChoice => [name, text.attributes[name]])
  return (
    <form method="get" className="filters coverage-filters" role="search" aria-label={text.filters}>
      <div className="filter-row">
        <FilterSelect
          id="coverage-rows"
          name="rows"
          label={text.rows}
          value={view.rows}
          choices={side(offer.rows)}
        />
        <FilterSelect
          id="coverage-columns"
          name="columns"
          label={text.columns}
          value={view.columns}
          choices={side(offer.columns)}
        />
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
            <FilterSelect
              key={attribute}
              id={`coverage-${attribute}`}
              name={attribute}
              label={text.attributes[attribute]}
              value={textOf(view.attributes[attribute])}
              all={text.all}
              choices={values.map((value): FilterChoice => [
                axisValueText(value),
                words.value(attribute, value),
              ])}
            />
          ))}
          <FilterSelect
            id="coverage-informed"
            name="informed"
            label={text.howInformed}
            value={view.informed ?? ''}
            all={text.all}
            choices={informedClasses.map((name): FilterChoice => [name, text.informed[name]])}
          />
          {offer.decisions && (
            <FilterSelect
              id="coverage-decision"
              name="decision"
              label={text.decision}
              value={view.decision ?? ''}
              all={text.all}
              choices={coverageDecisions.map((name): FilterChoice => [name, text.decisions[name]])}
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

function textOf(value: string | null | undefined): string {
  return value === undefined ? '' : axisValueText(value)
}
