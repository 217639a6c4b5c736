import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemResults } from '#analysis/items.ts'
import { roleDistributions } from '#analysis/role-distributions.ts'
import { anyAnswers, answeredMapping, keyOf } from '#tests/support/answered-mapping.ts'

const key = keyOf([2])

test('shows each role by itself, informants counting the same', () => {
  const table = answeredMapping(key, [
    { practice: 'havn', role: 'leder', answers: [5, 4] },
    { practice: 'havn', role: 'medarbejder', answers: [2, 3] },
    { practice: 'skov', role: 'medarbejder', answers: [4, -7] },
  ])
  const { items, elements, total } = roleDistributions(table)
  expect(items[0]!.map(({ role, counts }) => [role, counts])).toEqual([
    ['leder', [0, 0, 0, 0, 1]],
    ['medarbejder', [0, 1, 0, 1, 0]],
  ])
  expect(elements[0]!.map(({ n, mean }) => [n, mean])).toEqual([
    [1, 4.5],
    [2, 3.25],
  ])
  expect(total.map(({ sd, reasons }) => [sd, reasons.sd])).toEqual([
    [null, 'too_few_raters'],
    [expect.closeTo(Math.SQRT2 * 0.75, 12), undefined],
  ])
})

test('takes codes of one role in two vocabularies for one role', () => {
  const table = answeredMapping(key, [
    { practice: 'havn', role: 'leader', answers: [5, 4] },
    { practice: 'skov', role: 'leder', answers: [3, 4] },
  ])
  expect(roleDistributions(table).total.map(({ role, n }) => [role, n])).toEqual([['leader', 2]])
})

test('roles together are everybody, whatever was answered', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const table = answeredMapping(keyOf([3, 2, 1]), given)
      const { items } = roleDistributions(table)
      for (const [place, item] of itemResults(table).entries()) {
        const sums = item.overInformants.counts.map((_, point) =>
          items[place]!.reduce((sum, { counts }) => sum + counts[point]!, 0),
        )
        expect(sums).toEqual(item.overInformants.counts)
      }
    }),
  )
})
