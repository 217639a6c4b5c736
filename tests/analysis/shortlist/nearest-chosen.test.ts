import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestChosen } from '#analysis/shortlist/nearest-chosen.ts'

type Difference = (a: number, b: number) => number | null

/** The definition: every one of the chosen is looked at each time, and the first of the nearest is kept. */
function byDefinition(place: number, chosen: readonly number[], difference: Difference) {
  let [distance, nearest]: [number | null, number] = [null, chosen[0]!]
  for (const other of chosen) {
    const found = difference(place, other)
    if (found !== null && (distance === null || found < distance)) [distance, nearest] = [found, other]
  }
  return { distance, nearest }
}

// few different distances, so that many are tied, and some that are not known
const some = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    distances: fc.array(
      fc.array(fc.constantFrom(null, 0, 0.25, 0.5, 1), { minLength: size, maxLength: size }),
      { minLength: size, maxLength: size },
    ),
    order: fc.shuffledSubarray(
      Array.from({ length: size }, (_, place) => place),
      { minLength: size, maxLength: size },
    ),
    asked: fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }),
  }),
)

test('the nearest chosen is the one that looking at all of them finds, whoever is asked about when', () => {
  fc.assert(
    fc.property(some, ({ distances, order, asked }) => {
      const size = order.length
      const difference: Difference = (a, b) => distances[a]![b]!
      const nearestTo = nearestChosen(size, difference)
      for (let picks = 1; picks <= size; picks += 1) {
        const chosen = order.slice(0, picks)
        for (let place = 0; place < size; place += 1) {
          if (!asked[(picks - 1) * size + place]) continue
          expect(nearestTo(place, chosen)).toEqual(byDefinition(place, chosen, difference))
        }
      }
    }),
    { seed: 14 },
  )
})

test('no candidate is compared with one of the chosen twice', () => {
  let compared = 0
  const nearestTo = nearestChosen(200, (a, b) => {
    compared += 1
    return Math.abs(a - b)
  })
  const chosen = [0]
  for (let pick = 1; pick <= 50; pick += 1) {
    for (let place = 0; place < 200; place += 1) nearestTo(place, chosen)
    chosen.push(pick)
  }
  expect(compared).toBe(50 * 200)
})
