import { expect, test } from 'vitest'
import type { Dataset } from '#analysis/dataset.ts'
import { totalModels } from '#analysis/role-models.ts'
import { disagreementOf, listInput } from '#analysis/shortlist/list-input.ts'
import type { Scenario } from '#analysis/shortlist/scenarios.ts'
import { shortlist, type Shortlist } from '#analysis/shortlist/shortlist.ts'
import { randomStream, type Random } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
const [first, second] = key.elements.map(({ id }) => id)
const informantsOf = (id: string) => dataset.responses.filter(({ practice }) => practice === id)
/** Two practices with five informants each. */
const gappy = dataset.practices
  .map(({ practice }) => practice)
  .filter((practice) => informantsOf(practice).length === 5)
  .slice(0, 2)

/** Three of their informants have answered the first element only, with 5 throughout; the other two all, and it with 1. */
const withGaps: Dataset = {
  ...dataset,
  answers: dataset.answers.map((row) => {
    const place = gappy
      .map((practice) => informantsOf(practice).findIndex(({ response }) => response === row.response))
      .find((found) => found >= 0)
    if (place === undefined) return row
    const isOfFirst = row.item.startsWith(`${first}-`)
    if (isOfFirst) return { ...row, rating: place < 2 ? 1 : 5, missing: null }
    return place < 2 ? row : { ...row, rating: null, missing: -1 }
  }),
}

test('a practice whose informants mostly answered one element is drawn with all of them', () => {
  const list = listOf(withGaps, scenarioOf('raw', { [first!]: 3.2 }, 1), 84)
  const reaching = list.candidates.filter(({ practice, meetsRule }) => gappy.includes(practice) && meetsRule)
  expect(reaching.map(({ practice, informants }) => [practice, informants]).sort()).toEqual([
    [gappy[0], 2],
    [gappy[1], 2],
  ])
  // 5 for three of the five who are drawn or more, and not for all of them, who would have no score in all: .605 of the draws
  const chances = chancesOf(list)
  for (const practice of gappy) expect(chances.get(practice)).toBeCloseTo(0.605, 1)
})

test.each([
  ['raw', 'mean_of_informants'],
  ['raw', 'mean_of_roles'],
  ['raw', 'mean_of_leaders'],
  ['adjusted', undefined],
  ['shrunk', undefined],
] as const)('drawn as they are, informants reach the thresholds that the list says: %s, %s', (basis, by) => {
  for (const data of [dataset, withGaps]) {
    const scenario = {
      ...scenarioOf(basis, { [first!]: 3.4, [second!]: 3.2 }, 2),
      ...(by && { aggregation: by }),
    }
    const list = listOf(data, scenario, 84, asTheyAre())
    const reaching = list.candidates.filter(({ meetsRule }) => meetsRule).map(({ practice }) => practice)
    const drawn = [...chancesOf(list)].flatMap(([practice, chance]) => (chance === 1 ? practice : []))
    expect(reaching.length).toBeGreaterThan(10)
    expect(reaching.length).toBeLessThan(list.candidates.length - 10)
    expect(drawn.sort()).toEqual(reaching.sort())
  }
})

test('a model that nothing predicts from has no such chances under thresholds', () => {
  const { predict: _, ...input } = inputOf(dataset)
  const scenario = scenarioOf('adjusted', { [first!]: 3.2 }, 1)
  const list = shortlist(input, { ...few, scenarios: [scenario] }, (stream) =>
    randomStream(1, streams[stream]),
  )
  expect(list.sensitivity.informantBootstrap).toMatchObject({ practices: null, reason: 'not_a_mean' })
})

const few = { draws: 10, scenarioDraws: 10, bootstrapReplicates: 1, weightDraws: 0, confidenceDraws: 0 }

function listOf(data: Dataset, scenario: Scenario, k: number, drawing?: Random): Shortlist {
  const bootstrapReplicates = drawing ? 1 : 2000
  const steps = [{ strategy: 'most_promising' as const, picks: k }]
  return shortlist(
    inputOf(data),
    { ...few, k, steps, bootstrapReplicates, scenarios: [scenario] },
    (stream) => (drawing && stream === 'informantBootstrap' ? drawing : randomStream(1, streams[stream])),
  )
}

function inputOf(data: Dataset) {
  const table = scored(data, key)
  const models = totalModels(table)
  return listInput(table, {
    practices: data.practices,
    models,
    flags: [],
    disagreement: disagreementOf(table),
  })
}

function scenarioOf(basis: Scenario['basis'], of: Record<string, number>, met: number): Scenario {
  return { id: 'list', basis, weights: null, thresholds: { of, met }, withoutFlagged: false }
}

function chancesOf({ sensitivity }: Shortlist): Map<string, number> {
  const { practices } = sensitivity.informantBootstrap
  return new Map(practices!.map(({ practice, probabilityTopK }) => [practice, probabilityTopK]))
}

/** Draws every informant of a practice once, one after the other. */
function asTheyAre(): Random {
  let at = 0
  return {
    ...randomStream(1),
    below(n) {
      const drawn = at % n
      at = drawn + 1 === n ? 0 : drawn + 1
      return drawn
    },
  }
}
