import { CustomError, Model, Serializer, settings, surveyLocalization, type Question } from 'survey-core'
import 'survey-core/i18n/danish'
import { surveyProperties } from '#survey/survey-json.ts'
import { surveyTexts } from './survey-texts.ts'
import type { Fields } from './fields.ts'
import type { AnswerPage } from './page.ts'

for (const { class: owner, ...property } of surveyProperties) Serializer.addProperty(owner, { ...property })
// our h1 is the page's name, so each question comes right below it
settings.titleTags.question = 'h2'
for (const language of ['da', 'en'] as const) {
  Object.assign(surveyLocalization.locales[language] ?? {}, surveyTexts[language])
}

/** The model of one page, holding the answers that are on the page. */
export function surveyModel(page: AnswerPage, fields: Fields): Model {
  const model = new Model(page.definition)
  model.locale = page.questionLanguage
  // its variables come from a style sheet made at build time; no style element may be inserted under our policy
  model.generateStylesheet = false
  model.questionErrorLocation = 'bottom'
  for (const question of model.getAllQuestions()) {
    // kept as it is typed: only the server says what is a number
    if (question.inputType === 'number') question.inputType = 'tel'
  }
  for (const name of fields.names) setAnswer(model, name, fields.read(name))
  model.onUpdateChoiceItemCss.add((_, options) => {
    if (options.item.missing) options.css += ' no-answer'
  })
  return model
}

/** Puts a value as it is stored into the model; `''` takes it away. */
export function setAnswer(model: Model, name: string, value: string): void {
  const question = model.getQuestionByName(name) as Question | null
  if (!question) return
  if (value === '') question.clearValue()
  else question.value = valueFor(question, value)
}

/** A value of the model as it is stored, but for the order of several codes. */
export function answerOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Shows what is wrong with an answer below its question; `null` takes it away again. */
export function setFault(model: Model, name: string, text: string | null): void {
  const question = model.getQuestionByName(name) as Question | null
  question?.clearErrors()
  if (text !== null) question?.addError(new CustomError(text))
}

function valueFor(question: Question, value: string): string | number | string[] {
  if (question.getType() === 'checkbox') return value.split(' ')
  // ratings are numbers there, codes are not
  const choices = question.choices as readonly { value: string | number }[] | undefined
  return choices?.find((choice) => String(choice.value) === value)?.value ?? value
}
