import { describe, expect, test } from 'vitest'
import type { ChangeClass } from '#survey/change-rules.ts'
import { claimableItems, comparability, type Comparable } from '#survey/comparability.ts'
import { areRelated, comparabilityOver } from '#survey/lineage.ts'
import { promisingPractice1 as base } from '#survey/promising-practice-1.ts'
import { elementsOf, itemsOf, type Question, type Questionnaire } from '#survey/questionnaire.ts'
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

describe('questions that do not count', () => {
  const why = { id: 'why', text, kind: 'comment', maxLength: 100 } as const satisfies Question
  const more = { code: 'a', label: text }
  const asked = (question: Question) => ({ ...base, ownPage: { name: text, questions: [question] } })
  const basis = { text, options: [more] }
  const questions = (from: Questionnaire, to: Questionnaire) =>
    Object.fromEntries(comparability(from, to).questions)

  test('are the same while their words are, and another question otherwise', () => {
    const other = { da: 'Hvorfor ikke?', en: 'Why not?' }
    expect(questions(asked(why), asked({ ...why, hint: text, maxLength: 50 }))).toEqual({ why: 'same' })
    expect(questions(asked(why), asked({ ...why, text: other }))).toEqual({ why: 'not' })
    expect(questions(base, asked(why))).toEqual({ why: 'not' })
  })

  test('what answers rest on is another question of every element when one of its codes is new', () => {
    const options = [more, { code: 'b', label: { da: 'Nyt', en: 'New' } }]
    const found = questions({ ...base, basis }, { ...base, basis: { ...basis, options } })
    expect([Object.keys(found).length, found['e01_basis'], found['e11_basis']]).toEqual([11, 'not', 'not'])
    expect(questions({ ...base, basis }, { ...base, basis })['e01_basis']).toBe('same')
  })

  test('are two when two versions of one parent each add one under the same name', () => {
    const [one, other] = [asked(why), asked({ ...why, text: { da: 'Hvornår?', en: 'When?' } })]
    const lineage = [
      { questionnaire: { ...base, id: 'v1' }, claims: claims() },
      { questionnaire: { ...one, id: 'a', parent: 'v1' }, claims: claims() },
      { questionnaire: { ...other, id: 'b', parent: 'v1' }, claims: claims() },
      { questionnaire: { ...one, id: 'c', parent: 'v1' }, claims: claims() },
    ]
    const compare = comparabilityOver(lineage)
    expect(compare('a', 'b')?.questions.get('why')).toBe('not')
    expect(compare('a', 'c')?.questions.get('why')).toBe('same')
  })
})

describe('a class that was raised', () => {
  const explained = withElement(base, 'e01', (element) => ({ ...element, meaning: text }))
  const over = (changeClass: ChangeClass | null, to: Questionnaire, ...claimed: string[]) => {
    const lineage = [
      { questionnaire: { ...base, id: 'v1' }, claims: claims() },
      { questionnaire: { ...to, id: 'v2', parent: 'v1' }, claims: claims(...claimed), changeClass },
      { questionnaire: { ...to, id: 'v3', parent: 'v2' }, claims: claims(), changeClass: null },
      { questionnaire: { ...base, id: 'v4', parent: 'v2' }, claims: claims(), changeClass: null },
    ]
    return comparabilityOver(lineage)
  }
  const kept = (map: ReadonlyMap<string, Comparable> | undefined) => new Set(map?.values())

  test.each<[ChangeClass | null, Comparable, Comparable]>([
    [null, 'same', 'same'],
    ['A', 'same', 'same'],
    ['B', 'same', 'same'],
    ['C', 'not', 'not'],
    ['D', 'same', 'not'],
    ['E', 'not', 'not'],
  ])('from A to %s leaves items %s and scores %s, for later versions too', (changeClass, items, scores) => {
    const compare = over(changeClass, explained)
    for (const later of ['v2', 'v3']) {
      const found = compare('v1', later)
      expect(kept(found?.items)).toEqual(new Set([items]))
      expect(kept(found?.elements)).toEqual(new Set([scores]))
      expect(found?.total).toBe(scores)
    }
    expect(compare('v1', 'v4')?.total).toBe('same')
    expect(compare('v2', 'v3')?.total).toBe('same')
  })

  test('takes no claim with it, and one that was lowered gives none', () => {
    expect(kept(over('E', reworded, 'e01_1')('v1', 'v2')?.items)).toEqual(new Set(['not']))
    expect(over('C', reworded, 'e01_1')('v1', 'v2')?.items.get('e01_1')).toBe('claimed')
    expect(over('A', reworded)('v1', 'v2')?.items.get('e01_1')).toBe('not')
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
