import { describe, expect, test } from 'vitest'
import { questionCheck } from '#survey/question-answers.ts'
import type { Question } from '#survey/questionnaire.ts'

const text = { da: 'Hvad?', en: 'What?' }
const options = ['a', 'b', 'c-1'].map((code) => ({ code, label: { da: `Kode ${code}`, en: `Code ${code}` } }))
const kinds = {
  text: { id: 'q', text, kind: 'text', maxLength: 5 },
  number: { id: 'q', text, kind: 'number', minimum: -3, maximum: 1_500_000 },
  choice: { id: 'q', text, kind: 'choice', options },
  choices: { id: 'q', text, kind: 'choices', options },
} as const satisfies Record<string, Question>

describe('what is stored for a question that does not count', () => {
  test.each([
    ['text', 'åh', 'åh'],
    ['text', 'a\u030ah\u0000', 'åh'],
    ['text', null, ''],
    ['number', '7', '7'],
    ['number', 7, '7'],
    ['number', ' 1.250.000 ', '1250000'],
    ['number', '-0', '0'],
    ['number', '', ''],
    ['choice', 'c-1', 'c-1'],
    ['choice', '', ''],
    ['choices', ['c-1', 'a', 'a'], 'a c-1'],
    ['choices', 'b a', 'a b'],
    ['choices', [], ''],
    ['choices', null, ''],
  ] as const)('%s: %j is %j', (kind, raw, stored) => {
    expect(questionCheck(kinds[kind])(raw)).toEqual({ text: stored })
  })

  test.each([
    ['text', 'abcdef', 'too_long'],
    ['text', 3, 'wrong_type'],
    ['number', '1,5', 'not_a_number'],
    ['number', '1e3', 'not_a_number'],
    ['number', '-4', 'out_of_range'],
    ['number', '99999999999', 'not_a_number'],
    ['number', true, 'wrong_type'],
    ['choice', 'd', 'not_an_option'],
    ['choice', 'a b', 'not_an_option'],
    ['choice', ['a'], 'wrong_type'],
    ['choices', 'a d', 'not_an_option'],
    ['choices', [1], 'not_an_option'],
    ['choices', { a: true }, 'wrong_type'],
  ] as const)('%s: %j is refused as %s', (kind, raw, fault) => {
    expect(questionCheck(kinds[kind])(raw)).toBe(fault)
  })
})
