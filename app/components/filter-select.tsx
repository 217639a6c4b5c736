export type FilterChoice = readonly [value: string, label: string]

/** One thing that a list is narrowed by, in a form that is an address. */
export function FilterSelect({
  id,
  name,
  label,
  value,
  all,
  choices,
}: {
  id: string
  name: string
  label: string
  value: string
  /** The choice of none; left out where something is always chosen. */
  all?: string
  choices: readonly FilterChoice[]
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
