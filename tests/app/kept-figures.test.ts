import { expect, test } from 'vitest'
import { keptFigures } from '#app/report/kept-figures.ts'

const sized = (bytes: number) => ({ bytes })

/** Which of these are kept, without using them. */
function keptOf(count: number, bytes: number, sizes: readonly number[], used: readonly number[] = []) {
  const kept = keptFigures<{ bytes: number }>({ count, bytes })
  for (const [place, size] of sizes.entries()) {
    for (const earlier of used) kept.find(String(earlier))
    kept.add(String(place), sized(size))
  }
  return sizes.flatMap((_, place) => (kept.find(String(place)) ? [place] : []))
}

test('at most so many are kept, those used last', () => {
  expect(keptOf(2, 1000, [1, 1, 1])).toEqual([1, 2])
  expect(keptOf(2, 1000, [1, 1, 1], [0])).toEqual([0, 2])
})

test('at most so many bytes are kept, but always the newest', () => {
  expect(keptOf(8, 100, [60, 30, 60])).toEqual([1, 2])
  expect(keptOf(8, 100, [60, 30, 500])).toEqual([2])
})

test('what was dropped is gone', () => {
  const kept = keptFigures<{ bytes: number }>({ count: 2, bytes: 10 })
  kept.add('a', sized(1))
  kept.drop('a')
  expect(kept.find('a')).toBeUndefined()
})

test('what is held stays however much is kept, and goes when it no longer is', () => {
  const held = new Set([1, 2])
  const kept = keptFigures<{ bytes: number; name: number }>({ count: 2, bytes: 100 }, ({ name }) =>
    held.has(name),
  )
  const namesKept = () => [1, 2, 3, 4, 5].filter((name) => kept.find(String(name)))
  const add = (name: number) => kept.add(String(name), { bytes: 60, name })
  for (const name of [1, 2, 3]) add(name)
  expect(namesKept()).toEqual([1, 2, 3])
  add(4)
  expect(namesKept()).toEqual([1, 2, 4])
  held.clear()
  add(5)
  expect(namesKept()).toEqual([5])
})
