import { describe, expect, test } from 'vitest'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import { elementsOf, itemsOf, optionsOf, type Text } from '#survey/questionnaire.ts'
import { scoringKey } from '#survey/scoring-key.ts'

/** Every text in a questionnaire, with where it stands. */
function textsIn(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return []
  if ('da' in value || 'en' in value) return [[path, value as Text]]
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${path}/${name}`))
}

describe.each(publishedQuestionnaires.map((q) => [q.id, q] as const))('%s', (_id, questionnaire) => {
  const texts = textsIn(questionnaire)

  test('has every text in both languages, and none twice the same', () => {
    expect(texts.length).toBeGreaterThan(43 + 22 + 7)
    for (const [path, text] of texts) {
      expect(Object.keys(text).sort(), path).toEqual(['da', 'en'])
      expect(text.da.trim(), path).toMatch(/\p{L}/u)
      expect(text.en.trim(), path).toMatch(/\p{L}/u)
      expect(text.en, path).not.toBe(text.da)
      // a Danish letter in English is a text that was not translated
      expect(text.en, path).not.toMatch(/[æøå]/i)
    }
  })

  test('promises confidence in no text that it cannot keep', () => {
    for (const [path, text] of texts) expect(`${text.da} ${text.en}`, path).not.toMatch(/anonym|respondent/i)
  })

  test('has eleven elements in four categories, and ids that are safe as names', () => {
    expect(questionnaire.categories.map(({ elements }) => elements.length)).toEqual([2, 2, 2, 5])
    const ids = [...elementsOf(questionnaire), ...itemsOf(questionnaire)].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^e\d{2}(_\d)?$/)
    for (const element of elementsOf(questionnaire)) {
      expect(element.items.map((item) => item.id.split('_')[0])).toEqual(element.items.map(() => element.id))
    }
  })

  test('has five labelled points from 1 up, then do not know and not relevant', () => {
    expect(optionsOf(questionnaire).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, -7, -8])
  })

  test('has a scoring key with every item once and no wording', () => {
    const key = scoringKey(questionnaire)
    expect(key.minimum).toBe(1)
    expect(key.maximum).toBe(5)
    expect(key.elements.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(
      itemsOf(questionnaire).map(({ id }) => id),
    )
    expect(textsIn(key)).toEqual([])
  })
})
