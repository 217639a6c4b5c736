import { Component, StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.fontless.min.css'
import 'virtual:survey-base-theme.css'
import './survey.css'
import type { Fields } from './fields.ts'
import type { AnswerPage } from './page.ts'
import { drawNativeControls } from './survey-controls.tsx'
import { answerOf, setAnswer, setFault, surveyModel } from './survey-model.ts'
import { drawRemovableRadiogroups } from './survey-radiogroup.tsx'

drawRemovableRadiogroups()
drawNativeControls()

interface Mounting {
  readonly page: AnswerPage
  /** Where SurveyJS is shown, and the plain fields that it stands in for. */
  readonly place: HTMLElement
  readonly plain: HTMLElement
  readonly fields: Fields
  onChange(name: string, value: string): void
  /** SurveyJS broke down and the plain fields are back. */
  onFailure(): void
}

/**
 * Shows the page's questions with SurveyJS in the place of the plain fields, which stay behind it and hold the answers.
 *
 * @returns ways to change an answer, to say what is wrong with one, and to go to one, from outside.
 */
export function mountSurvey({ page, place, plain, fields, onChange, onFailure }: Mounting) {
  const model = surveyModel(page, fields)
  model.onValueChanged.add((_, { name, value }: { name: string; value: unknown }) =>
    onChange(name, answerOf(value)),
  )
  const root = createRoot(place)
  const giveUp = () => {
    plain.hidden = false
    place.hidden = true
    onFailure()
  }
  // at once, so that no key or click can fall between the decision and the change
  flushSync(() =>
    root.render(
      <StrictMode>
        <PlainOtherwise giveUp={giveUp}>
          <Survey model={model} />
        </PlainOtherwise>
      </StrictMode>,
    ),
  )
  if (place.querySelector('input, select, textarea') === null) throw new Error('SurveyJS has drawn nothing')
  plain.hidden = true
  return {
    set: (name: string, value: string) => setAnswer(model, name, value),
    fault: (name: string, text: string | null) => setFault(model, name, text),
    focus: (name: string) =>
      place.querySelector<HTMLElement>(`[data-name="${name}"] :is(input, select, textarea)`)?.focus(),
  }
}

/** SurveyJS in the place of the plain fields. */
export type MountedSurvey = ReturnType<typeof mountSurvey>

class PlainOtherwise extends Component<{ giveUp: () => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override componentDidCatch() {
    this.props.giveUp()
  }
  override render() {
    return this.state.failed ? null : this.props.children
  }
}
