import { useMessages } from '#app/messages/use-messages.ts'
import { useEditing } from './field-notes.ts'

/** Why a control was not saved; what somebody else wrote stands beside it, and what to do. */
export function NoteOf({ name }: { name: string }) {
  const { editor } = useMessages()
  const { notes, settle } = useEditing()
  const note = notes[name]
  if (!note) return null
  if (note.state !== 'conflict') {
    const why = note.state === 'gone' ? editor.gone : (editor.faults[note.code] ?? editor.save.refused)
    return (
      <p className="error" id={`${name}-note`}>
        {editor.notSaved} {why}
      </p>
    )
  }
  return (
    <div className="conflict-note" id={`${name}-note`}>
      <p className="error">{editor.conflictHeading}</p>
      <p>
        {editor.conflictTheirs} <q>{note.value || editor.conflictNothing}</q>
      </p>
      {settle ? (
        <p className="actions">
          <button type="button" className="secondary" onClick={() => settle(name, 'mine')}>
            {editor.keepMine}
          </button>
          <button type="button" className="secondary" onClick={() => settle(name, 'theirs')}>
            {editor.takeTheirs}
          </button>
        </p>
      ) : (
        <p>{editor.conflictSendAgain}</p>
      )}
    </div>
  )
}
