import { expect, test } from 'vitest'
import { defaultGates } from '#analysis/shortlist/gates.ts'
import type { Scenario } from '#analysis/shortlist/scenarios.ts'
import { shortlist } from '#analysis/shortlist/shortlist.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'
import { fieldOf, type FieldResponse } from './field.ts'

const randomOf = (stream: keyof typeof streams) => randomStream(3, streams[stream])
const few = { k: 1, draws: 200, bootstrapReplicates: 50, weightDraws: 200, confidenceDraws: 5 }
const without: Scenario = {
  id: 'without',
  basis: 'raw',
  weights: null,
  thresholds: null,
  withoutFlagged: true,
}

/** Two of broen's informants carry a flag: without them it has one, who gives 2 and 4. */
const field: FieldResponse[] = [
  { practice: 'broen', ratings: [2, 4], role: 'leader' },
  { practice: 'broen', ratings: [5, 5], response: 'x' },
  { practice: 'broen', ratings: [5, 5], response: 'y' },
  { practice: 'havnen', ratings: [4, 4], role: 'leader' },
  { practice: 'havnen', ratings: [4, 3] },
  { practice: 'havnen', ratings: [3, 4] },
]
const input = fieldOf(field, { flaggedResponses: ['x', 'y'], disagreement: [1.1, 0.4] })
const listed = (more: object = {}, from = input) =>
  shortlist(from, { ...few, scenarios: [without], ...more }, randomOf)

test('whoever is left out passes no gate for the practice', () => {
  const { missingData } = listed({ gates: { ...defaultGates, minimumInformants: 2, minimumRoles: 2 } })
  expect(
    missingData.map(({ practice, failed }) => [practice, failed.map(({ gate, value }) => [gate, value])]),
  ).toEqual([
    [
      'broen',
      [
        ['minimumInformants', 1],
        ['minimumRoles', 1],
      ],
    ],
  ])
})

test('whoever is left out is not drawn with the weights either', () => {
  // with them broen would be first under nearly all weights
  const { practices } = listed({ weightSpace: { order: ['virkning', 'relation'] } }).sensitivity.weights
  expect(practices!.find(({ practice }) => practice === 'broen')!.topK).toBe(0)
})

test('a practice is told from others by the profile and the disagreement of those who are left', () => {
  const steps = [{ strategy: 'deviant' as const, picks: 1 }]
  const deviance = { disagreement: 0.8, elementLead: 1.5 }
  // broen's element of 4 is 2 above its other without them, and not with them
  const chosen = (from = input) =>
    listed({ steps, deviance, minimumProbability: 0 }, from).chosen.map(({ practice, reason }) => [
      practice,
      reason.code,
    ])
  expect(chosen()).toEqual([['broen', 'element_far_above']])
  const { pareto } = listed()
  expect(pareto!.compared).toBe(1)
})
