import { useId, useState } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { isMeasuredText } from '#survey/editable-texts.ts'
import { longestText } from '#survey/format-shape.ts'
import type { Text } from '#survey/questionnaire.ts'
import { NoteOf } from './field-note.tsx'
import { useEditing } from './field-notes.ts'

interface Pair {
  readonly path: string
  readonly text: Text
  readonly label: string
  readonly hint?: string
  /** Whether both languages may be empty. */
  readonly isSpare?: boolean
}

/** A text in both languages side by side; what the locked core keeps is shown as text. */
export function TextPair({ path, text, label, hint, isSpare = false }: Pair) {
  const { isLocked } = useEditing()
  const { editor } = useMessages()
  const id = useId()
  const [written, setWritten] = useState<Partial<Text>>({})
  const shown = isLocked && isMeasuredText(path) ? null : { ...text, ...written }
  if (!shown && isSpare && text.da === '' && text.en === '') return null
  return (
    <fieldset className="text-pair" aria-describedby={hint && shown ? `${id}-hint` : undefined}>
      <legend>
        {label}
        {isSpare && shown && <span className="quiet"> · {editor.spare}</span>}
      </legend>
      {hint && shown && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className="sides">
        {(['da', 'en'] as const).map((language) =>
          shown ? (
            <OneLanguage
              key={language}
              name={`${path}.${language}`}
              language={language}
              value={text[language]}
              isMissing={shown[language].trim() === '' && !(isSpare && isNothing(shown))}
              onWrite={(value) => setWritten((before) => ({ ...before, [language]: value }))}
            />
          ) : (
            <LockedText key={language} language={language} value={text[language]} />
          ),
        )}
      </div>
    </fieldset>
  )
}

function OneLanguage({
  name,
  language,
  value,
  isMissing,
  onWrite,
}: {
  name: string
  language: 'da' | 'en'
  value: string
  isMissing: boolean
  onWrite: (value: string) => void
}) {
  const { editor } = useMessages()
  const { notes, typed } = useEditing()
  const note = notes[name]
  return (
    <div className="side">
      <label htmlFor={name}>{editor.languages[language]}</label>
      {isMissing && (
        <span className="missing" id={`${name}-missing`}>
          {editor.missing}
        </span>
      )}
      <textarea
        id={name}
        name={name}
        lang={language}
        rows={rowsOf(value)}
        maxLength={longestText}
        defaultValue={typed?.[name] ?? value}
        onInput={(event) => onWrite(event.currentTarget.value)}
        aria-invalid={note ? true : undefined}
        aria-describedby={
          [isMissing && `${name}-missing`, note && `${name}-note`].filter(Boolean).join(' ') || undefined
        }
        data-edited
      />
      <NoteOf name={name} />
    </div>
  )
}

function LockedText({ language, value }: { language: 'da' | 'en'; value: string }) {
  const { editor } = useMessages()
  return (
    <div className="side">
      <span className="side-name">{editor.languages[language]}</span>
      {value === '' ? (
        <p className="missing">{editor.missing}</p>
      ) : (
        <p className="locked-text" lang={language}>
          {value}
        </p>
      )}
    </div>
  )
}

const isNothing = ({ da, en }: Text) => da.trim() === '' && en.trim() === ''

/** As high as the text where the browser does not do it itself. */
function rowsOf(value: string): number {
  return Math.min(12, Math.max(1, Math.ceil(value.length / 45), value.split('\n').length))
}
