import { expect, test } from 'vitest'
import type { Aggregation } from '#analysis/aggregation.ts'
import { basisOf } from '#analysis/shortlist/basis.ts'
import { defaultGates } from '#analysis/shortlist/gates.ts'
import type { Scenario } from '#analysis/shortlist/scenarios.ts'
import { shortlist } from '#analysis/shortlist/shortlist.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'
import { fieldOf } from './field.ts'

const randomOf = (stream: keyof typeof streams) => randomStream(3, streams[stream])
const few = { k: 1, draws: 200, bootstrapReplicates: 200, weightDraws: 50, confidenceDraws: 5 }
const by = (aggregation: Aggregation): Scenario => ({
  id: aggregation,
  basis: 'raw',
  weights: null,
  thresholds: null,
  withoutFlagged: false,
  aggregation,
})

/** One leader who is far above four of staff, and three leaders who say the same. */
const input = fieldOf([
  { practice: 'broen', ratings: [5, 5], role: 'leader' },
  ...[1, 1, 2, 2].map((rating) => ({ practice: 'broen', ratings: [rating, rating] as const })),
  ...[3, 4, 4].map((rating) => ({
    practice: 'havnen',
    ratings: [rating, rating] as const,
    role: 'leader',
  })),
])
const listBy = (scenario: Scenario, gates = {}) =>
  shortlist(input, { ...few, scenarios: [scenario], gates: { ...defaultGates, ...gates } }, randomOf)

test('a score by leaders alone stands on the leaders, in the list and in what it stands on', () => {
  const leaders = by('mean_of_leaders')
  expect(listBy(leaders).candidates.map(({ practice, informants }) => [practice, informants])).toEqual([
    ['broen', 1],
    ['havnen', 3],
  ])
  const [broen] = basisOf(input, leaders, [0, 1])
  expect(broen).toMatchObject({ roles: { leader: 1 }, answered: 2, asked: 2 })
})

test('a gate counts the informants, roles and elements of the score', () => {
  const missing = (scenario: Scenario, gates: object) =>
    listBy(scenario, gates).missingData.map(({ practice, failed }) => [practice, failed[0]!.value])
  expect(missing(by('mean_of_leaders'), { minimumInformants: 3 })).toEqual([['broen', 1]])
  expect(missing(by('mean_of_leaders'), { minimumRoles: 2 })).toEqual([
    ['broen', 1],
    ['havnen', 1],
  ])
  expect(missing(by('mean_of_roles'), { minimumInformants: 3 })).toEqual([])
  // a model takes everybody, whatever the scenario says of raw scores
  const modelled = { ...by('mean_of_leaders'), basis: 'shrunk' as const }
  const fitted = {
    ...input,
    modelBasis: 'shrunk' as const,
    model: { adjusted: [3, 3.5], predictionSd: [0.2, 0.2] },
  }
  const { candidates } = shortlist(fitted, { ...few, scenarios: [modelled] }, randomOf)
  expect(candidates.map(({ informants }) => informants)).toEqual([3, 5])
})

test('informants are drawn again as the score is made of them', () => {
  const chanceOf = (aggregation: Aggregation) =>
    listBy(by(aggregation)).sensitivity.informantBootstrap.practices!.map(
      ({ practice, informants, probabilityTopK }) => [practice, informants, probabilityTopK],
    )
  // the one leader says 5, above all that three others can give
  expect(chanceOf('mean_of_leaders')).toEqual([
    ['broen', 1, 1],
    ['havnen', 3, 0],
  ])
  // (5 + 1.5) / 2 may exceed (3 + 4 + 4) / 3 = 3.67 where the leader is drawn; the mean of all five hardly does
  const ofRoles = chanceOf('mean_of_roles').find(([practice]) => practice === 'broen')![2] as number
  const ofAll = chanceOf('mean_of_informants').find(([practice]) => practice === 'broen')![2] as number
  expect(ofRoles).toBeGreaterThan(ofAll)
})

test.each([
  by('median_of_informants'),
  by('lowest_informant'),
  { ...by('mean_of_informants'), method: 'topsis' as const },
])('nothing is drawn again for a score that is no mean of informants: %o', (scenario) => {
  expect(listBy(scenario).sensitivity.informantBootstrap).toEqual({
    replicates: 200,
    practices: null,
    reason: 'not_a_mean',
    warnings: [],
  })
})
