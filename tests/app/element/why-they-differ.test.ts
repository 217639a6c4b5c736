import { expect, test } from 'vitest'
import { whyAlphaAndAc2Differ } from '#app/components/element/why-they-differ.ts'

const skew = [0, 0, 10, 50, 40]

test.each([
  [
    { alpha: 0.2, ac2: 0.7, ratings: skew },
    { why: 'skewed', share: 0.9, low: 4 },
  ],
  [
    { alpha: 0.2, ac2: 0.6, ratings: [20, 20, 20, 20, 20] },
    { why: 'spread', share: 0.4, low: 1 },
  ],
  [
    { alpha: 0.6, ac2: 0.7, ratings: skew },
    { why: 'close', share: 0.9, low: 4 },
  ],
  [
    { alpha: -0.1, ac2: 0.7, ratings: skew },
    { why: 'negative', share: 0.9, low: 4 },
  ],
  [{ alpha: null, ac2: 0.7, ratings: skew }, null],
  [{ alpha: 0.2, ac2: 0.7, ratings: [0, 0, 0, 0, 0] }, null],
])('%j is explained by %j', (item, why) => {
  expect(whyAlphaAndAc2Differ({ ...item, minimum: 1 })).toEqual(why)
})
