import { expect, test } from 'vitest'
import { mayRank } from '#app/report/ranking.ts'
import { purposes } from '#db/schema.ts'

test('a mapping and a course put practices in order by their figures, self-assessment does not', () => {
  expect(purposes.filter(mayRank)).toEqual(['mapping', 'course'])
})
