import { Model, Serializer, settings, surveyLocalization } from 'survey-core'
import 'survey-core/i18n/danish'
import { surveyProperties } from '#survey/survey-json.ts'
import { surveyTexts } from './survey-texts.ts'
import type { Fields } from './fields.ts'
import type { AnswerPage } from './page.ts'

for (const { class: owner, ...property } of surveyProperties) Serializer.addProperty(owner, { ...property })
// our h1 is the element's name, so each question comes right below it
settings.titleTags.question = 'h2'
for (const language of ['da', 'en'] as const) {
  Object.assign(surveyLocalization.locales[language] ?? {}, surveyTexts[language])
}

/** The model of one element's page, holding the answers that are on the page. */
export function surveyModel(page: AnswerPage, fields: Fields): Model {
  const model = new Model(page.definition)
  model.locale = page.questionLanguage
  // its variables come from a style sheet made at build time; no style element may be inserted under our policy
  model.generateStylesheet = false
  for (const name of fields.names) {
    const value = fields.read(name)
    if (value !== '') model.setValue(name, name.endsWith('_comment') ? value : Number(value))
  }
  model.onUpdateChoiceItemCss.add((_, options) => {
    if (options.item.missing) options.css += ' no-answer'
  })
  return model
}
