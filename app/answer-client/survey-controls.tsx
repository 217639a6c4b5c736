import { createElement, type ReactNode } from 'react'
import type { QuestionCommentModel, QuestionDropdownModel, QuestionTextModel } from 'survey-core'
import { longestNumber } from './fields.ts'
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui'

type Drawn = QuestionDropdownModel | QuestionTextModel | QuestionCommentModel

const faultIdOf = (question: Drawn) => `${question.inputId}-error`

/** A list to choose one from as browsers have it; SurveyJS would draw one of its own. */
class NativeDropdown extends SurveyQuestionElementBase {
  protected override renderElement() {
    const question = this.questionBase as QuestionDropdownModel
    return withFault(
      question,
      <select
        {...attributesOf(question)}
        value={typeof question.value === 'string' ? question.value : ''}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '') question.clearValue()
          else question.value = currentTarget.value
        }}
      >
        <option value="">{question.placeholder}</option>
        {question.visibleChoices.map((choice) => (
          <option key={String(choice.value)} value={String(choice.value)}>
            {choice.text}
          </option>
        ))}
      </select>,
    )
  }
}

/** One line of text, which is stored as it is typed; SurveyJS has no way to ask for a keyboard with digits. */
class TypedLine extends SurveyQuestionElementBase {
  protected override renderElement() {
    const question = this.questionBase as QuestionTextModel
    const isNumber = question.inputType === 'tel'
    return withFault(
      question,
      <input
        {...attributesOf(question)}
        type="text"
        className={isNumber ? 'short' : undefined}
        inputMode={isNumber ? 'numeric' : undefined}
        maxLength={isNumber ? longestNumber : (question.getMaxLength() ?? undefined)}
        value={typeof question.value === 'string' ? question.value : ''}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '') question.clearValue()
          else question.value = currentTarget.value
        }}
      />,
    )
  }
}

/** Several lines of text; SurveyJS would count the characters, and a screen reader would read the count. */
class TypedText extends SurveyQuestionElementBase {
  protected override renderElement() {
    const question = this.questionBase as QuestionCommentModel
    return withFault(
      question,
      <textarea
        {...attributesOf(question)}
        rows={question.rows}
        maxLength={question.getMaxLength() ?? undefined}
        value={typeof question.value === 'string' ? question.value : ''}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '') question.clearValue()
          else question.value = currentTarget.value
        }}
      />,
    )
  }
}

/** What is wrong stands before the control, as in the plain form. It is spoken by the status line and not once more. */
function withFault(question: Drawn, control: ReactNode) {
  const [fault] = question.errors
  return (
    <>
      {fault && (
        <span className="error" id={faultIdOf(question)}>
          {fault.getText()}
        </span>
      )}
      {control}
    </>
  )
}

function attributesOf(question: Drawn) {
  const isFaulty = question.errors.length > 0
  const described = [
    question.hasDescription && question.ariaDescriptionId,
    isFaulty && faultIdOf(question),
  ].filter(Boolean)
  return {
    id: question.inputId,
    'aria-labelledby': question.ariaTitleId,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': isFaulty || undefined,
  }
}

/** From now on SurveyJS draws them so. */
export function drawNativeControls(): void {
  const { Instance } = ReactQuestionFactory
  Instance.registerQuestion('dropdown', (props: unknown) => createElement(NativeDropdown, props as object))
  Instance.registerQuestion('comment', (props: unknown) => createElement(TypedText, props as object))
  Instance.registerQuestion('text', (props: unknown) => createElement(TypedLine, props as object))
}
