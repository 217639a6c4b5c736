import {
  commentFieldOf,
  elementsOf,
  findElement,
  optionsOf,
  type Element,
  type Questionnaire,
  type Text,
} from './questionnaire.ts'

/**
 * A questionnaire as SurveyJS reads it. Only what stands here is ever written: no HTML, no expressions, no addresses.
 * The pages around it draw heading, progress and buttons.
 */
export interface SurveyDefinition {
  /** The questionnaire version, so that a page never shows another than it saves. */
  readonly questionnaire: string
  readonly title: Text
  readonly showTitle: false
  readonly showPageTitles: false
  readonly showQuestionNumbers: false
  readonly showNavigationButtons: false
  readonly showProgressBar: false
  readonly showCompletePage: false
  /** A text is reported while it is typed, not only when its field is left. */
  readonly textUpdateMode: 'onTyping'
  readonly widthMode: 'static'
  readonly width: '820px'
  readonly pages: readonly SurveyPage[]
}

export interface SurveyPage {
  readonly name: string
  readonly title: Text
  readonly description: Text
  readonly elements: readonly (SurveyItem | SurveyComment)[]
}

export interface SurveyItem {
  readonly type: 'radiogroup'
  readonly name: string
  readonly title: Text
  readonly element: string
  readonly reverse: boolean
  readonly colCount: 1
  readonly choices: readonly { readonly value: number; readonly text: Text; readonly missing?: true }[]
}

export interface SurveyComment {
  readonly type: 'comment'
  readonly name: string
  readonly title: Text
  readonly element: string
  readonly maxLength: number
  readonly rows: number
}

/** Our own properties in the definition; SurveyJS must be told of them before it reads one (`Serializer.addProperty`). */
export const surveyProperties = [
  { class: 'survey', name: 'questionnaire' },
  { class: 'question', name: 'element' },
  { class: 'question', name: 'reverse', type: 'boolean' },
  { class: 'itemvalue', name: 'missing', type: 'boolean' },
] as const

/** The whole questionnaire, both languages in it: one page per element, one vertical radio group per item. */
export function surveyDefinition(questionnaire: Questionnaire): SurveyDefinition {
  return definition(questionnaire, elementsOf(questionnaire))
}

/** The same with the page of one element only; `undefined` when there is no such element. */
export function surveyPage(questionnaire: Questionnaire, elementId: string): SurveyDefinition | undefined {
  const element = findElement(questionnaire, elementId)
  return element && definition(questionnaire, [element])
}

function definition(questionnaire: Questionnaire, elements: readonly Element[]): SurveyDefinition {
  return {
    questionnaire: questionnaire.id,
    title: both(questionnaire.title),
    showTitle: false,
    showPageTitles: false,
    showQuestionNumbers: false,
    showNavigationButtons: false,
    showProgressBar: false,
    showCompletePage: false,
    textUpdateMode: 'onTyping',
    widthMode: 'static',
    width: '820px',
    pages: elements.map((element) => page(questionnaire, element)),
  }
}

function page(questionnaire: Questionnaire, element: Element): SurveyPage {
  const scale = questionnaire.scale.length
  const choices = optionsOf(questionnaire).map(({ value, label }, index) => ({
    value,
    text: both(label),
    ...(index >= scale && { missing: true as const }),
  }))
  return {
    name: element.id,
    title: both(element.name),
    description: both(element.meaning),
    elements: [
      ...element.items.map((item): SurveyItem => ({
        type: 'radiogroup',
        name: item.id,
        title: both(item.text),
        element: element.id,
        reverse: item.reverse,
        colCount: 1,
        choices,
      })),
      {
        type: 'comment',
        name: commentFieldOf(element.id),
        title: both(questionnaire.commentLabel),
        element: element.id,
        maxLength: questionnaire.commentMaxLength,
        rows: 4,
      },
    ],
  }
}

function both({ en, da }: Text): Text {
  return { en, da }
}
