import { describe, expect, test } from 'vitest'
import type { FlagName } from '#analysis/flags/flag.ts'
import type { QuestionGround } from '#analysis/interview/draft-question.ts'
import { fewestBehind } from '#analysis/interview/fewest-behind.ts'

const role = (informants: number, ratings: readonly number[]) => ({
  role: 'staff',
  mean: 3,
  informants,
  ratings,
})
const gap = (item: string | null, second: ReturnType<typeof role>): QuestionGround => ({
  kind: 'role_gap',
  element: 'e01',
  item,
  first: role(5, item ? [1, 1, 2, 2, 3] : []),
  second,
  gap: 2,
})
const within = (informants: number, ratings: readonly number[]): QuestionGround => ({
  kind: 'within_role',
  element: 'e01',
  item: 'e01_1',
  role: 'staff',
  informants,
  lowest: 1,
  highest: 5,
  ratings,
})
const flag = (name: FlagName, n: number): QuestionGround => ({
  kind: 'flag',
  flag: name,
  value: 1,
  threshold: 1,
  n,
  role: null,
  element: null,
})

describe('the smallest group of informants a question tells of', () => {
  test.each<[string, number | null, QuestionGround]>([
    ['of a single informant, low', 1, { kind: 'low', element: 'e01', score: 2, informants: 1 }],
    ['high without a word', 2, { kind: 'unsupported_high', element: 'e01', score: 4.5, informants: 2 }],
    [
      'an item with no answer',
      3,
      { kind: 'no_answer', element: 'e01', item: 'e01_1', roles: [], lacking: 3, asked: 3 },
    ],
    ['a contested scope', 4, { kind: 'scope_contested', roles: ['staff'], informants: 4 }],
    [
      'two versions of the scope',
      1,
      {
        kind: 'scope_versions',
        lower: { version: 1, score: 2, informants: 6 },
        higher: { version: 2, score: 4, informants: 1 },
        versions: 2,
      },
    ],
    ['two roles on an element', 5, gap(null, role(6, []))],
    ['an item that one of five staff rated', 1, gap('e01_1', role(5, [1]))],
    ['an item that two of five staff rated', 2, within(5, [1, 5])],
    ['an item that staff rated without an element score', 2, within(2, [1, 3, 5])],
    ['somebody far from the others, of eight', 1, flag('outlier-informant', 8)],
    ['one answer to everything, on 37 answers', 1, flag('straight-lining', 37)],
    ['one role only', 3, flag('one-role-only', 3)],
    ['a broad scope by its card', null, flag('scope-too-broad', 1)],
    ['the question to open with', null, { kind: 'opening' }],
  ])('%s: %s', (_, fewest, ground) => {
    expect(fewestBehind(ground)).toBe(fewest)
  })
})
