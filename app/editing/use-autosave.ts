import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { autosaving, type Autosave, type Saving, type Surroundings } from './autosave.ts'
import type { EditAction } from './edit-action.ts'
import { saveOnLeave } from './save-on-leave.ts'

const nothing: Saving = { status: null, isUnsaved: false, notes: {} }

/**
 * Saves a form while it is written, from when the page's script is here until it is left.
 *
 * @param seen marks of what stands in the controls, new with every loading of the page's data.
 * @param isOff a form that was sent back stays as it is until it is sent again.
 */
export function useAutosave({
  form,
  saveTo,
  page,
  seen,
  isOff,
  onSaved,
}: Pick<Surroundings, 'saveTo' | 'page' | 'onSaved'> & {
  form: RefObject<HTMLFormElement>
  seen: Readonly<Record<string, string>>
  isOff: boolean
}) {
  const { editor: texts } = useMessages()
  const language = useLanguage()
  const [saving, setSaving] = useState(nothing)
  const kept = useRef<Autosave | null>(null)

  useEffect(() => {
    if (isOff || !form.current) return
    const autosave = autosaving({
      form: form.current,
      saveTo,
      page,
      texts,
      language,
      show: setSaving,
      onSaved,
    })
    kept.current = autosave
    const end = saveOnLeave(autosave)
    return () => {
      end()
      autosave.stop()
      kept.current = null
    }
  }, [form, saveTo, page, texts, language, onSaved, isOff])
  useEffect(() => kept.current?.takeIn(seen), [seen, isOff])

  return {
    ...saving,
    changed: useCallback(() => kept.current?.changed(), []),
    flush: useCallback(() => kept.current?.flush(), []),
    act: useCallback((action: EditAction) => kept.current?.act(action) ?? Promise.resolve(false), []),
    settle: useCallback((name: string, choice: 'mine' | 'theirs') => kept.current?.settle(name, choice), []),
  }
}
