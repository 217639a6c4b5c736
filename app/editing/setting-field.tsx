import { NoteOf } from './field-note.tsx'
import { useEditing } from './field-notes.ts'

interface Setting {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
}

/** A number of an item or a question. */
export function NumberSetting({ name, label, value, hint }: Setting) {
  const { typed, notes } = useEditing()
  return (
    <div className="setting">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        inputMode="decimal"
        className="short"
        maxLength={16}
        defaultValue={typed?.[name] ?? value}
        aria-invalid={notes[name] ? true : undefined}
        aria-describedby={
          [hint && `${name}-hint`, notes[name] && `${name}-note`].filter(Boolean).join(' ') || undefined
        }
        data-edited
      />
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <NoteOf name={name} />
    </div>
  )
}

/** A setting that is one of a few. */
export function ChoiceSetting({
  name,
  label,
  value,
  choices,
}: Setting & { choices: readonly { readonly value: string; readonly label: string }[] }) {
  const { typed, notes } = useEditing()
  return (
    <div className="setting">
      <label htmlFor={name}>{label}</label>
      <select
        id={name}
        name={name}
        defaultValue={typed?.[name] ?? value}
        aria-describedby={notes[name] && `${name}-note`}
        data-edited
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <NoteOf name={name} />
    </div>
  )
}
