import { countActiveSeconds } from './answer-client/activity.ts'
import { autosaving } from './answer-client/autosave.ts'
import { showConflict } from './answer-client/conflicts.ts'
import { submitOnEnter } from './answer-client/enter.ts'
import { fieldsOf } from './answer-client/fields.ts'
import { faultText, markFault } from './answer-client/faults.ts'
import { offerRemoval } from './answer-client/removal.ts'
import { ids, type AnswerPage } from './answer-client/page.ts'
import { skippedLine } from './answer-client/skipped.ts'
import { statusLine } from './answer-client/status.ts'
import type { MountedSurvey } from './answer-client/survey.tsx'
import { watchTouch } from './answer-client/touch.ts'

// The one script of an informant's pages: saves the plain form while it is filled in, and shows SurveyJS in its place
// when that arrives before anybody has touched the page.

function start(): void {
  const form = document.getElementById(ids.form)
  const status = document.getElementById(ids.status)
  const conflicts = document.getElementById(ids.conflicts)
  const skippedPlace = document.getElementById(ids.skipped)
  if (!(form instanceof HTMLFormElement) || !form.dataset.page || !status || !conflicts || !skippedPlace)
    return

  const page = JSON.parse(form.dataset.page) as AnswerPage
  const fields = fieldsOf(form)
  const isTouched = watchTouch(form)
  const seconds = countActiveSeconds()
  const faults = new Map<string, string>()
  let survey: MountedSurvey | null = null

  const focus = (name: string): boolean => {
    if (survey) survey.focus(name)
    else fields.controls(name)[0]?.focus()
    return fields.names.includes(name)
  }

  const say = statusLine(status, focus)

  const autosave = autosaving({
    page,
    fields: {
      ...fields,
      write(name, value) {
        fields.write(name, value)
        removal.show()
        skipped.show()
        survey?.set(name, value)
      },
    },
    seconds,
    say,
    onFault(name, fault) {
      const text = fault && faultText(fields, page.texts, name, fault)
      if (text) faults.set(name, text)
      else faults.delete(name)
      markFault(fields, name, text)
      survey?.fault(name, text)
    },
    onConflict: (name, outcome, settle) =>
      showConflict(conflicts, { name, outcome, fields, language: page.language, texts: page.texts }, settle),
  })

  const changed = () => {
    removal.show()
    skipped.show()
    autosave.changed()
  }
  const removal = offerRemoval(fields, page.texts.remove, changed)
  const skipped = skippedLine(skippedPlace, fields, page.texts, focus)
  form.addEventListener('input', changed)
  form.addEventListener('submit', () => {
    const left = skipped.said()
    if (left) say(left, 'told')
  })
  saveBeforeLeaving(form, autosave, seconds, focus)
  autosave.changed()

  void showSurvey(form)

  /** Decided once, when the bundle is here; when anything about it fails the plain form stays. */
  async function showSurvey(form: HTMLFormElement): Promise<void> {
    try {
      const { mountSurvey } = await import('./answer-client/survey.tsx')
      const place = document.getElementById(ids.survey)
      const plain = document.getElementById(ids.fields)
      if (isTouched() || !place || !plain) return
      survey = mountSurvey({
        page,
        place,
        plain,
        fields,
        onChange(name, value) {
          fields.write(name, value)
          changed()
        },
        onFailure: () => (survey = null),
      })
      submitOnEnter(place, form)
      for (const [name, text] of faults) survey.fault(name, text)
    } catch {
      // the plain form is here and works
    }
  }
}

/** What is typed is saved before the page goes away, or the person is told. */
function saveBeforeLeaving(
  form: HTMLFormElement,
  autosave: ReturnType<typeof autosaving>,
  seconds: { unsent(): number },
  focus: (name: string) => unknown,
): void {
  let isLeaving = false

  form.addEventListener('submit', (event) => {
    if (isLeaving || (!autosave.hasUnsent() && navigator.onLine)) return goOn()
    event.preventDefault()
    const { submitter } = event
    // in a task of its own: a form takes no second submission while the first one is being told of
    setTimeout(() => void saveAndSubmit(submitter))
  })

  async function saveAndSubmit(submitter: HTMLElement | null): Promise<void> {
    const isSaved = await autosave.flush()
    const faulty = autosave.firstFaulty()
    if (faulty !== undefined) return void focus(faulty)
    // refused: the form's own post gets the page that tells what to do and shows what was typed
    if (!(isSaved && navigator.onLine) && !autosave.isRefused()) return
    isLeaving = true
    form.requestSubmit(submitter)
  }

  function goOn(): void {
    isLeaving = true
    setHidden(form, 'sequence', autosave.nextSequence())
    setHidden(form, 'activeSeconds', seconds.unsent())
  }

  addEventListener('pageshow', () => {
    isLeaving = false
  })
  addEventListener('pagehide', autosave.retry)
  addEventListener('online', autosave.retry)
  document.addEventListener('visibilitychange', autosave.retry)
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && autosave.hasUnsent()) event.preventDefault()
  })
}

function setHidden(form: HTMLFormElement, name: string, value: number): void {
  const input = form.elements.namedItem(name)
  if (input instanceof HTMLInputElement) input.value = String(value)
}

start()
