import type { answer } from '#app/messages/da/answer.ts'
import type { Language } from '#db/schema.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import type { SurveyDefinition } from '#survey/survey-json.ts'

export type ClientTexts = typeof answer.client & { readonly faults: Readonly<Record<FieldFault, string>> }

/** What the server tells the script of an element page, in `data-page` of the form. */
export interface AnswerPage {
  readonly saveTo: string
  readonly questionnaire: string
  /** Names this opening of the page, so that a repeated save is recognised. */
  readonly client: string
  readonly language: Language
  readonly questionLanguage: Language
  readonly texts: ClientTexts
  readonly definition: SurveyDefinition
}

/** Ids by which script and page find each other. */
export const ids = {
  form: 'answer-form',
  fields: 'answer-fields',
  survey: 'answer-survey',
  conflicts: 'answer-conflicts',
  skipped: 'answer-skipped',
  overview: 'overview',
  status: 'answer-status',
} as const

/** What the server says of one field after a save. */
export interface FieldOutcome {
  readonly state: 'saved' | 'unchanged' | 'conflict'
  readonly revision: number
  /** What is stored now: a number as text, a text, or nothing. */
  readonly value: string
  readonly savedAt: string
  /** What the hidden field beside the control must say from now on. */
  readonly base: string
}

export interface SaveReply {
  /** Time of the commit. */
  readonly savedAt: string
  readonly fields: Readonly<Record<string, FieldOutcome>>
}
