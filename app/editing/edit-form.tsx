import { useRevalidator } from '@remix-run/react'
import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent, type RefObject } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { withName } from './control-name.ts'
import { EditParts } from './edit-parts.tsx'
import type { EditView } from './edit-view.ts'
import { EditingContext, type FieldNote } from './field-notes.ts'
import { useAutosave } from './use-autosave.ts'

interface Rejected {
  readonly typed: Readonly<Record<string, string>> | null
  readonly notes: Readonly<Record<string, FieldNote>>
  readonly seen: Readonly<Record<string, string>> | null
  readonly fault: string | null
}

/** The form of one page of the editor. */
export function EditForm({
  to,
  saveTo,
  page,
  view,
  isLocked,
  ownLeft,
  seen,
  rejected,
  isSaved,
  beside,
}: {
  to: string
  saveTo: string
  page: string
  view: EditView
  isLocked: boolean
  ownLeft: number
  seen: Readonly<Record<string, string>>
  rejected: Rejected | null
  isSaved: boolean
  beside: { readonly isShown: boolean; readonly to: string }
}) {
  const { editor } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const { revalidate } = useRevalidator()
  const [done, setDone] = useState('')
  const isOff = rejected !== null
  const onSaved = useCallback(() => revalidate(), [revalidate])
  const autosave = useAutosave({ form, saveTo, page, seen, isOff, onSaved })
  const pressed = useFocusAfter(form, view)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (isOff) return
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const action = submitter instanceof HTMLButtonElement ? submitter.value : 'save'
    if (action === 'save') return void autosave.flush()
    const select = event.currentTarget.elements.namedItem(withName(action))
    const chosen = select instanceof HTMLSelectElement ? select.value : ''
    const text = announced(editor, action, view)
    pressed(action)
    void autosave.act({ do: action, with: chosen }).then((isDone) => setDone(isDone ? text : ''))
  }

  const editing = useMemo(
    () => ({
      isLocked,
      ownLeft,
      notes: rejected ? rejected.notes : autosave.notes,
      typed: rejected?.typed ?? null,
      settle: isOff ? null : autosave.settle,
    }),
    [isLocked, ownLeft, rejected, autosave.notes, autosave.settle, isOff],
  )
  const lost = Object.entries(rejected?.notes ?? {}).filter(([, note]) => note.state === 'gone')
  const sentSeen = rejected
    ? rejected.seen
      ? JSON.stringify(rejected.seen)
      : rejected.typed?.['seen']
    : null
  const { status, isUnsaved } = autosave
  return (
    <EditingContext.Provider value={editing}>
      <form
        ref={form}
        method="post"
        action={to}
        autoComplete="off"
        noValidate
        onSubmit={submit}
        onInput={() => {
          setDone('')
          if (!isOff) autosave.changed()
        }}
      >
        <input type="hidden" name="seen" value={sentSeen ?? JSON.stringify(seen)} />
        <div className="save-bar">
          <button name="do" value="save">
            {editor.savePage}
          </button>
          <p className="save-state">
            <span role="status" data-kind={status?.kind}>
              {[done, status?.text ?? (isSaved ? editor.saved : '')].filter(Boolean).join(' ')}
            </span>
            {isUnsaved && <span className="unsaved">{editor.save.unsaved}</span>}
          </p>
          <a href={beside.to}>{beside.isShown ? editor.hideBeside : editor.showBeside}</a>
        </div>
        {rejected && (
          <div className="alert" role="alert">
            <p>{rejected.fault ? (editor.faults[rejected.fault] ?? editor.sentBack) : editor.sentBack}</p>
          </div>
        )}
        {lost.length > 0 && (
          <div className="notice warning">
            <p>{editor.typedGone}</p>
            <ul>
              {lost.map(([name]) => (
                <li key={name}>{rejected?.typed?.[name]}</li>
              ))}
            </ul>
          </div>
        )}
        <EditParts view={view} />
      </form>
    </EditingContext.Provider>
  )
}

/** What is said when a button has done its work. */
function announced(editor: ReturnType<typeof useMessages>['editor'], action: string, view: EditView): string {
  const [kind = '', id, by] = action.split(':')
  if (kind === 'moveItem' && view.kind === 'element') {
    const { items } = view.element
    const index = items.findIndex((item) => item.id === id)
    return editor.moved(editor.item(index + 1), by === 'up' ? index : index + 2, items.length)
  }
  if (kind.startsWith('add')) return editor.added
  return kind.startsWith('remove') ? editor.removed : ''
}

/**
 * After a button has done its work the focus is where the work was: on the button that moved something, or the one
 * beside it, and in the first control of what was added. It stays there until the person goes on.
 *
 * @returns to be called when a button is pressed.
 */
function useFocusAfter(form: RefObject<HTMLFormElement>, view: EditView): (action: string) => void {
  const waiting = useRef<string | null>(null)
  useEffect(() => {
    if (waiting.current !== null) place(form.current, waiting.current)
  }, [view, form])
  useEffect(() => {
    const goOn = () => {
      waiting.current = null
    }
    document.addEventListener('keydown', goOn, true)
    document.addEventListener('pointerdown', goOn, true)
    return () => {
      document.removeEventListener('keydown', goOn, true)
      document.removeEventListener('pointerdown', goOn, true)
    }
  }, [])
  return useCallback((action) => {
    waiting.current = action
  }, [])
}

function place(form: HTMLFormElement | null, action: string): void {
  if (!form) return
  const button = (value: string) => form.querySelector<HTMLButtonElement>(`button[value="${value}"]`)
  const [kind = '', id = ''] = action.split(':')
  if (kind.startsWith('move')) {
    const other = action.endsWith(':up') ? action.replace(/up$/, 'down') : action.replace(/down$/, 'up')
    ;(button(action) ?? button(other))?.focus()
  } else if (kind === 'addOption') {
    const rows = form.querySelectorAll<HTMLTextAreaElement>(
      `[name^="${id === 'basis' ? 'basis' : `question.${id}`}.option."]`,
    )
    rows[rows.length - 2]?.focus()
  } else if (kind === 'addQuestion') {
    const cards = form.querySelectorAll('#own-questions .edit-card')
    cards[cards.length - 1]?.querySelector('textarea')?.focus()
  }
}
