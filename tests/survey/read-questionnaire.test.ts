import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import { reservedNames } from '#survey/field-names.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { publishFaults } from '#survey/publish-faults.ts'
import { readQuestionnaire } from '#survey/read-questionnaire.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'

const copy = (): Mutable => JSON.parse(JSON.stringify(promisingPractice1)) as Mutable
/** Version 1 with everything open to change. */
type Mutable = { [name: string]: unknown } & {
  categories: { elements: { items: Record<string, unknown>[] }[] }[]
}

const faultsOf = (value: unknown) => {
  const read = readQuestionnaire(value)
  return 'faults' in read ? read.faults.map(({ path, code }) => `${path} ${code}`) : []
}
const changed = (change: (questionnaire: Mutable) => void) => {
  const questionnaire = copy()
  change(questionnaire)
  return faultsOf(questionnaire)
}
const item = (questionnaire: Mutable) => questionnaire.categories[0]?.elements[0]?.items[0] ?? {}
const firstItem = 'categories[0].elements[0].items[0]'

describe('readQuestionnaire', () => {
  test.each(publishedQuestionnaires.map((q) => [q.id, q] as const))(
    'reads %s as it is',
    (_, questionnaire) => {
      expect(readQuestionnaire(JSON.parse(JSON.stringify(questionnaire)))).toEqual({ questionnaire })
      expect(publishFaults(questionnaire)).toEqual([])
    },
  )

  test('reads every questionnaire of the format as it is, through JSON and without', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), (questionnaire) => {
        expect(readQuestionnaire(questionnaire)).toEqual({ questionnaire })
        const read = readQuestionnaire(JSON.parse(JSON.stringify(questionnaire)))
        expect(read).toEqual({ questionnaire })
      }),
      { numRuns: 40 },
    )
  })

  test('joins, trims and leaves out what says nothing', () => {
    const questionnaire = copy()
    Object.assign(item(questionnaire), {
      text: { da: ' A\u030a ben\r\ntekst\t ', en: 'Open' },
      anchor: { da: ' ', en: '' },
      textByRole: { citizen: { da: '', en: '' } },
      weight: undefined,
    })
    const read = readQuestionnaire(questionnaire)
    expect('questionnaire' in read && read.questionnaire.categories[0]?.elements[0]?.items[0]).toEqual({
      id: 'e01_1',
      text: { da: 'Å ben\ntekst', en: 'Open' },
      reverse: false,
    })
  })

  test.each<[string, (questionnaire: Mutable) => void, string[]]>([
    ['a property it does not know', (q) => (item(q)['html'] = 'x'), [`${firstItem}.html unknown_property`]],
    ['a property with the name of another', (q) => (q['a b'] = 1), ['["a b"] unknown_property']],
    ['a missing property', (q) => delete item(q)['reverse'], [`${firstItem}.reverse missing`]],
    ['a text that is a number', (q) => (item(q)['text'] = 3), [`${firstItem}.text wrong_type`]],
    ['nothing where a text should be', (q) => (q['title'] = null), ['title wrong_type']],
    ['a list where an object should be', (q) => (q['title'] = []), ['title wrong_type']],
    ['an object where a list should be', (q) => (q['scale'] = {}), ['scale wrong_type']],
    ['a third language', (q) => (q['title'] = { da: 'a', en: 'b', sv: 'c' }), ['title.sv unknown_property']],
    ['yes as a word', (q) => (item(q)['reverse'] = 'yes'), [`${firstItem}.reverse wrong_type`]],
    ['a weight over ten', (q) => (item(q)['weight'] = 10.5), [`${firstItem}.weight out_of_range`]],
    ['a weight below nothing', (q) => (item(q)['weight'] = -1), [`${firstItem}.weight out_of_range`]],
    ['an endless weight', (q) => (item(q)['weight'] = Infinity), [`${firstItem}.weight out_of_range`]],
    ['half a letter', (q) => (q['commentMaxLength'] = 10.5), ['commentMaxLength wrong_type']],
    ['a text too long', (q) => (q['stem'] = { da: 'x'.repeat(2001), en: '' }), ['stem.da too_long']],
    ['markup', (q) => (q['stem'] = { da: 'a <b>c</b>', en: '' }), ['stem.da markup']],
    ['the end of a comment', (q) => (q['stem'] = { da: 'a <!-- c', en: '' }), ['stem.da markup']],
    ['piping', (q) => (q['stem'] = { da: 'Hej {e01_1}', en: '' }), ['stem.da piping']],
    ['a control character', (q) => (q['stem'] = { da: 'a\u0007', en: '' }), ['stem.da control_character']],
    ['turned writing', (q) => (q['stem'] = { da: 'a\u202eb', en: '' }), ['stem.da control_character']],
    ['half a character', (q) => (q['stem'] = { da: 'a\ud800', en: '' }), ['stem.da control_character']],
    ['an id with a capital', (q) => (item(q)['id'] = 'E01'), [`${firstItem}.id bad_id`]],
    ['an id of an element', (q) => (item(q)['id'] = 'e01'), [`${firstItem}.id reserved_id`]],
    ['an id of a comment', (q) => (item(q)['id'] = 'e01_comment'), [`${firstItem}.id reserved_id`]],
    ['an id twice', (q) => (item(q)['id'] = 'e01_2'), ['categories[0].elements[0].items[1].id duplicate_id']],
    [
      'a scale with a gap',
      (q) => (q['scale'] = [{ value: 2, label: { da: '', en: '' } }]),
      ['scale[0].value wrong_scale'],
    ],
    [
      'another way not to answer',
      (q) => (q['noAnswers'] = [{ value: 9, label: { da: '', en: '' } }]),
      ['noAnswers[0].value unknown_value'],
    ],
    [
      'three categories',
      (q) => (q['categories'] = q.categories.slice(1)),
      [
        'categories[0] wrong_elements',
        'categories[1] wrong_elements',
        'categories[2] wrong_elements',
        'categories[3] wrong_elements',
      ],
    ],
    ['a pair of three', (q) => (q['opposites'] = [['e01_1', 'e01_2', 'e01_3']]), ['opposites[0] too_many']],
    [
      'a kind of question there is not',
      (q) =>
        (q['ownPage'] = {
          name: { da: '', en: '' },
          questions: [{ id: 'a', kind: 'html', text: { da: '', en: '' } }],
        }),
      ['ownPage.questions[0].kind unknown_value'],
    ],
    [
      'a kind that is inherited',
      (q) => (q['ownPage'] = { name: { da: '', en: '' }, questions: [{ id: 'a', kind: 'constructor' }] }),
      ['ownPage.questions[0].kind unknown_value'],
    ],
    [
      'a code with a space',
      (q) =>
        (q['basis'] = { text: { da: '', en: '' }, options: [{ code: 'a b', label: { da: '', en: '' } }] }),
      ['basis.options[0].code bad_code'],
    ],
    [
      'an empty range',
      (q) =>
        (q['ownPage'] = {
          name: { da: '', en: '' },
          questions: [{ id: 'a', kind: 'number', text: { da: '', en: '' }, minimum: 3, maximum: 2 }],
        }),
      ['ownPage.questions[0].maximum out_of_range'],
    ],
  ])('refuses %s', (_what, change, faults) => {
    expect(changed(change)).toEqual(faults)
  })

  test.each([...reservedNames, '__proto__', 'hasOwnProperty', 'toString', 'valueOf', ''])(
    'refuses the id %j',
    (id) => {
      expect(changed((q) => (item(q)['id'] = id))).toEqual([
        expect.stringMatching(/^categories\[0\]\.elements\[0\]\.items\[0\]\.id (bad|reserved)_id$/),
      ])
    },
  )

  test('is not fooled by a prototype from JSON', () => {
    const text = JSON.stringify(promisingPractice1).replace('{', '{"__proto__":{"polluted":1},')
    expect(faultsOf(JSON.parse(text))).toEqual(['__proto__ unknown_property'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const inherited = Object.create(promisingPractice1) as unknown
    expect(faultsOf(inherited)).toContain('id missing')
  })

  test('looks at depth and size before anything else', () => {
    const nested = (depth: number): unknown => {
      let value: unknown = []
      for (let level = 0; level < depth; level += 1) value = [value]
      return value
    }
    expect(faultsOf(nested(100_000))).toEqual([' too_deep'])
    expect(faultsOf(Array.from({ length: 20_001 }, () => 0))).toEqual([' too_many_parts'])
    expect(faultsOf(['x'.repeat(300_000)])).toEqual([' too_large'])
    expect(faultsOf({ ...copy(), extra: nested(11) })).toEqual([' too_deep'])
    expect(faultsOf({ ...copy(), extra: nested(10) })).toEqual(['extra unknown_property'])
  })

  test('stops after 50 faults, and shows little of what stood there', () => {
    const questionnaire = copy()
    for (let index = 0; index < 1000; index += 1) questionnaire[`extra_${index}`] = 1
    expect(faultsOf(questionnaire)).toHaveLength(50)
    const read = readQuestionnaire({ ...copy(), id: `<script>${'x'.repeat(500)}` })
    expect('faults' in read && read.faults[0]?.value).toHaveLength(60)
  })

  test('allows 200 items and questions, and 20 of an element', () => {
    const questions = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `own_${index}`,
        kind: 'text',
        text: { da: '', en: '' },
        maxLength: 10,
      }))
    const withOwn = (count: number) =>
      changed((q) => (q['ownPage'] = { name: { da: '', en: '' }, questions: questions(count) }))
    expect(withOwn(200 - 43)).toEqual([])
    expect(withOwn(201 - 43)).toEqual([' too_many_questions'])
    const items = Array.from({ length: 21 }, (_, index) => ({ ...item(copy()), id: `x_${index}` }))
    expect(changed((q) => ((q.categories[0]?.elements[0] ?? { items }).items = items))).toEqual([
      'categories[0].elements[0].items too_many',
    ])
  })
})

describe('publishFaults', () => {
  const publishing = (change: (questionnaire: Mutable) => void) => {
    const questionnaire = copy()
    change(questionnaire)
    return publishFaults(questionnaire as unknown as Questionnaire).map(({ path, code }) => `${path} ${code}`)
  }

  test('has nothing against a whole questionnaire', () => {
    fc.assert(
      fc.property(anyQuestionnaire({ isWhole: true }), (questionnaire) => {
        expect(publishFaults(questionnaire)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test.each<[string, (questionnaire: Mutable) => void, string[]]>([
    [
      'a text without English',
      (q) => (item(q)['text'] = { da: 'a', en: ' ' }),
      [`${firstItem}.text.en text_missing`],
    ],
    [
      'an element without items',
      (q) => ((q.categories[0]?.elements[0] ?? { items: [] }).items = []),
      ['categories[0].elements[0].items no_items'],
    ],
    ['one point', (q) => (q['scale'] = (q['scale'] as unknown[]).slice(0, 1)), ['scale too_few_points']],
    [
      'a choice of one',
      (q) =>
        (q['ownPage'] = {
          name: { da: 'a', en: 'b' },
          questions: [{ id: 'x', kind: 'choice', text: { da: 'a', en: 'b' }, options: [] }],
        }),
      ['ownPage.questions[0].options too_few_options'],
    ],
    [
      'an opposite there is not',
      (q) => (q['opposites'] = [['e01_1', 'e01_9']]),
      ['opposites[0][1] unknown_item'],
    ],
    [
      'an item as its own opposite',
      (q) => (q['opposites'] = [['e01_1', 'e01_1']]),
      ['opposites[0][1] duplicate_id'],
    ],
    ['an id twice', (q) => (item(q)['id'] = 'e01_2'), ['categories[0].elements[0].items[1].id duplicate_id']],
    ['a control character', (q) => (q['stem'] = { da: 'a\u0007', en: 'b' }), ['stem.da control_character']],
  ])('finds %s', (_what, change, faults) => {
    expect(publishing(change)).toEqual(faults)
  })
})
