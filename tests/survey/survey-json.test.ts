import { Model, Serializer } from 'survey-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { elementsOf, itemsOf } from '#survey/questionnaire.ts'
import { surveyDefinition, surveyPage, surveyProperties, wholeSurveyProperties } from '#survey/survey-json.ts'

/** Everything that may stand in a definition; a property that is not here may do what we have not thought of. */
const allowed = new Set(
  (
    'questionnaire title showTitle showPageTitles showQuestionNumbers showNavigationButtons showProgressBar ' +
    'showCompletePage textUpdateMode widthMode width pages name description elements type element reverse ' +
    'colCount choices value text missing maxLength rows da en source licence parent stem scale categories id ' +
    'elementsInferred opposites scopeCheck facts isNot weight titleByRole counts'
  ).split(' '),
)

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [name, ...namesIn(part)])
}

describe('surveyDefinition', () => {
  const definition = surveyDefinition(questionnaire)

  beforeAll(() => {
    for (const { class: owner, ...property } of [...surveyProperties, ...wholeSurveyProperties])
      Serializer.addProperty(owner, property)
  })

  test('is read by SurveyJS without a fault, whole and page by page', () => {
    expect(new Model(definition).jsonErrors ?? []).toEqual([])
    for (const { id } of elementsOf(questionnaire)) {
      const page = new Model(surveyPage(questionnaire, id))
      expect(page.jsonErrors ?? []).toEqual([])
      expect(page.pages.map(({ name }) => name)).toEqual([id])
    }
  })

  test('would be reported if it held a property SurveyJS does not know', () => {
    const model = new Model({ ...definition, showHeadings: true })
    expect(model.jsonErrors).toMatchObject([{ type: 'unknownproperty', propertyName: 'showHeadings' }])
  })

  test('asks every item in both languages with all options', () => {
    const model = new Model(definition)
    for (const language of ['da', 'en'] as const) {
      model.locale = language
      for (const item of itemsOf(questionnaire)) {
        const question = model.getQuestionByName(item.id)
        expect(question.title).toBe(item.text[language])
        expect(question.choices.map((choice: { value: number }) => choice.value)).toEqual([
          1, 2, 3, 4, 5, -7, -8,
        ])
        expect(question.choices.map((choice: { text: string }) => choice.text)).toEqual(
          [...questionnaire.scale, ...questionnaire.noAnswers].map(({ label }) => label[language]),
        )
      }
    }
  })

  test('carries the element of a question and which options are no answer', () => {
    const question = new Model(definition).getQuestionByName('e11_3')
    expect(question['element']).toBe('e11')
    const missing = question.choices.filter((choice: { missing?: boolean }) => choice.missing)
    expect(missing.map((choice: { value: number }) => choice.value)).toEqual([-7, -8])
  })

  test('is made of radio groups and comments with allowed properties only', () => {
    const names = new Set(namesIn(definition))
    expect([...names].filter((name) => !allowed.has(name))).toEqual([])
    const types = definition.pages.flatMap(({ elements }) => elements.map(({ type }) => type))
    expect(types.filter((type) => type === 'radiogroup')).toHaveLength(43)
    expect(types.filter((type) => type === 'comment')).toHaveLength(11)
    expect(JSON.stringify(definition)).not.toMatch(/[<>{]\/?[a-z]|https?:/i)
  })

  test('has no page for an unknown element', () => {
    expect(surveyPage(questionnaire, 'e12')).toBeUndefined()
    expect(surveyPage(questionnaire, '__proto__')).toBeUndefined()
  })
})
