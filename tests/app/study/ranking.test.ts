import { expect, test } from 'vitest'
import { mayRank } from '#app/report/ranking.ts'
import { purposes } from '#db/schema.ts'

test('only a mapping puts practices in order by their figures', () => {
  expect(purposes.filter(mayRank)).toEqual(['mapping'])
})
