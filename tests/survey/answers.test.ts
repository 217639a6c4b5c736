import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerValidator, fieldOf } from '#survey/answers.ts'
import { cleanText } from '#survey/clean-text.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { commentFieldOf, elementsOf, itemsOf } from '#survey/questionnaire.ts'

const validator = answerValidator(questionnaire)
const items = itemsOf(questionnaire).map(({ id }) => id)
const commentFields = elementsOf(questionnaire).map(({ id }) => commentFieldOf(id))

describe('answerValidator', () => {
  test('is built once per questionnaire', () => {
    expect(answerValidator(questionnaire)).toBe(validator)
    expect(validator.questionnaire).toBe('promising-practice-1')
  })

  test.each([
    [1, { rating: 1, missing: null }],
    ['5', { rating: 5, missing: null }],
    [-7, { rating: null, missing: -7 }],
    ['-8', { rating: null, missing: -8 }],
    [null, { rating: null, missing: -1 }],
    ['', { rating: null, missing: -1 }],
  ])('stores %j as an answer', (raw, value) => {
    expect(validator.check({ e04_1: raw })).toEqual({ changes: [{ kind: 'answer', item: 'e04_1', value }] })
  })

  // what SurveyJS lets through (notes on its validation), and what HTTP adds
  test.each([
    ['option not on the list', { e01_1: 6 }, 'not_an_option'],
    ['zero', { e01_1: 0 }, 'not_an_option'],
    ['minus zero', { e01_1: -0 }, 'not_an_option'],
    ['skipped is not chosen', { e01_1: -1 }, 'not_an_option'],
    ['not asked is not chosen', { e01_1: '-9' }, 'not_an_option'],
    ['half a point', { e01_1: 2.5 }, 'not_an_option'],
    ['no number', { e01_1: NaN }, 'not_an_option'],
    ['infinite', { e01_1: Infinity }, 'not_an_option'],
    ['number with a decimal', { e01_1: '3.0' }, 'not_an_option'],
    ['number with a zero in front', { e01_1: '03' }, 'not_an_option'],
    ['number with a space', { e01_1: ' 3' }, 'not_an_option'],
    ['number with a plus', { e01_1: '+3' }, 'not_an_option'],
    ['hexadecimal', { e01_1: '0x3' }, 'not_an_option'],
    ['other digits', { e01_1: '٣' }, 'not_an_option'],
    ['a word', { e01_1: 'dk' }, 'not_an_option'],
    ['list of two', { e01_1: [1, 2] }, 'wrong_type'],
    ['list of one', { e01_1: [3] }, 'wrong_type'],
    ['object', { e01_1: { value: 3 } }, 'wrong_type'],
    ['yes', { e01_1: true }, 'wrong_type'],
    ['undefined', { e01_1: undefined }, 'wrong_type'],
    ['number as object', { e01_1: Object(3) }, 'wrong_type'],
    ['big number', { e01_1: 3n }, 'wrong_type'],
    ['comment as number', { e01_comment: 3 }, 'wrong_type'],
    ['comment as list', { e01_comment: ['a'] }, 'wrong_type'],
    ['comment too long', { e01_comment: 'x'.repeat(2001) }, 'too_long'],
    ['unknown item', { e01_5: 3 }, 'unknown_field'],
    ['unknown element', { e12_comment: 'x' }, 'unknown_field'],
    ['SurveyJS own comment', { 'e01_1-Comment': 'x' }, 'unknown_field'],
    ['upper case', { E01_1: 3 }, 'unknown_field'],
    ['empty name', { '': 3 }, 'unknown_field'],
    ['constructor', { constructor: 3 }, 'unknown_field'],
    ['prototype', { prototype: 3 }, 'unknown_field'],
    ['toString', { toString: 3 }, 'unknown_field'],
    ['hasOwnProperty', { hasOwnProperty: 3 }, 'unknown_field'],
  ])('refuses %s', (_what, fields, fault) => {
    expect(validator.check(fields)).toEqual({ faults: { [Object.keys(fields)[0] as string]: fault } })
  })

  test('refuses all when one field is wrong, and names each fault', () => {
    expect(validator.check({ e01_1: 3, e01_2: 9, e01_comment: 7, other: 1 })).toEqual({
      faults: { e01_2: 'not_an_option', e01_comment: 'wrong_type', other: 'unknown_field' },
    })
  })

  test('is not fooled by a prototype from JSON', () => {
    const fields = JSON.parse('{"__proto__":{"e01_1":3},"e01_2":4}') as Record<string, unknown>
    const outcome = validator.check(fields)
    const faults = 'faults' in outcome ? outcome.faults : {}
    expect(Object.entries(faults)).toEqual([['__proto__', 'unknown_field']])
    expect(Object.getPrototypeOf(faults)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['e01_1']).toBeUndefined()
  })

  test('does not read inherited fields', () => {
    expect(validator.check(Object.create({ e01_1: 3 }) as Record<string, unknown>)).toEqual({ changes: [] })
  })

  test('counts a comment as it will be stored', () => {
    const text = `${'x'.repeat(2000)}a\u030a\u0000\u0007`
    expect(validator.check({ e01_comment: text })).toEqual({ faults: { e01_comment: 'too_long' } })
    const fits = `${'x'.repeat(1998)}a\u030a\r\n`
    expect(validator.check({ e01_comment: fits })).toEqual({
      changes: [{ kind: 'text', field: 'e01_comment', text: `${'x'.repeat(1998)}å\n` }],
    })
    expect(validator.check({ e01_comment: null })).toEqual({
      changes: [{ kind: 'text', field: 'e01_comment', text: '' }],
    })
  })

  test('accepts exactly the listed fields with listed values', () => {
    const allowed = [1, 2, 3, 4, 5, -7, -8, '1', '2', '3', '4', '5', '-7', '-8', null, '']
    const field = fc.oneof(fc.constantFrom(...items, ...commentFields), fc.string())
    const value = fc.oneof(fc.constantFrom(...allowed), fc.anything())
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 8 }), (entries) => {
        const fields = Object.fromEntries(entries)
        const right = ([name, raw]: [string, unknown]) =>
          (items.includes(name) && allowed.some((one) => one === raw)) ||
          (commentFields.includes(name) && (raw === null || typeof raw === 'string'))
        const wrong = Object.entries(fields).filter((entry) => !right(entry))
        const outcome = validator.check(fields)
        if ('faults' in outcome) {
          expect(Object.keys(outcome.faults).sort()).toEqual(wrong.map(([name]) => name).sort())
        } else {
          expect(wrong).toEqual([])
          expect(outcome.changes.map(fieldOf)).toEqual(Object.keys(fields))
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('cleanText', () => {
  test('keeps lines and tabs, drops what no keyboard writes', () => {
    expect(cleanText('a\r\nb\rc\n\td\u0000\u0008\u001b\u0085\u009f')).toBe('a\nb\nc\n\td')
    expect(cleanText('\ud800x\u{1f642}')).toBe('\ufffdx\u{1f642}')
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})
