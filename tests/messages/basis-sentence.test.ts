import { expect, test } from 'vitest'
import { aggregations } from '#analysis/aggregation.ts'
import { basisSentence } from '#app/components/shortlist/list/basis-sentence.ts'
import { da } from '#app/messages/da.ts'
import { en } from '#app/messages/en.ts'

const raw = { basis: 'raw', aggregation: null, isTopsis: false } as const

test('a list says how its scores are made, one sentence for each way', () => {
  expect(basisSentence(raw, da)).toBe('Scoren er informanternes gennemsnit, som det er.')
  expect(basisSentence({ ...raw, aggregation: 'mean_of_leaders' }, da)).toContain('ledernes gennemsnit')
  for (const messages of [da, en]) {
    const sentences = aggregations.map((aggregation) => basisSentence({ ...raw, aggregation }, messages))
    expect(new Set(sentences).size).toBe(aggregations.length)
  }
})

test('a list by TOPSIS says so, and what its elements are; a model has no use for an aggregation', () => {
  expect(basisSentence({ ...raw, isTopsis: true, aggregation: 'mean_of_roles' }, da)).toMatch(
    /TOPSIS.*gennemsnit af roller/,
  )
  const adjusted = { basis: 'adjusted', aggregation: 'mean_of_leaders', isTopsis: false } as const
  expect(basisSentence(adjusted, da)).toContain('justeret for rolle')
})
