import { expect, test } from 'vitest'
import { informantBootstrap } from '#analysis/shortlist/informant-bootstrap.ts'
import type { Scenario } from '#analysis/shortlist/scenarios.ts'
import { shortlist } from '#analysis/shortlist/shortlist.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { fieldOf } from './field.ts'

// Broen's only informant scores 5 and 2, 3.5 in all. Havnen has one of 4 and 3 and one of 2 and 3: drawn twice with
// replacement, `virkning` is 4 in a quarter of the draws, 3 in half and 2 in a quarter; `relation` is always 3.
const field = fieldOf([
  { practice: 'broen', ratings: [5, 2] },
  { practice: 'havnen', ratings: [4, 3] },
  { practice: 'havnen', ratings: [2, 3] },
])
const replicates = 40_000

function chances(met: number | null, k = 1, limits: readonly number[] = [3, 3]): Record<string, number> {
  const thresholds = met === null ? null : { limits, met }
  const settings = { k, replicates, aggregation: 'mean_of_informants', thresholds } as const
  const { practices } = informantBootstrap(
    field.table,
    [0, 1],
    field.table.totals,
    settings,
    randomStream(1, 5),
  )
  return Object.fromEntries(practices!.map(({ practice, probabilityTopK }) => [practice, probabilityTopK]))
}

// three standard errors of a share of 40,000
const near = (share: number) => expect.closeTo(share, 2)

test('by scores alone the practice with the highest mean is first', () => {
  // Havnen reaches 3.5 in a quarter of the draws, and then lots are drawn
  expect(chances(null)).toEqual({ broen: near(0.875), havnen: near(0.125) })
})

test('who does not reach the thresholds with the drawn informants is not among the k', () => {
  // Broen never reaches 3 on `relation`; Havnen reaches both in three quarters of the draws, and nobody does in the rest
  expect(chances(2)).toEqual({ broen: 0, havnen: near(0.75) })
  expect(chances(2, 2)).toEqual({ broen: 0, havnen: near(0.75) })
})

test('who reaches more thresholds comes before who has the higher score', () => {
  // one is enough: Broen reaches one, Havnen two in three quarters of the draws, and else one with the lower score
  expect(chances(1)).toEqual({ broen: near(0.25), havnen: near(0.75) })
})

test('a list with thresholds draws its informants by them', () => {
  const scenario: Scenario = {
    id: 'raw',
    basis: 'raw',
    weights: null,
    thresholds: { of: { virkning: 3, relation: 3 }, met: 2 },
    withoutFlagged: false,
  }
  const settings = { k: 1, scenarios: [scenario], bootstrapReplicates: replicates, weightDraws: 0 }
  const { sensitivity } = shortlist(field, settings, () => randomStream(1, 5))
  expect(
    sensitivity.informantBootstrap.practices!.map(({ practice, probabilityTopK }) => [
      practice,
      probabilityTopK,
    ]),
  ).toEqual([
    ['broen', 0],
    ['havnen', near(0.75)],
  ])
})

test('an element that none of the drawn has a score on is not reached', () => {
  const gappy = fieldOf([
    { practice: 'broen', ratings: [5, null] },
    { practice: 'broen', ratings: [5, 5] },
  ])
  const settings = {
    k: 1,
    replicates,
    aggregation: 'mean_of_informants',
    thresholds: { limits: [null, 3], met: 1 },
  } as const
  const { practices } = informantBootstrap(gappy.table, [0], gappy.table.totals, settings, randomStream(1, 5))
  // missed when the first is drawn twice
  expect(practices![0]!.probabilityTopK).toEqual(near(0.75))
})
