import { useEffect, useRef, useState, type RefObject } from 'react'
import { sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import type { PageEntry } from './edit-view.ts'
import { pageName } from './page-name.ts'
import type { PreviewChoice } from './preview-choice.ts'

/** What an informant will see, in a frame of its own that nothing can be saved from, and what is shown in it. */
export function PreviewPane({
  path,
  entries,
  revision,
  page,
  choice,
  to,
}: {
  path: string
  entries: readonly PageEntry[]
  /** Of the draft: another one is shown anew. */
  revision: number
  /** The page of the editor beside which this stands. */
  page?: string
  /** What the address asks for, where this is a page of its own. */
  choice?: PreviewChoice
  /** Where the form without scripts goes. */
  to?: string
}) {
  const { editor, words } = useMessages()
  const language = useLanguage()
  const text = editor.preview
  const [shown, setShown] = useState<PreviewChoice>(
    choice ?? { page: placeOf(page), role: 'staff', language, width: '390' },
  )
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useFitting(box, Number(shown.width))
  useKeptPlace(frame)
  const places = [
    { value: 'start', label: text.start },
    { value: 'scope', label: text.scope },
    { value: 'facts', label: text.facts },
    ...entries
      .filter((entry) => entry.name || entry.page === 'own')
      .map((entry) => ({ value: entry.page as string, label: pageName(editor, entry, language) })),
    { value: 'review', label: text.review },
  ]
  const select = (
    name: keyof PreviewChoice,
    label: string,
    choices: readonly { value: string; label: string }[],
  ) => (
    <label>
      {label}
      <select
        name={name}
        value={shown[name]}
        onChange={(event) => setShown((before) => ({ ...before, [name]: event.target.value }))}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
  const address = new URLSearchParams({
    page: shown.page,
    role: shown.role,
    language: shown.language,
    revision: String(revision),
  })
  return (
    <section className="preview-pane" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{text.heading}</h2>
      <form method="get" action={to ?? `${path}/preview`} className="preview-choice">
        {select('page', text.page, places)}
        {select(
          'role',
          text.role,
          informantRoles.map((role) => ({ value: role, label: sentenceCase(words.roles[role]) })),
        )}
        {select('language', text.language, [
          { value: 'da', label: editor.languages.da },
          { value: 'en', label: editor.languages.en },
        ])}
        {select('width', text.width, [
          { value: '390', label: text.phone },
          { value: '1280', label: text.computer },
        ])}
        <noscript>
          <button className="secondary small">{text.show}</button>
        </noscript>
      </form>
      <p className="quiet">{text.note}</p>
      <div className="preview-box" ref={box} data-width={shown.width}>
        <iframe
          ref={frame}
          title={text.frame}
          src={`${path}/preview/page?${address.toString()}`}
          sandbox="allow-same-origin"
        />
      </div>
    </section>
  )
}

/** What an informant sees of what a page of the editor is about. */
function placeOf(page: string | undefined): string {
  if (page === undefined || page === 'about') return 'start'
  if (page === 'informant') return 'scope'
  return page === 'scale' ? 'e01' : page
}

/** The frame has the width of a device and is made smaller to fit, as a whole. */
function useFitting(box: RefObject<HTMLDivElement>, width: number): void {
  useEffect(() => {
    const element = box.current
    if (!element) return
    const fit = () =>
      element.style.setProperty('--preview-scale', String(Math.min(1, element.clientWidth / width)))
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, width])
}

/** When the same page is shown anew, one is where one was in it. */
function useKeptPlace(frame: RefObject<HTMLIFrameElement>): void {
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let page = ''
    let top = 0
    const note = () => {
      top = element.contentWindow?.scrollY ?? 0
    }
    const loaded = () => {
      const shown = new URL(element.src).searchParams.get('page') ?? ''
      if (shown === page) element.contentWindow?.scrollTo(0, top)
      page = shown
      element.contentWindow?.addEventListener('scroll', note, { passive: true })
    }
    element.addEventListener('load', loaded)
    return () => element.removeEventListener('load', loaded)
  }, [frame])
}
