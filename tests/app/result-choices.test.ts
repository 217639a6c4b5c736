import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aggregations } from '#analysis/aggregation.ts'
import { addressOf, answeredRules, defaultChoices, subgroupAttributes } from '#app/report/choices.ts'
import { readChoices } from '#app/report/read-choices.ts'

const anyChoices = fc.record({
  aggregation: fc.constantFrom(...aggregations),
  answered: fc.constantFrom(...(Object.keys(answeredRules) as (keyof typeof answeredRules)[])),
  flagged: fc.constantFrom('with', 'without'),
  leftOut: fc.constantFrom('with', 'without'),
  scopes: fc.constantFrom('all', 'apart', 'newest'),
  among: fc.option(
    fc.record({
      attribute: fc.constantFrom(...subgroupAttributes),
      value: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
    }),
    { nil: null },
  ),
} as const)

test('what is chosen is in the address, and is read from it again', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(readChoices(new URLSearchParams(addressOf(choices)))).toEqual(choices)
    }),
    { seed: 5 },
  )
})

test('an address that says nothing, or nonsense, asks for the usual way', () => {
  expect(addressOf(defaultChoices)).toBe('')
  for (const address of [
    '',
    'aggregation=best',
    'answered=&flagged=1',
    'among=area:',
    'among=name:Havnen',
    `among=area:${'x'.repeat(300)}`,
  ]) {
    expect(readChoices(new URLSearchParams(address))).toEqual(defaultChoices)
  }
})

test('one choice that makes no sense does not take the others with it', () => {
  expect(readChoices(new URLSearchParams('aggregation=mean_of_leaders&answered=most'))).toEqual({
    ...defaultChoices,
    aggregation: 'mean_of_leaders',
  })
})
