import { useMessages } from '#app/messages/use-messages.ts'

/** Chooses which practices the grid shows. */
export function FieldFilter({
  chosen,
  hasRule,
  mayReadAnswers,
}: {
  chosen: { readonly search: string; readonly lacking: boolean; readonly contested: boolean }
  /** Whether there is a rule that a practice can fall short of. */
  hasRule: boolean
  mayReadAnswers: boolean
}) {
  const { field: text } = useMessages()
  return (
    <form method="get" className="filter" role="search" aria-label={text.filterHeading}>
      <div className="field">
        <label htmlFor="search">{text.search}</label>
        <input id="search" type="search" name="search" defaultValue={chosen.search} maxLength={200} />
      </div>
      {hasRule && (
        <label className="choice">
          <input type="checkbox" name="lacking" defaultChecked={chosen.lacking} /> {text.lackingOnly}
        </label>
      )}
      {mayReadAnswers && (
        <label className="choice">
          <input type="checkbox" name="contested" defaultChecked={chosen.contested} /> {text.contestedFilter}
        </label>
      )}
      <div className="actions">
        <button className="secondary">{text.apply}</button>
        {(chosen.search || chosen.lacking || chosen.contested) && <a href="?">{text.showAll}</a>}
      </div>
    </form>
  )
}
