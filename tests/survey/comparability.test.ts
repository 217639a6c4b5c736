import { describe, expect, test } from 'vitest'
import {
  areRelated,
  claimableItems,
  comparability,
  comparabilityOver,
  type Comparable,
} from '#survey/comparability.ts'
import { promisingPractice1 as base } from '#survey/promising-practice-1.ts'
import { elementsOf, itemsOf, type Questionnaire } from '#survey/questionnaire.ts'
import { withElement, withItem } from '#tests/support/questionnaire-edits.ts'

const text = { da: 'Noget helt andet', en: 'Something else' }
const reworded = withItem(base, 'e01_1', { text })
const [point1, ...points] = base.scale
if (!point1) throw new Error('version 1 has a scale')
const claims = (...ids: string[]): ReadonlySet<string> => new Set(ids)

/** What is not the same, by id. */
const others = (map: ReadonlyMap<string, Comparable>) =>
  Object.fromEntries([...map].filter(([, comparable]) => comparable !== 'same'))

describe('comparability', () => {
  test('without changes that reach the items everything is the same', () => {
    const found = comparability(base, { ...base, title: text, commentLabel: text })
    expect(found.items.size).toBe(43)
    expect(found.elements.size).toBe(11)
    expect(others(found.items)).toEqual({})
    expect(others(found.elements)).toEqual({})
    expect(found.total).toBe('same')
  })

  test('a reworded item is another item, with the score of its element, until its author claims it is the same', () => {
    const unclaimed = comparability(base, reworded)
    expect(others(unclaimed.items)).toEqual({ e01_1: 'not' })
    expect(others(unclaimed.elements)).toEqual({ e01: 'not' })
    expect(unclaimed.total).toBe('not')

    const claimed = comparability(base, reworded, claims('e01_1'))
    expect(others(claimed.items)).toEqual({ e01_1: 'claimed' })
    expect(others(claimed.elements)).toEqual({ e01: 'claimed' })
    expect(claimed.total).toBe('claimed')
  })

  test('a comma makes no other item', () => {
    const [first] = itemsOf(base)
    const comma = withItem(base, 'e01_1', { text: { da: `${first?.text.da},`, en: first?.text.en ?? '' } })
    expect(comparability(base, comma).total).toBe('same')
  })

  test('a claim cannot make a turned item the same', () => {
    const turned = withItem(base, 'e01_1', { reverse: true })
    expect(others(comparability(base, turned, claims('e01_1')).items)).toEqual({ e01_1: 'not' })
  })

  test.each<[string, Questionnaire, Record<string, Comparable>]>([
    ['another weight', withItem(base, 'e01_1', { weight: 2 }), {}],
    ['another order', withElement(base, 'e01', (e) => ({ ...e, items: e.items.toReversed() })), {}],
    ['an item less', withElement(base, 'e01', (e) => ({ ...e, items: e.items.slice(1) })), { e01_1: 'not' }],
  ])('%s breaks the score of the element and leaves the other items', (_name, to, items) => {
    const found = comparability(base, to, claims('e01_1'))
    expect(others(found.items)).toEqual(items)
    expect(others(found.elements)).toEqual({ e01: 'not' })
    expect(found.total).toBe('not')
  })

  test('an item that moves breaks the scores of both elements, and is itself the same', () => {
    const [first] = itemsOf(base)
    if (!first) throw new Error('version 1 has items')
    const without = withElement(base, 'e01', (e) => ({ ...e, items: e.items.slice(1) }))
    const moved = withElement(without, 'e02', (e) => ({ ...e, items: [...e.items, first] }))
    const found = comparability(base, moved)
    expect(others(found.items)).toEqual({})
    expect(others(found.elements)).toEqual({ e01: 'not', e02: 'not' })
  })

  test('an item that counts in no score breaks none', () => {
    const more = withElement(base, 'e01', (e) => ({
      ...e,
      items: [...e.items, { id: 'e01_9', text, reverse: false, weight: 0 }],
    }))
    const found = comparability(base, more)
    expect(others(found.items)).toEqual({ e01_9: 'not' })
    expect(found.total).toBe('same')
  })

  test.each<[string, Questionnaire]>([
    ['another stem', { ...base, stem: text }],
    ['a point less', { ...base, scale: base.scale.slice(0, -1) }],
    ['a way not to answer less', { ...base, noAnswers: base.noAnswers.slice(1) }],
  ])('%s breaks everything, whatever is claimed', (_name, to) => {
    const every = comparability(base, to, claims(...itemsOf(base).map(({ id }) => id)))
    expect([...every.items.values()].filter((comparable) => comparable !== 'not')).toEqual([])
    expect([...every.elements.values()].filter((comparable) => comparable !== 'not')).toEqual([])
    expect(every.total).toBe('not')
  })

  test('another word on the scale rewords every item', () => {
    const relabelled = { ...base, scale: [{ ...point1, label: text }, ...points] }
    expect(claimableItems(base, relabelled)).toEqual(itemsOf(base).map(({ id }) => id))
    const found = comparability(base, relabelled, claims('e01_1', 'e01_2', 'e01_3', 'e01_4'))
    expect(found.items.get('e01_1')).toBe('claimed')
    expect(found.items.get('e02_1')).toBe('not')
    expect(found.elements.get('e01')).toBe('claimed')
    expect(found.elements.get('e02')).toBe('not')
  })

  test('only reworded items can be claimed', () => {
    expect(claimableItems(base, withItem(reworded, 'e02_1', { reverse: true }))).toEqual(['e01_1'])
    expect(claimableItems(base, base)).toEqual([])
  })
})

describe('comparabilityOver', () => {
  const version = (questionnaire: Questionnaire, id: string, parent?: string, ...claimed: string[]) => ({
    questionnaire: { ...questionnaire, id, parent },
    claims: claims(...claimed),
  })
  const again = withItem(reworded, 'e01_1', { text: { da: 'En tredje ordlyd', en: 'A third wording' } })
  const lineage = [
    version(base, 'v1'),
    version(reworded, 'v2', 'v1', 'e01_1'),
    version(again, 'v3', 'v2', 'e01_1'),
    version(base, 'v4', 'v2'),
    version(reworded, 'v2b', 'v1'),
    version(base, 'stranger'),
    version(base, 'orphan', 'lost'),
  ]
  const between = (from: string, to: string) => comparabilityOver(lineage)(from, to)

  test('a version is the same as itself', () => {
    expect(between('v3', 'v3')?.total).toBe('same')
  })

  test('claims hold from step to step, in both directions', () => {
    expect(others(between('v1', 'v3')?.items ?? new Map())).toEqual({ e01_1: 'claimed' })
    expect(others(between('v3', 'v1')?.items ?? new Map())).toEqual({ e01_1: 'claimed' })
    expect(between('v1', 'v3')?.elements.get('e01')).toBe('claimed')
  })

  test('one step without a claim breaks the chain', () => {
    expect(others(between('v2b', 'v3')?.items ?? new Map())).toEqual({ e01_1: 'not' })
    expect(between('v2b', 'v3')?.elements.get('e02')).toBe('same')
  })

  test('the old words again are the old item again', () => {
    expect(between('v1', 'v4')?.total).toBe('same')
    expect(between('v2', 'v2b')?.total).toBe('same')
  })

  test('versions that share no ancestor share nothing, though their words are the same', () => {
    expect(areRelated(lineage, 'v2b', 'v3')).toBe(true)
    for (const other of ['stranger', 'orphan']) {
      expect(areRelated(lineage, 'v1', other)).toBe(false)
      const found = between('v1', other)
      expect(found?.total).toBe('not')
      expect(new Set(found?.items.values())).toEqual(new Set(['not']))
      expect([...(found?.elements.keys() ?? [])]).toEqual(elementsOf(base).map(({ id }) => id))
    }
  })

  test('a version that is not known is compared with nothing', () => {
    expect(between('v1', 'lost')).toBeNull()
  })
})
