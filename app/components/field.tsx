import { useId, type ReactNode } from 'react'
import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'

interface Common {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What the action said was wrong, by field name. */
  invalid?: InvalidFields | undefined
  required?: boolean
  /** Neither required nor marked as optional: its hint says when it is needed. */
  unmarked?: boolean
}

/** Label, hint and fault of one field, tied to its control. */
function Wrapped({
  name,
  label,
  hint,
  invalid,
  required,
  unmarked,
  children,
}: Common & {
  children: (attributes: {
    id: string
    name: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
    'aria-required': true | undefined
    autoFocus: boolean
  }) => ReactNode
}) {
  const id = useId()
  const { words } = useMessages()
  const fault = invalid?.[name]
  const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {!required && !unmarked && <span className="quiet"> ({words.optional})</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="error" id={`${id}-error`}>
          {words.invalid[fault] ?? fault}
        </span>
      )}
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': fault ? true : undefined,
        'aria-required': required || undefined,
        autoFocus: isFirstFault(name, invalid),
      })}
    </div>
  )
}

/** A line of text, a date, a number, a password. */
export function TextField({
  type = 'text',
  value,
  autoComplete,
  inputMode,
  short,
  maxLength,
  ...common
}: Common & {
  type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'search'
  value?: string | number | null | undefined
  autoComplete?: string
  inputMode?: 'numeric' | 'decimal'
  short?: boolean
  maxLength?: number
}) {
  return (
    <Wrapped {...common}>
      {(attributes) => (
        <input
          {...attributes}
          type={type}
          defaultValue={value ?? ''}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          className={short ? 'short' : undefined}
        />
      )}
    </Wrapped>
  )
}

export function TextArea({
  value,
  rows = 4,
  maxLength,
  ...common
}: Common & { value?: string | null | undefined; rows?: number; maxLength?: number }) {
  return (
    <Wrapped {...common}>
      {(attributes) => (
        <textarea {...attributes} rows={rows} maxLength={maxLength} defaultValue={value ?? ''} />
      )}
    </Wrapped>
  )
}

export interface Choice {
  value: string
  label: string
  /** Of the label, when it is not that of the page. */
  lang?: Language
}

/** A list to choose one from; `empty` is the label of choosing none. */
export function Select({
  value,
  choices,
  empty,
  ...common
}: Common & {
  value?: string | number | null | undefined
  choices: readonly (Choice | { label: string; choices: readonly Choice[] })[]
  empty?: string
}) {
  return (
    <Wrapped {...common}>
      {(attributes) => (
        <select {...attributes} defaultValue={value ?? ''}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) =>
            'choices' in choice ? (
              <optgroup key={choice.label} label={choice.label}>
                {choice.choices.map((inner) => (
                  <option key={inner.value} value={inner.value}>
                    {inner.label}
                  </option>
                ))}
              </optgroup>
            ) : (
              <option key={choice.value} value={choice.value} lang={choice.lang}>
                {choice.label}
              </option>
            ),
          )}
        </select>
      )}
    </Wrapped>
  )
}

/** One of a few, all of them to be seen: radio buttons in a named group. */
export function Choices({
  name,
  label,
  hint,
  invalid,
  value,
  choices,
}: Common & { value?: string | number | null | undefined; choices: readonly Choice[] }) {
  const id = useId()
  const { words } = useMessages()
  const fault = invalid?.[name]
  const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className="options" aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="error" id={`${id}-error`}>
          {words.invalid[fault] ?? fault}
        </span>
      )}
      {choices.map((choice, index) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={String(value ?? '') === choice.value}
            aria-invalid={fault ? true : undefined}
            autoFocus={index === 0 && isFirstFault(name, invalid)}
          />
          {choice.lang ? <span lang={choice.lang}>{choice.label}</span> : choice.label}
        </label>
      ))}
    </fieldset>
  )
}

/**
 * Action of a form on a page whose address may end in a place (`#swap`): sent to this page without it, since browsers give the
 * focus to the first fault only where the address names no place.
 */
export const noPlace = '?'

/** What stands above a form that was sent back. */
export function FormFault({ invalid }: { invalid: InvalidFields | undefined }) {
  const { words } = useMessages()
  if (!invalid) return null
  return (
    <div className="alert" role="alert">
      <p>{words.checkFields}</p>
    </div>
  )
}

/** The first faulty field has the focus when a form comes back. */
function isFirstFault(name: string, invalid: InvalidFields | undefined): boolean {
  return invalid !== undefined && Object.keys(invalid)[0] === name
}
