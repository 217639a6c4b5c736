import fc from 'fast-check'
import type { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'
import { surveyModel, answerOf, setAnswer } from '#app/answer-client/survey-model.ts'
import type { Fields } from '#app/answer-client/fields.ts'
import type { AnswerPage } from '#app/answer-client/page.ts'
import { informantRoles, type InformantRole } from '#survey/informant-wording.ts'
import {
  findPage,
  fieldsOfPage,
  itemAnchor,
  itemText,
  optionsOf,
  pagesOf,
  type Questionnaire,
  type QuestionPage,
} from '#survey/questionnaire.ts'
import { surveyPage } from '#survey/survey-json.ts'
import { fullQuestionnaire } from '#tests/support/full-questionnaire.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'

const languages = ['da', 'en'] as const

interface Drawn {
  field: string
  label: string
  help: string
  /** Values as they are stored with their labels, in order. */
  options: [string, string][]
}

/** What the plain form draws, from the questionnaire itself. */
function plain(questionnaire: Questionnaire, page: QuestionPage, role: InformantRole, language: 'da' | 'en') {
  const drawn: Drawn[] = page.items.map((item) => ({
    field: item.id,
    label: itemText(item, role)[language],
    help: itemAnchor(item, role)?.[language] ?? '',
    options: optionsOf(questionnaire).map(({ value, label }) => [String(value), label[language]]),
  }))
  for (const question of page.questions) {
    drawn.push({
      field: question.id,
      label: question.text[language],
      help: question.hint?.[language] ?? '',
      options:
        'options' in question ? question.options.map(({ code, label }) => [code, label[language]]) : [],
    })
  }
  if (page.comment !== null) {
    drawn.push({
      field: page.comment,
      label: questionnaire.commentLabel[language],
      help: '',
      options: [],
    })
  }
  return drawn
}

/** The same from what SurveyJS is given. */
function fielded(
  questionnaire: Questionnaire,
  page: QuestionPage,
  role: InformantRole,
  language: 'da' | 'en',
) {
  const [only] = surveyPage(questionnaire, page.id, role)?.pages ?? []
  return only?.elements.map((element): Drawn => ({
    field: element.name,
    label: element.title[language],
    help: ('description' in element && element.description?.[language]) || '',
    options:
      'choices' in element ? element.choices.map(({ value, text }) => [String(value), text[language]]) : [],
  }))
}

describe('a page for SurveyJS', () => {
  test('has the fields, labels, help and values of the plain page, in the same order', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire(),
        fc.constantFrom(...informantRoles),
        fc.constantFrom(...languages),
        (questionnaire, role, language) => {
          for (const page of pagesOf(questionnaire)) {
            const drawn = fielded(questionnaire, page, role, language)
            expect(drawn).toEqual(plain(questionnaire, page, role, language))
            expect(drawn?.map(({ field }) => field)).toEqual(fieldsOfPage(page))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('asks in the words of the role', () => {
    const titles = (role: InformantRole) =>
      surveyPage(fullQuestionnaire, 'e07', role)?.pages[0]?.elements.map(({ title }) => title.da)
    expect(titles('citizen')).toContain(
      'Når det er svært at hjælpe nogen, drøfter medarbejderne det på en fast måde',
    )
    expect(titles('leader')).toContain(
      'Når det er svært at hjælpe en borger, drøfter medarbejderne det på en fast måde',
    )
  })

  test('shows an anchor to those who are asked the text that it explains', () => {
    const helpOf = (role: InformantRole, id: string) =>
      fielded(fullQuestionnaire, findPage(fullQuestionnaire, 'e07')!, role, 'da')?.find(
        ({ field }) => field === id,
      )?.help
    expect(helpOf('leader', 'e07_3')).toMatch(/^Passer godt, når det er aftalt/)
    expect(helpOf('citizen', 'e07_3')).toBe('')
    expect(helpOf('citizen', 'e07_1')).toBe(helpOf('leader', 'e07_1'))
  })

  test('is shown so by SurveyJS, and stores what it is given', () => {
    for (const { id } of pagesOf(fullQuestionnaire)) {
      const page = findPage(fullQuestionnaire, id)
      if (!page) throw new Error(`there is no page ${id}`)
      for (const language of languages) {
        const model = modelOf(id, 'relative', language)
        expect(
          model.getAllQuestions().map((question): Drawn => ({
            field: question.name,
            label: question.title,
            help: question.description,
            options: (question.choices ?? []).map((choice: { value: unknown; text: string }) => [
              String(choice.value),
              choice.text,
            ]),
          })),
        ).toEqual(plain(fullQuestionnaire, page, 'relative', language))
      }
    }
  })

  test('gives back what was put in, as it is stored', () => {
    const model = modelOf('e01', 'staff', 'da')
    const given = {
      e01_1: '4',
      e01_2: '-7',
      first_text: '  007',
      first_number: '1.200',
      first_radio: '3-other',
      first_list: 'house',
      first_boxes: 'home 3-other',
      e01_basis: 'guess',
      e01_comment: '12',
    }
    for (const [name, value] of Object.entries(given)) setAnswer(model, name, value)
    expect(
      Object.fromEntries(Object.keys(given).map((name) => [name, answerOf(model.getValue(name))])),
    ).toEqual(given)
    expect([model.getValue('e01_1'), model.getValue('e01_comment')]).toEqual([4, '12'])
    for (const name of Object.keys(given)) setAnswer(model, name, '')
    expect(Object.keys(given).map((name) => answerOf(model.getValue(name)))).toEqual(
      Object.keys(given).map(() => ''),
    )
  })
})

function modelOf(pageId: string, role: InformantRole, questionLanguage: 'da' | 'en'): Model {
  const definition = surveyPage(fullQuestionnaire, pageId, role)
  const fields = { names: [] as string[], read: () => '' } as unknown as Fields
  return surveyModel({ definition, questionLanguage } as unknown as AnswerPage, fields)
}
