import { formatTime } from '#app/messages/format.ts'
import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import { controlsOf, initialOf, type Control } from './controls.ts'
import type { EditAction } from './edit-action.ts'
import type { FieldNote } from './field-notes.ts'
import type { SaveReply } from './save-reply.ts'

const pause = 800
const slowestRetry = 30_000
const patience = 15_000

/** What a person is shown of the saving. */
export interface Saving {
  readonly status: { readonly text: string; readonly kind: 'saved' | 'trouble' } | null
  readonly isUnsaved: boolean
  readonly notes: Readonly<Record<string, FieldNote>>
}

export interface Surroundings {
  readonly form: HTMLFormElement
  readonly saveTo: string
  readonly page: string
  readonly texts: Messages['editor']
  readonly language: Language
  readonly show: (saving: Saving) => void
  readonly onSaved: () => void
}

export type Autosave = ReturnType<typeof autosaving>

type Outcome = SaveReply | 'trouble' | 'offline' | 'over' | 'ended' | 'refused'

/**
 * Saves what is changed in the controls of a form while somebody writes. What differs from what the server has
 * acknowledged is sent, with the mark of what stood there; nothing is called saved before the server has said so.
 */
export function autosaving({ form, saveTo, page, texts, language, show, onSaved }: Surroundings) {
  const acknowledged = new Map<string, string>()
  const marks = new Map<string, string>()
  /** Values that were refused; the same is not sent again. */
  const refused = new Map<string, string>()
  const notes = new Map<string, FieldNote>()
  let status: Saving['status'] = null
  let running: Promise<boolean> | null = null
  let failures = 0
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const isContested = (name: string) => notes.get(name)?.state === 'conflict'
  const unsent = () =>
    controlsOf(form).filter(
      ({ name, value }) =>
        acknowledged.has(name) &&
        !isContested(name) &&
        acknowledged.get(name) !== value &&
        refused.get(name) !== value,
    )
  const hasUnsaved = () => unsent().length > 0 || refused.size > 0 || [...notes.keys()].some(isContested)
  const tell = () => show({ status, isUnsaved: hasUnsaved(), notes: Object.fromEntries(notes) })

  function schedule(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void attempt(null), wait)
  }

  async function attempt(action: EditAction | null): Promise<boolean> {
    clearTimeout(timer)
    while (running) await running
    running = exchange(action).finally(() => {
      running = null
      if (failures === 0 && unsent().length > 0) schedule(pause)
    })
    return running
  }

  /** One exchange: what is unsent now goes, and the reply is taken in. */
  async function exchange(action: EditAction | null): Promise<boolean> {
    const sent = unsent()
    if (sent.length === 0 && !action) return true
    const changes = sent.map(({ name, value }) => ({ name, value, seen: marks.get(name) ?? '' }))
    const outcome = await post(saveTo, { page, changes, action })
    if (typeof outcome === 'string') {
      failures += 1
      isOver = outcome === 'over' || outcome === 'ended' || outcome === 'refused'
      status = { text: texts.save[outcome], kind: 'trouble' }
      if (!isOver) schedule(Math.min(slowestRetry, 1000 * 2 ** (failures - 1)))
      tell()
      return false
    }
    failures = 0
    for (const control of sent) take(control, outcome.fields[control.name])
    status = statusAfter(outcome)
    tell()
    onSaved()
    return outcome.fault === null
  }

  function take({ name, value }: Control, result: SaveReply['fields'][string] | undefined): void {
    if (!result) return
    refused.delete(name)
    notes.delete(name)
    if (result.state === 'changed' || result.state === 'same') acknowledged.set(name, value)
    else notes.set(name, result)
    if (result.state === 'refused' || result.state === 'gone') refused.set(name, value)
    else marks.set(name, result.seen)
  }

  function statusAfter({ fault, savedAt }: SaveReply): Saving['status'] {
    const trouble = (text: string) => ({ text, kind: 'trouble' as const })
    if (fault !== null) return trouble(texts.faults[fault] ?? texts.save.refused)
    if ([...notes.keys()].some(isContested)) return trouble(texts.save.conflict)
    if (refused.size > 0) return trouble(texts.save.someRefused)
    return { text: texts.save.saved(formatTime(savedAt, language)), kind: 'saved' }
  }

  /** To be called at every change in the form. */
  function changed(): void {
    for (const { name, value } of controlsOf(form)) {
      // back at what is stored: there is nothing to refuse
      if (refused.has(name) && acknowledged.get(name) === value) {
        refused.delete(name)
        notes.delete(name)
      }
    }
    if (!isOver && failures === 0 && unsent().length > 0) schedule(pause)
    tell()
  }

  return {
    changed,
    hasUnsaved,
    /** Takes in what came with the page or came anew: controls that this person has not changed get the new marks. */
    takeIn(seen: Readonly<Record<string, string>>): void {
      for (const control of controlsOf(form)) {
        const { name } = control
        const initial = initialOf(control)
        if (isContested(name) || (acknowledged.has(name) && acknowledged.get(name) !== initial)) continue
        acknowledged.set(name, initial)
        marks.set(name, seen[name] ?? '')
      }
      changed()
    },
    /** Saves all there is. @returns whether the server has acknowledged it and nothing is left to be settled. */
    async flush(): Promise<boolean> {
      isOver = false
      while (running || unsent().length > 0) {
        if (!(await attempt(null))) return false
      }
      return !hasUnsaved()
    },
    /** Saves, and does what a button stands for. @returns whether it was done. */
    act: (action: EditAction) => attempt(action),
    /** Settles a conflict: what the other wrote is taken, or is what one's own is written over. */
    settle(name: string, choice: 'mine' | 'theirs'): void {
      const note = notes.get(name)
      const control = controlsOf(form).find((one) => one.name === name)
      if (note?.state !== 'conflict' || !control) return
      notes.delete(name)
      acknowledged.set(name, note.value)
      if (choice === 'theirs') control.write(note.value)
      control.focus()
      changed()
    },
    stop: () => clearTimeout(timer),
  }
}

async function post(address: string, body: object): Promise<Outcome> {
  let response: Response
  try {
    const text = JSON.stringify(body)
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: text,
      // outlives the page when the person leaves meanwhile; browsers allow that for 64 kB
      keepalive: text.length < 30_000,
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    return navigator.onLine ? 'trouble' : 'offline'
  }
  // signed out: the request ends at the page for signing in
  if (response.redirected || [401, 403, 404].includes(response.status)) return 'over'
  if (response.status === 409) return 'ended'
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return 'refused'
  try {
    return response.ok ? ((await response.json()) as SaveReply) : 'trouble'
  } catch {
    return 'trouble'
  }
}
