import { expect, test } from 'vitest'
import { answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'

test('two responses of one id are refused: the answers of one would silently be those of the other', () => {
  const twice = { practice: 'havnen', response: 'r1', answers: [3] }
  expect(() => answeredMapping(keyOf([1]), [twice, { ...twice, answers: [5] }])).toThrow(RangeError)
})
