import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { currentQuestionnaireId, publishedQuestionnaire, publishedQuestionnaires } from '#survey/catalogue.ts'
import { canonicalJson, measurementDigest, presentationDigest, questionnaireDigest } from '#survey/digest.ts'
import { firstFacts } from '#survey/first-wording.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import type { Element, Item, Questionnaire } from '#survey/questionnaire.ts'
import digests from '#survey/published.json'

test('published versions are what they were on the day they were published', () => {
  const now = publishedQuestionnaires.map((q) => [
    q.id,
    {
      questionnaire: questionnaireDigest(q),
      measurement: measurementDigest(q),
      presentation: presentationDigest(q),
    },
  ])
  expect(Object.fromEntries(now)).toEqual(digests)
})

test('one changed letter makes another digest, another order of properties does not', () => {
  const { title, ...rest } = promisingPractice1
  expect(questionnaireDigest({ ...rest, title })).toBe(questionnaireDigest(promisingPractice1))
  expect(questionnaireDigest({ ...rest, title: { ...title, da: 'Lovende praksis.' } })).not.toBe(
    questionnaireDigest(promisingPractice1),
  )
})

describe('the two parts of a questionnaire', () => {
  const { categories, ...rest } = promisingPractice1
  const editFirstElement = (edit: (element: Element) => Element): Questionnaire => ({
    ...rest,
    categories: categories.map((category) => ({
      ...category,
      elements: category.elements.map((element) => (element.id === 'e01' ? edit(element) : element)),
    })),
  })
  const editFirstItem = (part: Partial<Item>) =>
    editFirstElement(({ items: [first, ...others], ...element }) => ({
      ...element,
      items: [...(first ? [{ ...first, ...part }] : []), ...others],
    }))
  const text = { da: 'Et andet ord', en: 'Another word' }

  test.each<[string, Questionnaire]>([
    ['its stem', { ...promisingPractice1, stem: text }],
    ['its scale', { ...promisingPractice1, scale: rest.scale.slice(1) }],
    ['its ways not to answer', { ...promisingPractice1, noAnswers: [] }],
    ['the text of an item', editFirstItem({ text })],
    ['the words for a role', editFirstItem({ textByRole: { citizen: text } })],
    ['an anchor', editFirstItem({ anchor: text })],
    ['a direction', editFirstItem({ reverse: true })],
    ['a weight', editFirstItem({ weight: 0 })],
    ['the order of items', editFirstElement((e) => ({ ...e, items: e.items.toReversed() }))],
  ])('measurement is another with %s, presentation is the same', (_part, edited) => {
    expect(measurementDigest(edited)).not.toBe(measurementDigest(promisingPractice1))
    expect(presentationDigest(edited)).toBe(presentationDigest(promisingPractice1))
  })

  test.each<[string, Questionnaire]>([
    ['its title', { ...promisingPractice1, title: text }],
    ['its licence', { ...promisingPractice1, licence: text }],
    ['the meaning of an element', editFirstElement((element) => ({ ...element, meaning: text }))],
    ['a category', { ...rest, categories: categories.map((category) => ({ ...category, name: text })) }],
    [
      'a question that does not count',
      editFirstElement((element) => ({
        ...element,
        questions: [{ id: 'since', text, kind: 'number', minimum: 0, maximum: 9 }],
      })),
    ],
    ['its words on the informant', { ...promisingPractice1, facts: { ...firstFacts, intro: text } }],
    ['its opposites', { ...promisingPractice1, opposites: [['e01_1', 'e01_2']] }],
    ['the label of comments', { ...promisingPractice1, commentLabel: text }],
  ])('presentation is another with %s, measurement is the same', (_part, edited) => {
    expect(presentationDigest(edited)).not.toBe(presentationDigest(promisingPractice1))
    expect(measurementDigest(edited)).toBe(measurementDigest(promisingPractice1))
  })

  test.each<[string, Questionnaire]>([
    ['its id and parent', { ...promisingPractice1, id: 'another', parent: 'promising-practice-1' }],
    ['a weight of 1 that was left out', editFirstItem({ weight: 1 })],
    ['the words of the first version that were left out', { ...promisingPractice1, facts: firstFacts }],
  ])('both are the same with %s', (_part, edited) => {
    expect(measurementDigest(edited)).toBe(measurementDigest(promisingPractice1))
    expect(presentationDigest(edited)).toBe(presentationDigest(promisingPractice1))
    expect(questionnaireDigest(edited)).not.toBe(questionnaireDigest(promisingPractice1))
  })
})

test('canonical JSON leaves out what is not defined', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
})

test('canonical JSON sorts names and joins what Unicode writes in two ways', () => {
  expect(canonicalJson({ b: [true, null, 1.5], a: 'a\u030a' })).toBe('{"a":"å","b":[true,null,1.5]}')
})

test('the current version is in the catalogue, an unknown one is not', () => {
  expect(publishedQuestionnaire(currentQuestionnaireId)).toBe(promisingPractice2)
  expect(publishedQuestionnaire('promising-practice-1')).toBe(promisingPractice1)
  expect(publishedQuestionnaire('promising-practice-0')).toBeUndefined()
  expect(publishedQuestionnaire('__proto__')).toBeUndefined()
})

test('version 1 has the items of the demonstration, in order and to the letter', () => {
  const rows = readFileSync('demonstration/mapping-84/items.csv', 'utf8').trim().split('\n').slice(1)
  const expected = rows.map((row) => {
    const [, id, element, text] = /^"(.+)","(.+)",\d,"(.+)"$/.exec(row) ?? []
    return [element?.toLowerCase(), id?.toLowerCase().replace('-', '_'), text]
  })
  const items = promisingPractice1.categories.flatMap((category) =>
    category.elements.flatMap((element) => element.items.map((item) => [element.id, item.id, item.text.da])),
  )
  expect(items).toEqual(expected)
  expect(items).toHaveLength(43)
})
