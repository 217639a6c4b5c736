import type { FactsWording, ScopeCheckWording } from './informant-wording.ts'
import type { CategoryId, Item, Text } from './questionnaire.ts'

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

/** With everything that SurveyJS has no place for, in properties of our own: nothing of the questionnaire is left out. */
export interface WholeSurveyDefinition extends SurveyDefinition {
  readonly source: Text
  readonly licence?: Text
  readonly parent?: string
  readonly stem: Text
  readonly scale: readonly SurveyChoice[]
  readonly categories: readonly {
    readonly id: CategoryId
    readonly name: Text
    readonly elementsInferred: boolean
  }[]
  readonly opposites?: readonly (readonly [string, string])[]
  readonly scopeCheck?: ScopeCheckWording
  readonly facts?: FactsWording
}

export interface SurveyPage {
  readonly name: string
  readonly title: Text
  readonly description?: Text
  /** What is easily taken for the element and belongs elsewhere; in the whole definition only. */
  readonly isNot?: Text
  readonly elements: readonly (SurveyItem | SurveyComment | SurveyQuestion)[]
}

export interface SurveyItem {
  readonly type: 'radiogroup'
  readonly name: string
  readonly title: Text
  /** The anchor. */
  readonly description?: Text
  readonly element: string
  readonly reverse: boolean
  /** These two in the whole definition only. */
  readonly weight?: number
  readonly titleByRole?: Item['textByRole']
  readonly colCount: 1
  readonly choices: readonly SurveyChoice[]
}

export interface SurveyChoice {
  readonly value: number
  readonly text: Text
  readonly missing?: true
}

export interface SurveyComment {
  readonly type: 'comment'
  readonly name: string
  readonly title: Text
  readonly element: string
  readonly maxLength: number
  readonly rows: number
}

/** A question that does not count. */
export type SurveyQuestion = {
  readonly name: string
  readonly title: Text
  /** The hint. */
  readonly description?: Text
  /** Absent on the page of one's own. */
  readonly element?: string
  readonly counts: false
} & (
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'text'; readonly inputType: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'comment'; readonly maxLength: number; readonly rows: number }
  | {
      readonly type: 'radiogroup' | 'checkbox' | 'dropdown'
      readonly colCount?: 1
      readonly choices: readonly { readonly value: string; readonly text: Text }[]
    }
)
