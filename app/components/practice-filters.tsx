import { municipalities } from '#codes/municipalities.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { PracticeListQuery } from '#app/practices/practice-list.server.ts'
import { FilterSelect, type FilterChoice } from './filter-select.tsx'

const regions = [...new Set(municipalities.map(({ region }) => region))].sort(new Intl.Collator('da').compare)
const names = new Map(municipalities.map(({ code, name }) => [code, name]))

/** Search and filters as a plain GET form: the address says what is shown. */
export function PracticeFilters({
  query,
  groups,
  showContested,
  showEnded,
}: {
  query: PracticeListQuery
  /** What occurs in the study, in order. */
  groups: { areas: readonly string[]; municipalityCodes: readonly string[] }
  showContested: boolean
  /** Some practices of the study have ended. */
  showEnded: boolean
}) {
  const { practices: text, successions, words } = useMessages()
  const levels = ([1, 2, 3, 4, 5] as const).map((level): FilterChoice => [
    String(level),
    `${level} · ${words.scopeLevels[level]}`,
  ])
  return (
    <form method="get" className="filters" role="search" aria-label={text.filters}>
      <div className="field">
        <label htmlFor="search">{text.search}</label>
        <span className="hint" id="search-hint">
          {text.searchHint}
        </span>
        <input
          id="search"
          type="search"
          name="search"
          defaultValue={query.search}
          maxLength={200}
          aria-describedby="search-hint"
        />
      </div>
      <div className="filter-row">
        <FilterSelect
          id="filter-region"
          name="region"
          label={text.region}
          value={query.region}
          all={text.all}
          choices={regions.map((region): FilterChoice => [region, region])}
        />
        <FilterSelect
          id="filter-municipality"
          name="municipality"
          label={text.municipality}
          value={query.municipality}
          all={text.all}
          choices={groups.municipalityCodes.map((code): FilterChoice => [code, names.get(code) ?? code])}
        />
        <FilterSelect
          id="filter-area"
          name="area"
          label={text.fields.area}
          value={query.area}
          all={text.all}
          choices={groups.areas.map((area): FilterChoice => [area, area])}
        />
        <FilterSelect
          id="filter-level"
          name="level"
          label={text.fields.level}
          value={query.level}
          all={text.all}
          choices={levels}
        />
      </div>
      {(showContested || showEnded) && (
        <div className="options">
          {showContested && (
            <label>
              <input type="checkbox" name="contested" value="1" defaultChecked={query.contested === '1'} />
              {text.contested}
            </label>
          )}
          {showEnded && (
            <label>
              <input type="checkbox" name="ended" value="1" defaultChecked={query.ended === '1'} />
              {successions.endedFilter}
            </label>
          )}
        </div>
      )}
      {query.sort !== 'name' && <input type="hidden" name="sort" value={query.sort} />}
      {query.direction !== 'asc' && <input type="hidden" name="direction" value={query.direction} />}
      <div className="actions">
        <button className="secondary">{text.show}</button>
        <a href="?">{text.clear}</a>
      </div>
    </form>
  )
}
