import { countActiveSeconds } from './answer-client/activity.ts'
import { autosaving } from './answer-client/autosave.ts'
import { showConflict } from './answer-client/conflicts.ts'
import { fieldsOf } from './answer-client/fields.ts'
import { offerRemoval } from './answer-client/removal.ts'
import { ids, type AnswerPage } from './answer-client/page.ts'
import { statusLine } from './answer-client/status.ts'
import { watchTouch } from './answer-client/touch.ts'

// The one script of an informant's pages: saves the plain form while it is filled in, and shows SurveyJS in its place
// when that arrives before anybody has touched the page.

function start(): void {
  const form = document.getElementById(ids.form)
  const status = document.getElementById(ids.status)
  const conflicts = document.getElementById(ids.conflicts)
  if (!(form instanceof HTMLFormElement) || !form.dataset.page || !status || !conflicts) return

  const page = JSON.parse(form.dataset.page) as AnswerPage
  const fields = fieldsOf(form)
  const isTouched = watchTouch(form)
  const seconds = countActiveSeconds()
  let survey: { set(name: string, value: string): void } | null = null

  const autosave = autosaving({
    page,
    fields: {
      ...fields,
      write(name, value) {
        fields.write(name, value)
        removal.show()
        survey?.set(name, value)
      },
    },
    seconds,
    say: statusLine(status),
    onConflict: (name, outcome, settle) =>
      showConflict(conflicts, { name, outcome, fields, language: page.language, texts: page.texts }, settle),
  })

  const removal = offerRemoval(form, fields, page.texts.remove, autosave.changed)
  form.addEventListener('input', autosave.changed)
  saveBeforeLeaving(form, autosave, seconds)
  autosave.changed()

  void showSurvey()

  /** Decided once, when the bundle is here; when anything about it fails the plain form stays. */
  async function showSurvey(): Promise<void> {
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
          autosave.changed()
        },
        onFailure: () => (survey = null),
      })
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
