import { surveyLocalization } from 'survey-core'
import { expect, test } from 'vitest'
import { surveyModel } from '#app/answer-client/survey-model.ts'
import { surveyTexts } from '#app/answer-client/survey-texts.ts'
import type { AnswerPage } from '#app/answer-client/page.ts'
import type { Fields } from '#app/answer-client/fields.ts'
import { publishedQuestionnaire } from '#survey/catalogue.ts'
import { surveyPage } from '#survey/survey-json.ts'

const locales = surveyLocalization.locales as Record<'da' | 'en', Record<string, string>>

/** The same word in both languages, or no word at all. */
const sameInBoth = [
  'startSurveyText',
  'panelDynamicTabTextFormat',
  'fileSizeUnits',
  'rowNameTemplateTitle',
  'tagboxDoneButtonCaption',
  'ok',
]

test('SurveyJS has a Danish word for everything it can say', () => {
  const { da, en } = locales
  expect(Object.keys(en).length).toBeGreaterThan(100)
  const english = Object.keys(en).filter((key) => da[key] === undefined || da[key] === en[key])
  expect(english).toEqual(sameInBoth)
})

test('our words stand in the place of its own, and each is one that it says', () => {
  for (const language of ['da', 'en'] as const) {
    for (const [key, text] of Object.entries(surveyTexts[language])) {
      expect(locales.en, key).toHaveProperty(key)
      expect(locales[language][key], key).toBe(text)
    }
  }
})

test('a page speaks the language of the response, whatever the browser is set to', () => {
  const questionnaire = publishedQuestionnaire('promising-practice-1')
  const definition = questionnaire && surveyPage(questionnaire, 'e01')
  const fields = { names: [], read: () => '' } as unknown as Fields
  const shown = (questionLanguage: 'da' | 'en') => {
    const model = surveyModel({ definition, questionLanguage } as unknown as AnswerPage, fields)
    const question = model.getQuestionByName('e01_1')
    return [question.title, question.clearButtonCaption, question.choices[5].text]
  }
  expect(shown('da')).toEqual(['Praksis bygger på en beskrevet faglig teori', 'Fjern svar', 'Ved ikke'])
  expect(shown('en')).toEqual([
    'The practice is built on a described professional theory',
    'Remove answer',
    'Do not know',
  ])
})
