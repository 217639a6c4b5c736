import { useId } from 'react'
import type { Disposition } from '#analysis/field.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Role } from '#db/schema.ts'

export interface ChosenAssignments {
  search: string
  role: string
  state: string
  practice: string
}

/** Search and choose among the informants of a wave, by address so that it can be kept and shared. */
export function AssignmentFilter({
  chosen,
  practiceName,
  mayReadNames,
}: {
  chosen: ChosenAssignments
  /** Name of the one practice that is chosen. */
  practiceName: string | null
  mayReadNames: boolean
}) {
  const { informants, words } = useMessages()
  const text = informants.filter
  const id = useId()
  const states = Object.keys(informants.states) as Disposition[]
  const roles = Object.keys(words.roles) as Role[]
  const isChosen = Object.values(chosen).some(Boolean)
  return (
    <form method="get" className="filter" role="search" aria-label={text.heading}>
      <div className="field">
        <label htmlFor={`${id}-search`}>{text.search}</label>
        <span className="hint" id={`${id}-hint`}>
          {mayReadNames ? text.searchHintNames : text.searchHint}
        </span>
        <input
          id={`${id}-search`}
          aria-describedby={`${id}-hint`}
          type="search"
          name="search"
          defaultValue={chosen.search}
          maxLength={200}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-role`}>{text.role}</label>
        <select id={`${id}-role`} name="role" defaultValue={chosen.role}>
          <option value="">{text.anyRole}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-state`}>{text.state}</label>
        <select id={`${id}-state`} name="state" defaultValue={chosen.state}>
          <option value="">{text.anyState}</option>
          <option value="waiting">{text.waiting}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {informants.states[state]}
            </option>
          ))}
        </select>
      </div>
      {chosen.practice && <input type="hidden" name="practice" value={chosen.practice} />}
      <div className="actions">
        <button className="secondary">{text.apply}</button>
        {isChosen && <a href="?">{informants.showAll}</a>}
      </div>
      {practiceName && <p>{text.practice(practiceName)}</p>}
    </form>
  )
}
