import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coreOf, lockedCoreFaults } from '#survey/core.ts'
import { measurementDigest } from '#survey/digest.ts'
import { promisingPractice1 as standard } from '#survey/promising-practice-1.ts'
import type { Element, Item, Questionnaire } from '#survey/questionnaire.ts'
import { withElement } from '#tests/support/questionnaire-edits.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'

const text = { da: 'Et andet ord', en: 'Another word' }

/** The standard with its first element edited. */
function editElement(edit: (items: readonly Item[]) => readonly Item[]): Questionnaire {
  const inElement = (element: Element) =>
    element.id === 'e01' ? { ...element, items: edit(element.items) } : element
  return {
    ...standard,
    categories: standard.categories.map((category) => ({
      ...category,
      elements: category.elements.map(inElement),
    })),
  }
}

const reworded = editElement((items) => items.map((item) => (item.id === 'e01_2' ? { ...item, text } : item)))

describe('coreOf', () => {
  test('a copy with another title, licence and questions of its own is still the standard', () => {
    const ownPage = {
      name: text,
      questions: [{ id: 'budget', text, kind: 'comment', maxLength: 100 } as const],
    }
    expect(coreOf({ ...standard, id: 'another', title: text, licence: text, ownPage })).toBe('standard')
  })

  test.each<[string, Partial<Element>]>([
    ['name', { name: text }],
    ['explanation', { meaning: text }],
    ['word on what it is not', { isNot: text }],
  ])('the items of the standard under another %s of an element are said to be that', (_what, part) => {
    const edited = withElement(standard, 'e05', (element) => ({ ...element, ...part }))
    expect(coreOf(edited)).toBe('explained')
  })

  test('a full stop after an explanation makes nothing else of it', () => {
    const stopped = withElement(standard, 'e05', (element) => ({
      ...element,
      meaning: { da: `${element.meaning.da}.`, en: `${element.meaning.en}.` },
    }))
    expect(coreOf(stopped)).toBe('standard')
  })

  test('one reworded item makes it changed', () => {
    expect(coreOf(reworded)).toBe('changed')
  })

  test('items of other ids make it another instrument', () => {
    const renamed = standard.categories.map((category) => ({
      ...category,
      elements: category.elements.map((element) => ({
        ...element,
        items: element.items.map((item) => ({ ...item, id: `v_${item.id}` })),
      })),
    }))
    expect(coreOf({ ...standard, categories: renamed })).toBe('other')
  })
})

describe('lockedCoreFaults', () => {
  test.each<[string, Questionnaire, ReturnType<typeof lockedCoreFaults>]>([
    ['the stem', { ...standard, stem: text }, [{ code: 'stem_changed', id: null }]],
    ['the scale', { ...standard, scale: standard.scale.slice(1) }, [{ code: 'scale_changed', id: null }]],
    ['the ways not to answer', { ...standard, noAnswers: [] }, [{ code: 'no_answers_changed', id: null }]],
    ['the text of an item', reworded, [{ code: 'item_changed', id: 'e01_2' }]],
    [
      'a direction',
      editElement(([first, ...rest]) => [{ ...first!, reverse: true }, ...rest]),
      [{ code: 'item_changed', id: 'e01_1' }],
    ],
    ['the order', editElement((items) => items.toReversed()), [{ code: 'items_moved', id: 'e01' }]],
    ['an item less', editElement((items) => items.slice(1)), [{ code: 'items_removed', id: 'e01' }]],
    [
      'an item more',
      editElement((items) => [...items, { id: 'e01_9', text, reverse: false }]),
      [{ code: 'items_added', id: 'e01' }],
    ],
  ])('names %s', (_what, content, faults) => {
    expect(lockedCoreFaults(standard, content)).toEqual(faults)
  })

  test('lets through what only presents, and a weight of 1 that is spelled out', () => {
    const weighed = editElement((items) => items.map((item) => ({ ...item, weight: 1 })))
    expect(lockedCoreFaults(standard, { ...weighed, title: text, commentLabel: text })).toEqual([])
  })

  test('is empty exactly when both measure alike', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), anyQuestionnaire(), fc.boolean(), (one, other, alike) => {
        const content = alike ? { ...one, id: other.id, title: other.title } : other
        expect(lockedCoreFaults(one, content).length === 0).toBe(
          measurementDigest(one) === measurementDigest(content),
        )
      }),
      { numRuns: 60 },
    )
  })
})
