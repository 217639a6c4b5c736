import { useMessages } from '#app/messages/use-messages.ts'
import type { PracticeName } from '#app/waves/fielding.server.ts'
import { TextField } from './field.tsx'

/** Chooses the practices that are merged with one: those that may overlap with it first, then those that were searched for. */
export function MergeChooser({
  candidates,
  chosen,
  search,
}: {
  candidates: readonly PracticeName[]
  chosen: readonly string[]
  search: string
}) {
  const { successions: text } = useMessages()
  return (
    <form method="get" role="search" aria-label={text.choose}>
      <p>{text.chooseLead}</p>
      <TextField name="search" type="search" label={text.search} value={search} maxLength={200} unmarked />
      <div className="actions">
        <button className="secondary">{text.searchButton}</button>
      </div>
      {candidates.length > 0 && (
        <fieldset className="options">
          <legend>{text.withThese}</legend>
          {candidates.map(({ id, code, name }) => (
            <label key={id}>
              <input type="checkbox" name="with" value={id} defaultChecked={chosen.includes(id)} />
              <span>
                {name} <span className="quiet">{code}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {candidates.length === 0 && search !== '' && <p role="status">{text.noneFound}</p>}
      {candidates.length > 0 && (
        <div className="actions">
          <button>{text.show}</button>
        </div>
      )}
    </form>
  )
}
