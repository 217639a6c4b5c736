import { createElement } from 'react'
import type { QuestionRadiogroupModel } from 'survey-core'
import { ReactQuestionFactory, SurveyQuestionRadiogroup } from 'survey-react-ui'
import { focusFirst, removalClass } from './removal.ts'

/** A radio group that ends with a button to take the answer away; SurveyJS would put it into the heading. */
class RemovableRadiogroup extends SurveyQuestionRadiogroup {
  protected override getFooter() {
    const question = this.questionBase as QuestionRadiogroupModel
    if (question.isEmpty()) return super.getFooter()
    const text = question.clearButtonCaption
    return (
      <>
        {super.getFooter()}
        <button
          type="button"
          className={removalClass}
          aria-label={`${text}: ${question.title}`}
          onClick={({ currentTarget }) => {
            const group = currentTarget.closest('fieldset')
            question.clearValue()
            if (group) focusFirst(group)
          }}
        >
          {text}
        </button>
      </>
    )
  }
}

/** From now on SurveyJS draws every radio group so. */
export function drawRemovableRadiogroups(): void {
  ReactQuestionFactory.Instance.registerQuestion('radiogroup', (props: unknown) =>
    createElement(RemovableRadiogroup, props as object),
  )
}
