import fc from 'fast-check'
import { Model, Serializer } from 'survey-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import { surveyQuestionnaire } from '#survey/exchange/from-survey-json.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { allQuestionsOf, findElement, itemsOf, type Questionnaire } from '#survey/questionnaire.ts'
import { surveyDefinition, surveyProperties, wholeSurveyProperties } from '#survey/survey-json.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'

const read = (value: unknown) => surveyQuestionnaire(value, 'a-draft', promisingPractice1)
const accepted = (value: unknown): { questionnaire: Questionnaire; ignored: string[] } => {
  const outcome = read(value)
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  const ignored = outcome.ignored.map(
    ({ code, path, value: what, count }) => `${code} ${path} ${what} ×${count}`,
  )
  return { questionnaire: outcome.questionnaire, ignored }
}
const refused = (value: unknown): string[] => {
  const outcome = read(value)
  return 'faults' in outcome ? outcome.faults.map(({ path, code }) => `${path} ${code}`) : []
}
const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
/** A definition of one page with these questions. */
const page = (elements: unknown[], name = 'e01') => ({ pages: [{ name, elements }] })
const degrees = [
  { value: 1, text: { en: 'Low', da: 'Lavt' } },
  { value: 2, text: { en: 'High', da: 'Højt' } },
]
const unsure = { value: -7, missing: true, text: { en: 'Do not know', da: 'Ved ikke' } }
const itemOf = (more: object = {}) => ({
  type: 'radiogroup',
  name: 'e01_1',
  title: 'A',
  choices: degrees,
  ...more,
})

describe('there and back', () => {
  beforeAll(() => {
    for (const { class: owner, ...property } of [...surveyProperties, ...wholeSurveyProperties]) {
      Serializer.addProperty(owner, property)
    }
  })

  test.each(publishedQuestionnaires.map((q) => [q.id, q] as const))(
    '%s loses nothing',
    (_, questionnaire) => {
      expect(read(asFile(surveyDefinition(questionnaire)))).toEqual({ questionnaire, ignored: [] })
    },
  )

  test('every questionnaire of the format is the same after its definition was read', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), (questionnaire) => {
        const { questionnaire: again, ignored } = accepted(asFile(surveyDefinition(questionnaire)))
        expect(again).toEqual(questionnaire)
        expect(ignored.filter((note) => !note.startsWith('filled_in'))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('its definition is the same after it was read', () => {
    fc.assert(
      fc.property(anyQuestionnaire({ isWhole: true }), (questionnaire) => {
        const definition = surveyDefinition(questionnaire)
        expect(surveyDefinition(accepted(asFile(definition)).questionnaire)).toEqual(definition)
      }),
      { numRuns: 40 },
    )
  })

  test('SurveyJS knows every property of it', () => {
    fc.assert(
      fc.property(anyQuestionnaire({ isWhole: true }), (questionnaire) => {
        expect(new Model(surveyDefinition(questionnaire)).jsonErrors ?? []).toEqual([])
      }),
      { numRuns: 4 },
    )
  })

  test('what SurveyJS itself writes is read', () => {
    const written: unknown = new Model(surveyDefinition(promisingPractice1)).toJSON()
    expect(accepted(asFile(written)).questionnaire).toEqual(promisingPractice1)
  })
})

describe('a definition made elsewhere', () => {
  test('a text that is a number beyond all numbers is refused', () => {
    expect(refused(JSON.parse('{"title":1e999,"pages":[]}'))).toEqual(['title wrong_type'])
  })

  test('names and meanings of elements come from the typology, and it says so', () => {
    const { questionnaire, ignored } = accepted(page([itemOf()]))
    const element = findElement(questionnaire, 'e01')
    expect(element?.name).toEqual({ da: 'Teori og viden', en: 'Theory and knowledge' })
    expect(element?.items).toEqual([{ id: 'e01_1', text: { da: '', en: 'A' }, reverse: false }])
    expect(questionnaire.scale.map(({ value, label }) => [value, label.da])).toEqual([
      [1, 'Lavt'],
      [2, 'Højt'],
    ])
    expect(questionnaire.id).toBe('a-draft')
    expect(ignored).toEqual([
      'filled_in  categories ×4',
      'filled_in  name ×11',
      'filled_in  meaning ×11',
      'filled_in  commentLabel ×1',
    ])
  })

  test('an item says its element itself, before its page does', () => {
    const { questionnaire } = accepted(page([itemOf({ element: 'e03', reverse: true, weight: 2 })], 'page1'))
    expect(findElement(questionnaire, 'e03')?.items).toEqual([
      { id: 'e01_1', text: { da: '', en: 'A' }, reverse: true, weight: 2 },
    ])
  })

  test.each([
    [undefined, 'A', { da: '', en: 'A' }],
    ['da', 'A', { da: 'A', en: '' }],
    ['da', { default: 'A', en: 'B' }, { da: 'A', en: 'B' }],
    ['en', { default: 'A', da: 'B' }, { da: 'B', en: 'A' }],
    [undefined, { default: 'A', en: 'B', sv: 'C' }, { da: '', en: 'B' }],
  ])('in the language %s the title %j is %j', (locale, title, text) => {
    const { questionnaire } = accepted({ ...(locale && { locale }), ...page([itemOf({ title })]) })
    expect(itemsOf(questionnaire)[0]?.text).toEqual(text)
  })

  test.each<[string, object]>([
    ['rating with values', { type: 'rating', rateValues: degrees }],
    ['rating from 1 to 2', { type: 'rating', rateMax: 2 }],
    [
      'rating of two',
      { type: 'rating', rateCount: 2, minRateDescription: 'Low', maxRateDescription: 'High' },
    ],
    ['plain numbers', { choices: [1, 2] }],
    ['numbers as text', { choices: ['1', '2'] }],
    ['dropdown', { type: 'dropdown', choices: degrees }],
    ['yes and no', { type: 'boolean', labelTrue: 'High', labelFalse: 'Low' }],
  ])('an item as %s has the points 1 and 2', (_, more) => {
    const { type, name, title } = itemOf()
    const { questionnaire } = accepted(page([{ type, name, title, ...more }]))
    expect(questionnaire.scale.map(({ value }) => value)).toEqual([1, 2])
    expect(itemsOf(questionnaire).map(({ id }) => id)).toEqual(['e01_1'])
  })

  test('the rows of a matrix are items, each with its own direction', () => {
    const rows = [{ value: 'e01_1', text: 'A' }, { value: 'e01_2', text: 'B', reverse: true }, 'e01_3']
    const { questionnaire, ignored } = accepted(
      page([{ type: 'matrix', name: 'm', title: 'M', columns: [...degrees, unsure], rows }]),
    )
    expect(itemsOf(questionnaire).map(({ id, reverse, text }) => [id, reverse, text.en])).toEqual([
      ['e01_1', false, 'A'],
      ['e01_2', true, 'B'],
      ['e01_3', false, 'e01_3'],
    ])
    expect(questionnaire.noAnswers.map(({ value }) => value)).toEqual([-7])
    expect(ignored).toContain('changed_type pages[0].elements[0].rows[0] matrix ×3')
    expect(ignored).toContain('ignored pages[0].elements[0].title matrix.title ×1')
  })

  test('ways not to answer are −7 and −8, whatever they were called', () => {
    const choices = [
      ...degrees,
      { value: 'dk', missing: -7, text: '?' },
      { value: 'na', missing: -8, text: '–' },
    ]
    const { questionnaire, ignored } = accepted(page([itemOf({ choices })]))
    expect(questionnaire.noAnswers.map(({ value }) => value)).toEqual([-7, -8])
    expect(ignored).toContain('recoded pages[0].elements[0].choices[2] dk → -7 ×1')
  })

  test('questions that do not count keep their codes and order', () => {
    const { questionnaire } = accepted({
      pages: [
        { name: 'e02', elements: [{ type: 'text', name: 'why', title: 'Why', maxLength: 80 }] },
        {
          name: 'more',
          elements: [
            {
              type: 'text',
              inputType: 'number',
              name: 'years',
              min: 0,
              max: 80,
              title: 'Years',
              description: 'Whole',
            },
            { type: 'dropdown', name: 'town', choices: ['0751', 'b'] },
            { type: 'checkbox', name: 'kinds', choices: [{ value: 'x', text: 'X' }] },
            { type: 'boolean', name: 'glad' },
            { type: 'comment', name: 'rest' },
          ],
        },
      ],
    })
    expect(allQuestionsOf(questionnaire).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'why text',
      'years number',
      'town choice',
      'kinds choices',
      'glad choice',
      'rest comment',
    ])
    expect(questionnaire.ownPage?.questions[0]).toEqual({
      id: 'years',
      kind: 'number',
      text: { da: '', en: 'Years' },
      hint: { da: '', en: 'Whole' },
      minimum: 0,
      maximum: 80,
    })
    expect(questionnaire.ownPage?.questions[3]).toMatchObject({
      options: [{ code: 'false' }, { code: 'true' }],
    })
  })

  test('layout is listed once for each property, with where it was first seen', () => {
    const { ignored } = accepted({
      showTOC: true,
      ...page([
        itemOf({ isRequired: true, startWithNewLine: false }),
        itemOf({ name: 'e01_2', isRequired: true }),
      ]),
    })
    expect(ignored.filter((note) => note.startsWith('ignored'))).toEqual([
      'ignored showTOC showTOC ×1',
      'ignored pages[0].elements[0].isRequired isRequired ×2',
      'ignored pages[0].elements[0].startWithNewLine startWithNewLine ×1',
    ])
  })
})

const first = 'pages[0].elements[0]'

test.each<[string, unknown, string[]]>([
  ['no object', [], [' wrong_type']],
  ['pages that are no list', { pages: {} }, ['pages wrong_type']],
  ['another language', { locale: 'sv' }, ['locale unknown_value']],
  ['html', page([{ type: 'html', name: 'x', html: '<script>' }]), [`${first}.type refused_type`]],
  ['a type of the future', page([{ type: 'hologram', name: 'x' }]), [`${first}.type unknown_type`]],
  ['a type that is inherited', page([{ type: 'constructor', name: 'x' }]), [`${first}.type unknown_type`]],
  ['no type', page([{ name: 'x' }]), [`${first}.type missing`]],
  ['a page of thanks', { completedHtml: 'x' }, ['completedHtml refused_property']],
  ['somewhere else to go', { navigateToUrl: 'https://a.example' }, ['navigateToUrl refused_property']],
  ['branching', page([itemOf({ visibleIf: '{a} = 1' })]), [`${first}.visibleIf refused_property`]],
  [
    'a validator',
    page([itemOf({ validators: [{ type: 'regex', regex: '(a+)+$' }] })]),
    [`${first}.validators refused_property`],
  ],
  [
    'choices from elsewhere',
    page([itemOf({ choicesByUrl: { url: 'x' } })]),
    [`${first}.choicesByUrl refused_property`],
  ],
  [
    'an answer given beforehand',
    page([itemOf({ defaultValue: 1 })]),
    [`${first}.defaultValue refused_property`],
  ],
  ['random order', page([itemOf({ choicesOrder: 'random' })]), [`${first}.choicesOrder refused_property`]],
  [
    'a field of its own for others',
    page([itemOf({ showOtherItem: true })]),
    [`${first}.showOtherItem refused_property`],
  ],
  ['a property we do not know', page([itemOf({ onclick: 'x' })]), [`${first}.onclick unknown_property`]],
  ['markup in a title', page([itemOf({ title: '<b>A</b>' })]), [`${first}.title markup`]],
  ['piping in a title', page([itemOf({ title: { en: 'Hi {name}' } })]), [`${first}.title.en piping`]],
  ['markup in a choice', page([itemOf({ choices: ['<img>', 2] })]), [`${first}.choices[0] markup`]],
  [
    'a condition on a choice',
    page([itemOf({ choices: [{ value: 1, visibleIf: 'x' }] })]),
    [`${first}.choices[0].visibleIf refused_property`],
  ],
  ['a scale from nought', page([itemOf({ choices: [0, 1, 2] })]), [`${first}.choices[0] wrong_scale`]],
  ['a scale upside down', page([itemOf({ choices: [2, 1] })]), [`${first}.choices[0] wrong_scale`]],
  [
    'two scales',
    page([itemOf(), itemOf({ name: 'e01_2', choices: [1, 2, 3] })]),
    ['pages[0].elements[1] other_scale'],
  ],
  ['an element there is not', page([itemOf({ element: 'e12' })]), [`${first}.element unknown_value`]],
  ['an id twice', page([itemOf(), itemOf()]), ['pages[0].elements[1].name duplicate_id']],
  ['a name with a capital', page([itemOf({ name: 'Q1' })]), [`${first}.name bad_id`]],
  ['the name of a prototype', page([itemOf({ name: 'constructor' })]), [`${first}.name reserved_id`]],
  ['a date', page([{ type: 'text', inputType: 'date', name: 'x' }]), [`${first}.inputType unknown_value`]],
  ['a weight of a million', page([itemOf({ weight: 1e6 })]), [`${first}.weight out_of_range`]],
  [
    'a code with a space',
    page([{ type: 'checkbox', name: 'x', choices: ['a b'] }]),
    [`${first}.choices[0] bad_code`],
  ],
  [
    'a hundred thousand choices',
    page([itemOf({ choices: Array.from({ length: 19_000 }, (_, i) => i) })]),
    [`${first}.choices too_many`],
  ],
  [
    'comments in two wordings',
    {
      pages: [
        { name: 'e01', elements: [{ type: 'comment', name: 'e01_comment', title: 'A' }] },
        { name: 'e02', elements: [{ type: 'comment', name: 'e02_comment', title: 'B' }] },
      ],
    },
    ['pages[1].elements[0] other_value'],
  ],
])('refuses %s', (_what, definition, faults) => {
  expect(refused(definition)).toEqual(faults)
})

test('a prototype in a definition is one more property we do not know', () => {
  expect(refused(JSON.parse('{"__proto__":{"polluted":1},"pages":[]}'))).toEqual([
    '__proto__ unknown_property',
  ])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
