import { expect, test } from 'vitest'
import { roleGaps, withinRoles } from '#analysis/interview/disagreement-grounds.ts'
import { interviewFigures } from '#analysis/interview/interview-figures.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { responseRow } from '#tests/support/response-row.ts'
import { scored } from '#tests/support/scored.ts'

const items = ['i1', 'i2', 'i3', 'i4']
const key: ScoringKey = {
  questionnaire: 'q',
  minimum: 1,
  maximum: 5,
  elements: [{ id: 'e01', items: items.map((id) => ({ id, reverse: false })) }],
}

/** A practice by informants, each with a role and ratings of the four items; `null` where one was skipped. */
function practice(...informants: [role: string, ratings: readonly (number | null)[]][]) {
  const responses = informants.map(([role], at) => responseRow(`r${at}`, 'havn', { role }))
  const answers = informants.flatMap(([, ratings], at) =>
    ratings.map((rating, item) => ({
      response: `r${at}`,
      item: items[item]!,
      rating,
      missing: rating === null ? (-1 as const) : null,
    })),
  )
  const [figures] = interviewFigures(scored({ responses, answers }, key), 'havn', [])
  return {
    ...figures!,
    scale: key,
    supported: new Set<string>(),
    contestedBy: [],
    versions: [],
    flags: [],
  }
}

test('where roles differ on no item that both rated, none is asked about', () => {
  const [gap] = roleGaps(practice(['leader', [null, null, 5, 5]], ['staff', [1, 1, 5, null]]))
  expect(gap).toMatchObject({ element: 'e01', item: null, first: { ratings: [] }, second: { ratings: [] } })
})

test('an item on which roles differ the other way round than on the element is not asked about', () => {
  const [gap] = roleGaps(practice(['leader', [5, 5, 4, null]], ['staff', [null, 1, 5, 1]]))
  expect(gap).toMatchObject({ item: 'i2', first: { ratings: [5] }, second: { ratings: [1] } })
  const [reverse] = roleGaps(practice(['leader', [5, 5, 4, null]], ['staff', [null, null, 5, 1]]))
  expect(reverse?.item).toBeNull()
})

test('an item that a whole role rated alike is not named as what they disagree on', () => {
  const [split] = withinRoles(practice(['staff', [5, 5, 3, null]], ['staff', [null, 1, 3, 1]]))
  expect(split).toMatchObject({ item: 'i2', ratings: [1, 5] })
  const [alike] = withinRoles(practice(['staff', [5, 5, 3, null]], ['staff', [1, null, 3, null]]))
  expect(alike).toMatchObject({ item: 'i1', ratings: [1, 5], informants: 2 })
})
