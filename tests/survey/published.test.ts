import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentQuestionnaireId, publishedQuestionnaire, publishedQuestionnaires } from '#survey/catalogue.ts'
import { canonicalJson, questionnaireDigest } from '#survey/digest.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import digests from '#survey/published.json'

test('published versions are what they were on the day they were published', () => {
  const now = Object.fromEntries(publishedQuestionnaires.map((q) => [q.id, questionnaireDigest(q)]))
  expect(now).toEqual(digests)
})

test('one changed letter makes another digest, another order of properties does not', () => {
  const { title, ...rest } = promisingPractice1
  expect(questionnaireDigest({ ...rest, title })).toBe(questionnaireDigest(promisingPractice1))
  expect(questionnaireDigest({ ...rest, title: { ...title, da: 'Lovende praksis.' } })).not.toBe(
    questionnaireDigest(promisingPractice1),
  )
})

test('canonical JSON sorts names and joins what Unicode writes in two ways', () => {
  expect(canonicalJson({ b: [true, null, 1.5], a: 'a\u030a' })).toBe('{"a":"å","b":[true,null,1.5]}')
})

test('the current version is in the catalogue, an unknown one is not', () => {
  expect(publishedQuestionnaire(currentQuestionnaireId)).toBe(promisingPractice1)
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
