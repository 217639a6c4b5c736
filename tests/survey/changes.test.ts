import { describe, expect, test } from 'vitest'
import type { ChangeClass } from '#survey/change-rules.ts'
import { proposedClass, questionnaireChanges } from '#survey/changes.ts'
import { firstFacts, firstScopeCheck } from '#survey/first-wording.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Item, Question, Questionnaire } from '#survey/questionnaire.ts'
import { withElement, withItem } from '#tests/support/questionnaire-edits.ts'

const text = { da: 'Noget helt andet', en: 'Something else' }
const yes = { code: 'yes', label: { da: 'Ja', en: 'Yes' } }
const no = { code: 'no', label: { da: 'Nej', en: 'No' } }
const since = { id: 'since', text, kind: 'number', minimum: 0, maximum: 9 } as const satisfies Question
const why = { id: 'why', text, kind: 'choice', options: [yes, no] } as const satisfies Question
const spare = { id: 'e01_9', text, reverse: false } as const satisfies Item

/** Version 1 with one of everything that it does not have. */
const base: Questionnaire = withElement(
  withItem(
    {
      ...promisingPractice1,
      licence: text,
      opposites: [['e02_1', 'e02_2']],
      basis: { text, options: [yes, no] },
      ownPage: { name: text, questions: [since] },
    },
    'e01_1',
    { anchor: text, textByRole: { citizen: text } },
  ),
  'e01',
  (element) => ({ ...element, isNot: text, questions: [why] }),
)
const other = { da: 'Atter andre ord', en: 'Yet other words' }
const [point1, point2, ...points] = base.scale
const [unknown, irrelevant] = base.noAnswers
if (!point1 || !point2 || !unknown || !irrelevant) throw new Error('version 1 has a scale')

const inFirst = (edit: Parameters<typeof withElement>[2]) => withElement(base, 'e01', edit)
const asked = (question: Partial<Question>) =>
  inFirst((element) => ({ ...element, questions: [{ ...why, ...question } as Question] }))
const [firstItem] = base.categories[0]?.elements[0]?.items ?? []
if (!firstItem) throw new Error('version 1 has items')

describe('questionnaireChanges', () => {
  test('of a first page of one’s own tells the page and its question, and no order', () => {
    const withPage = { ...promisingPractice1, ownPage: { name: text, questions: [since] } }
    const kinds = (from: Questionnaire, to: Questionnaire) =>
      questionnaireChanges(from, to).map(({ kind, where }) => [kind, where.path])
    expect(kinds(promisingPractice1, withPage)).toEqual([
      ['own_page', 'ownPage'],
      ['question_added', 'field/since'],
    ])
    expect(kinds(withPage, promisingPractice1)).toHaveLength(2)
  })

  test.each<[string, Questionnaire, string, ChangeClass]>([
    ['title', { ...base, title: other }, 'title', 'A'],
    ['source', { ...base, source: other }, 'source', 'A'],
    ['licence', { ...base, licence: undefined }, 'licence', 'A'],
    ['name of an element', inFirst((element) => ({ ...element, name: other })), 'element_text', 'A'],
    ['explanation', inFirst((element) => ({ ...element, meaning: other })), 'element_text', 'A'],
    ['what it is not', inFirst((element) => ({ ...element, isNot: undefined })), 'element_text', 'A'],
    ['label of comments', { ...base, commentLabel: other }, 'comment_label', 'C'],
    ['room for comments', { ...base, commentMaxLength: 10 }, 'comment_length', 'A'],
    ['pairs of opposites', { ...base, opposites: [['e02_1', 'e02_3']] }, 'opposites_changed', 'B'],

    ['text of an item', withItem(base, 'e01_1', { text: other }), 'item_reworded', 'C'],
    [
      'one language of an item',
      withItem(base, 'e01_1', { text: { ...firstItem.text, en: 'Other' } }),
      'item_reworded',
      'C',
    ],
    [
      'full stop after an item',
      withItem(base, 'e01_1', { text: { ...firstItem.text, da: `${firstItem.text.da}.` } }),
      'punctuation',
      'A',
    ],
    ['anchor', withItem(base, 'e01_1', { anchor: other }), 'anchor_changed', 'C'],
    ['new anchor', withItem(base, 'e01_2', { anchor: other }), 'anchor_changed', 'C'],
    [
      'words for a role',
      withItem(base, 'e01_1', { textByRole: { citizen: other } }),
      'role_wording_changed',
      'C',
    ],
    [
      'first words for a role',
      withItem(base, 'e01_2', { textByRole: { leader: other } }),
      'role_wording_changed',
      'C',
    ],
    ['direction of an item', withItem(base, 'e01_1', { reverse: true }), 'item_turned', 'E'],
    ['weight of an item', withItem(base, 'e01_1', { weight: 2 }), 'weight_changed', 'E'],
    ['new item', inFirst((e) => ({ ...e, items: [...e.items, spare] })), 'item_added', 'D'],
    [
      'new item that does not count',
      inFirst((e) => ({ ...e, items: [...e.items, { ...spare, weight: 0 }] })),
      'item_added',
      'B',
    ],
    ['item gone', inFirst((e) => ({ ...e, items: e.items.slice(1) })), 'item_removed', 'D'],
    ['order of items', inFirst((e) => ({ ...e, items: e.items.toReversed() })), 'item_order', 'D'],

    ['stem', { ...base, stem: other }, 'stem_changed', 'E'],
    [
      'label of a point',
      { ...base, scale: [{ ...point1, label: other }, point2, ...points] },
      'scale_label',
      'C',
    ],
    ['point less', { ...base, scale: base.scale.slice(0, -1) }, 'scale_points', 'E'],
    ['point more', { ...base, scale: [...base.scale, { value: 6, label: other }] }, 'scale_points', 'E'],
    ['way not to answer gone', { ...base, noAnswers: [unknown] }, 'no_answer_removed', 'E'],
    [
      'label of a way not to answer',
      { ...base, noAnswers: [{ ...unknown, label: other }, irrelevant] },
      'no_answer_label',
      'C',
    ],
    ['order of ways not to answer', { ...base, noAnswers: [irrelevant, unknown] }, 'no_answer_order', 'C'],

    [
      'question more',
      inFirst((e) => ({ ...e, questions: [why, { ...why, id: 'x' }] })),
      'question_added',
      'B',
    ],
    ['question gone', inFirst((e) => ({ ...e, questions: [] })), 'question_removed', 'B'],
    ['text of a question', asked({ text: other }), 'question_reworded', 'C'],
    ['hint of a question', asked({ hint: other }), 'question_hint', 'A'],
    ['how one of many is chosen', asked({ shownAs: 'dropdown' } as Partial<Question>), 'question_look', 'A'],
    [
      'option more',
      asked({ options: [yes, no, { code: 'maybe', label: other }] } as Partial<Question>),
      'question_recoded',
      'C',
    ],
    ['option gone', asked({ options: [yes] } as Partial<Question>), 'question_recoded', 'C'],
    [
      'label of an option',
      asked({ options: [yes, { code: 'no', label: other }] } as Partial<Question>),
      'question_recoded',
      'C',
    ],
    ['order of options', asked({ options: [no, yes] } as Partial<Question>), 'question_option_order', 'C'],
    [
      'range of a number',
      { ...base, ownPage: { name: text, questions: [{ ...since, maximum: 5 }] } },
      'question_range',
      'C',
    ],
    ['name of the own page', { ...base, ownPage: { name: other, questions: [since] } }, 'own_page', 'A'],
    ['what answers rest on gone', { ...base, basis: undefined }, 'basis_removed', 'B'],
    [
      'what answers rest on reworded',
      { ...base, basis: { text: other, options: [yes, no] } },
      'basis_reworded',
      'C',
    ],

    [
      'question on the informant',
      { ...base, facts: { ...firstFacts, closeness: { ...firstFacts.closeness, text: other } } },
      'facts_wording',
      'C',
    ],
    ['words above the facts', { ...base, facts: { ...firstFacts, intro: other } }, 'facts_hint', 'A'],
    [
      'how the answers came about',
      {
        ...base,
        facts: {
          ...firstFacts,
          answerMode: { text, modes: { alone: text, together: other, interviewed: text } },
        },
      },
      'facts_added',
      'B',
    ],
    [
      'question on the scope',
      { ...base, scopeCheck: { ...firstScopeCheck, verdict: { ...firstScopeCheck.verdict, text: other } } },
      'scope_check_wording',
      'C',
    ],

    ['item turned and reworded', withItem(base, 'e01_1', { reverse: true, text: other }), 'reused_id', 'F'],
    ['another kind of question', asked({ kind: 'choices' } as Partial<Question>), 'reused_id', 'F'],
    [
      'item that becomes a question',
      inFirst((e) => ({ ...e, items: e.items.slice(1), questions: [why, { ...since, id: 'e01_1' }] })),
      'reused_id',
      'F',
    ],
    [
      'codes that change labels',
      asked({
        options: [
          { ...yes, label: no.label },
          { ...no, label: yes.label },
        ],
      } as Partial<Question>),
      'code_reused',
      'F',
    ],
    [
      'ratings that change labels',
      {
        ...base,
        scale: [{ ...point1, label: point2.label }, { ...point2, label: point1.label }, ...points],
      },
      'code_reused',
      'F',
    ],
  ])('%s', (_name, edited, kind, letter) => {
    const changes = questionnaireChanges(base, edited)
    expect(changes.filter((change) => change.class >= letter).map((change) => change.kind)).toContain(kind)
    expect(changes.find((change) => change.kind === kind)?.class).toBe(letter)
    expect(proposedClass(changes)).toBe(letter)
  })

  test('an item that takes over the words of another is another item', () => {
    const second = base.categories[0]?.elements[0]?.items[1]
    const changes = questionnaireChanges(base, withItem(base, 'e01_1', { text: second?.text ?? text }))
    expect(changes.map(({ kind, where }) => [kind, where.id])).toEqual([['reused_id', 'e01_1']])
  })

  test.each([
    ['1-5 timer', '1,5 timer'],
    ['-2 meget uenig', '2 meget uenig'],
    ['10.30', '10-30'],
    ['5 %', '5'],
  ])('%s and %s are other words', (was, is) => {
    const labelled = (da: string) => withItem(base, 'e01_1', { text: { da, en: 'Hours' } })
    expect(proposedClass(questionnaireChanges(labelled(was), labelled(is)))).toBe('C')
  })

  test.each([
    ['Vi har 5 mål.', 'Vi har 5 mål'],
    ['1-5 timer', '1–5 timer'],
    ['Mål 1: klart', 'mål 1 – klart'],
  ])('%s and %s are the same words', (was, is) => {
    const labelled = (da: string) => withItem(base, 'e01_1', { text: { da, en: 'Hours' } })
    expect(questionnaireChanges(labelled(was), labelled(is)).map(({ kind }) => kind)).toEqual(['punctuation'])
  })

  test('an element or a category that takes over the name of another is another one', () => {
    const [knowledge, concept, ...categories] = base.categories
    if (!knowledge || !concept) throw new Error('version 1 has categories')
    const second = knowledge.elements[1]?.name ?? text
    const swapped = withElement(
      inFirst((e) => ({ ...e, name: second })),
      'e02',
      (e) => ({
        ...e,
        name: knowledge.elements[0]?.name ?? text,
      }),
    )
    expect(questionnaireChanges(base, swapped).map(({ kind, where }) => [kind, where.element])).toEqual([
      ['reused_id', 'e01'],
      ['reused_id', 'e02'],
    ])
    const renamed = { ...base, categories: [{ ...knowledge, name: concept.name }, concept, ...categories] }
    expect(proposedClass(questionnaireChanges(base, renamed))).toBe('F')
  })

  test('a code of a question may come back with its label, and not with another', () => {
    const without = asked({ options: [yes] } as Partial<Question>)
    const back = (label: typeof text) =>
      proposedClass(
        questionnaireChanges(without, asked({ options: [yes, { code: 'no', label }] } as Partial<Question>), [
          base,
        ]),
      )
    expect(back(no.label)).toBe('C')
    expect(back(other)).toBe('F')
  })

  test('an item that moves to another element is said once, with both places', () => {
    const without = inFirst((e) => ({ ...e, items: e.items.slice(1) }))
    const moved = withElement(without, 'e02', (e) => ({ ...e, items: [...e.items, firstItem] }))
    expect(questionnaireChanges(base, moved)).toEqual([
      {
        class: 'D',
        kind: 'item_moved',
        where: { element: 'e02', id: 'e01_1', code: null, path: 'field/e01_1/element' },
        before: 'e01',
        after: 'e02',
      },
    ])
  })

  test('says what was before and is after, in both languages', () => {
    expect(questionnaireChanges(base, withItem(base, 'e01_1', { textByRole: { citizen: other } }))).toEqual([
      {
        class: 'C',
        kind: 'role_wording_changed',
        where: { element: 'e01', id: 'e01_1', code: 'citizen', path: 'field/e01_1/role/citizen' },
        before: text,
        after: other,
      },
    ])
  })

  test('an id of the lineage may come back with its words, and not with others', () => {
    const without = inFirst((e) => ({ ...e, items: e.items.slice(1), questions: [] }))
    const kinds = (to: Questionnaire) => questionnaireChanges(without, to, [base]).map(({ kind }) => kind)
    expect(kinds(base)).toEqual(['item_added', 'question_added'])
    expect(kinds(withItem(base, 'e01_1', { text: other }))).toEqual(['reused_id', 'question_added'])
    expect(kinds(withItem(base, 'e01_1', { reverse: true }))).toEqual(['reused_id', 'question_added'])
    expect(kinds(asked({ kind: 'choices' } as Partial<Question>))).toEqual(['item_added', 'reused_id'])
  })

  test('the words of the first version are the same, said or left out', () => {
    expect(questionnaireChanges(base, { ...base, facts: firstFacts, scopeCheck: firstScopeCheck })).toEqual(
      [],
    )
    expect(questionnaireChanges(base, { ...base, id: 'another', parent: base.id })).toEqual([])
  })
})
