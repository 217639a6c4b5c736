import { expect, test } from 'vitest'
import { operationOf } from '#app/editing/edit-action.ts'
import { editorFields } from '#app/editing/editor-fields.ts'
import { mergeFields, type FieldChange } from '#app/editing/merge-fields.ts'
import { editQuestionnaire, type EditOperation } from '#survey/edit-questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'

const mark = (value: string) => `mark of ${value}`
const name = 'element.e01.meaning.da'
const first = valueIn(promisingPractice1, name)

function valueIn(questionnaire: Questionnaire, field: string, page = 'e01'): string {
  return editorFields(questionnaire, page, false).find((one) => one.name === field)?.value ?? 'no such field'
}
function edited(...operations: EditOperation[]): Questionnaire {
  const result = editQuestionnaire(promisingPractice1, operations)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.questionnaire
}
const merge = (draft: Questionnaire, changes: FieldChange[], isLocked = false, page = 'e01') =>
  mergeFields(draft, page, isLocked, changes, mark)

test('what one person changed is written, what they left alone is not', () => {
  const { questionnaire, results } = merge(promisingPractice1, [
    { name, value: 'Ny betydning', seen: mark(first) },
    { name: 'element.e01.name.da', value: 'Gammelt', seen: mark('Gammelt') },
  ])
  expect([...results.values()].map(({ state }) => state)).toEqual(['changed', 'same'])
  expect(valueIn(questionnaire, name)).toBe('Ny betydning')
  expect(valueIn(questionnaire, 'element.e01.name.da')).toBe(
    valueIn(promisingPractice1, 'element.e01.name.da'),
  )
})

test('two people in two fields take nothing from each other', () => {
  const theirs = edited({ kind: 'text', path: 'element.e01.name', language: 'da', value: 'Deres navn' })
  const { questionnaire } = merge(theirs, [{ name, value: 'Min betydning', seen: mark(first) }])
  expect(valueIn(questionnaire, name)).toBe('Min betydning')
  expect(valueIn(questionnaire, 'element.e01.name.da')).toBe('Deres navn')
})

test('two people in one field: the second is told what the first wrote, and nothing is written', () => {
  const theirs = edited({ kind: 'text', path: 'element.e01.meaning', language: 'da', value: 'Deres' })
  const { questionnaire, results } = merge(theirs, [{ name, value: 'Min', seen: mark(first) }])
  expect(results.get(name)).toEqual({ state: 'conflict', value: 'Deres' })
  expect(questionnaire).toBe(theirs)
})

test('the same save sent twice changes nothing the second time', () => {
  const change = { name, value: 'Ny betydning', seen: mark(first) }
  const once = merge(promisingPractice1, [change]).questionnaire
  const twice = merge(once, [change])
  expect(twice.results.get(name)).toEqual({ state: 'same', value: 'Ny betydning' })
  expect(twice.questionnaire).toBe(once)
})

test('a text that cannot be saved holds up no other, and says why', () => {
  const { questionnaire, results } = merge(promisingPractice1, [
    {
      name: 'element.e01.name.en',
      value: '<b>fed',
      seen: mark(valueIn(promisingPractice1, 'element.e01.name.en')),
    },
    { name, value: 'Ny betydning', seen: mark(first) },
    { name: 'weight.e01_1', value: 'meget', seen: mark('1') },
  ])
  expect(results.get('element.e01.name.en')).toMatchObject({ state: 'refused', code: 'markup' })
  expect(results.get('weight.e01_1')).toMatchObject({ state: 'refused', code: 'wrong_type' })
  expect(valueIn(questionnaire, name)).toBe('Ny betydning')
})

test('both ends of a range are changed at once, in whatever order they come', () => {
  const draft = edited({ kind: 'addQuestion', place: 'own', as: 'number' })
  const { questionnaire } = merge(
    draft,
    [
      { name: 'minimum.q1', value: '2000', seen: mark('0') },
      { name: 'maximum.q1', value: '2100', seen: mark('1000') },
    ],
    false,
    'own',
  )
  expect(questionnaire.ownPage?.questions[0]).toMatchObject({ minimum: 2000, maximum: 2100 })
})

test.each([
  ['2.100', 2100],
  ['2,100', 2100],
  ['1.000.000', 1_000_000],
  ['2 100', 2100],
  ['−1.500', -1500],
  ['1500', 1500],
  ['1.000,000', null],
  ['2.10', null],
  ['1.5', null],
  ['12.34.567', null],
])('%s is read as a Dane writes a whole number', (value, minimum) => {
  const draft = edited(
    { kind: 'addQuestion', place: 'own', as: 'number' },
    { kind: 'limit', question: 'q1', end: 'maximum', value: 2_000_000 },
  )
  const change = { name: 'minimum.q1', value, seen: mark('0') }
  const { questionnaire, results } = merge(draft, [change], false, 'own')
  if (minimum === null)
    expect(results.get('minimum.q1')).toMatchObject({ state: 'refused', code: 'wrong_type' })
  else expect(questionnaire.ownPage?.questions[0]).toMatchObject({ minimum })
})

test('a weight has decimals after a comma or a dot', () => {
  for (const value of ['0,5', '0.5', ' 0.500 ']) {
    const { questionnaire } = merge(promisingPractice1, [{ name: 'weight.e01_1', value, seen: mark('1') }])
    expect(valueIn(questionnaire, 'weight.e01_1')).toBe('0.5')
  }
})

test('a number sent again after the answer was lost is no conflict, however it was written', () => {
  const change = { name: 'weight.e01_1', value: '0,50', seen: mark('1') }
  const once = merge(promisingPractice1, [change]).questionnaire
  expect(merge(once, [change]).results.get('weight.e01_1')).toEqual({ state: 'same', value: '0.5' })
})

test('while the core is locked its fields are not there', () => {
  const names = (isLocked: boolean) =>
    editorFields(promisingPractice1, 'e01', isLocked).map((field) => field.name)
  expect(names(false)).toContain('item.e01_1.text.da')
  expect(names(false)).toContain('weight.e01_1')
  expect(names(true).filter((field) => /^(item|weight|reverse)\./.test(field))).toEqual([])
  expect(names(true)).toContain(name)
  const change = { name: 'item.e01_1.text.da', value: 'Andet', seen: '' }
  expect(merge(promisingPractice1, [change], true).results.get(change.name)).toEqual({ state: 'gone' })
})

test('a button stands for one operation, and anything else for none', () => {
  const of = (action: string, chosen = '') => operationOf({ do: action, with: chosen })
  expect(of('moveItem:e01_1:up')).toEqual({ kind: 'moveItem', item: 'e01_1', by: 'up' })
  expect(of('addQuestion:own', 'choice')).toEqual({ kind: 'addQuestion', place: 'own', as: 'choice' })
  expect(of('basis:off')).toEqual({ kind: 'basis', isAsked: false })
  expect(of('removeOption:q1:2')).toEqual({ kind: 'removeOption', of: 'q1', code: '2' })
  for (const action of [
    '',
    'save',
    'text:title:da',
    'moveItem',
    'moveItem:e01_1',
    'moveItem:e01_1:sideways',
    'moveItem:e01_1:up:twice',
    'basis:maybe',
    'addQuestion:e99',
    '__proto__:x',
  ]) {
    expect(of(action, 'choice'), action).toBeNull()
  }
})
