import { expect, test } from 'vitest'
import { editorWarnings } from '#survey/editor-warnings.ts'
import { editQuestionnaire, type EditOperation } from '#survey/edit-questionnaire.ts'
import { editedElement } from '#survey/edited-parts.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'

function warnings(operations: readonly EditOperation[]) {
  const result = editQuestionnaire(promisingPractice1, operations)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return editorWarnings(result.questionnaire)
}
const text = (path: string, language: 'da' | 'en', value: string): EditOperation => ({
  kind: 'text',
  path,
  language,
  value,
})

test('version 1 has nothing to warn of', () => {
  expect(editorWarnings(promisingPractice1)).toEqual([])
})

test('an element with eight items is long to answer', () => {
  const item = { text: { da: 'Nyt', en: 'New' }, reverse: false }
  const draft = editedElement(promisingPractice1, 'e02', (element) => ({
    ...element,
    items: Array.from({ length: 8 }, (_, index) => ({ ...item, id: `e02_x${index}` })),
  }))
  expect(editorWarnings(draft)).toEqual([{ code: 'many_items', page: 'e02', count: 8 }])
})

test('a degree that is empty or a bare number has no label', () => {
  expect(warnings([text('scale.2', 'da', ''), text('scale.3', 'en', '3')])).toEqual([
    { code: 'unlabelled_degree', page: 'scale', path: 'scale.2', language: 'da' },
    { code: 'unlabelled_degree', page: 'scale', path: 'scale.3', language: 'en' },
  ])
})

test('a question of more than 200 letters and a label of more than 80 are long', () => {
  expect(
    warnings([
      text('item.e01_1.text', 'da', 'a'.repeat(200)),
      text('item.e01_1.text', 'en', 'a'.repeat(201)),
      text('scale.1', 'en', 'a'.repeat(81)),
    ]),
  ).toEqual([
    { code: 'long_text', page: 'scale', path: 'scale.1', language: 'en', count: 81 },
    { code: 'long_text', page: 'e01', path: 'item.e01_1.text', language: 'en', count: 201 },
  ])
})

test('a text that stands in one language alone is named with the other', () => {
  expect(warnings([text('title', 'en', ''), text('item.e05_1.anchor', 'en', 'A high answer')])).toEqual([
    { code: 'missing_language', page: 'about', path: 'title', language: 'en' },
    { code: 'missing_language', page: 'e05', path: 'item.e05_1.anchor', language: 'da' },
  ])
})
