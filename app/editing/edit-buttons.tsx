import { useMessages } from '#app/messages/use-messages.ts'
import { withName } from './control-name.ts'

/** A button of the editor: it sends the form, and does one thing more. */
export function ActionButton({
  action,
  label,
  name,
}: {
  action: string
  /** What stands on it. */
  label: string
  /** What it is called, where that says more. */
  name?: string
}) {
  return (
    <button className="secondary small" name="do" value={action} aria-label={name}>
      {label}
    </button>
  )
}

/** Buttons that move something within its list; at an end there is nothing to press. */
export function MoveButtons({
  up,
  down,
  what,
  index,
  of,
}: {
  up: string
  down: string
  what: string
  index: number
  of: number
}) {
  const { editor } = useMessages()
  return (
    <span className="move-buttons">
      {index > 0 && <ActionButton action={up} label={editor.up} name={editor.moveUp(what)} />}
      {index < of - 1 && <ActionButton action={down} label={editor.down} name={editor.moveDown(what)} />}
    </span>
  )
}

/** A button that adds one of several kinds of thing, with the choice beside it. */
export function AddButton({
  action,
  label,
  choiceLabel,
  choices,
}: {
  action: string
  label: string
  choiceLabel: string
  choices: readonly { readonly value: string; readonly label: string }[]
}) {
  const id = withName(action)
  return (
    <p className="add-row">
      <label htmlFor={id}>{choiceLabel}</label>
      <select id={id} name={id}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ActionButton action={action} label={label} />
    </p>
  )
}
