import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ShortlistInput } from '#analysis/shortlist/input.ts'
import { shortlist, type Shortlist } from '#analysis/shortlist/shortlist.ts'
import { topKChances } from '#analysis/shortlist/top-k.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { streams } from '#analysis/streams.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

interface Reference {
  practices: Record<'practiceId', string[]> &
    Record<'adjusted' | 'predictionSd' | 'probabilityTop14' | 'adjustedRank' | 'rawMean', number[]>
  rankQuality: { expectedCorrectInTop14: number; brierTop14: number }
}

const { practices: reference, rankQuality } = JSON.parse(
  readFileSync('tests/reference/mapping-84.json', 'utf8'),
).cases[0].expected as Reference

const truth = JSON.parse(readFileSync('demonstration/mapping-84/truth.json', 'utf8')) as {
  practices: { practice_id: string; true_rank: number }[]
}

const randomOf = (seed: number) => (stream: keyof typeof streams) => randomStream(seed, streams[stream])
const few = {
  draws: 500,
  scenarioDraws: 200,
  bootstrapReplicates: 200,
  weightDraws: 200,
  confidenceDraws: 20,
}

let input: ShortlistInput
let found: Shortlist

beforeAll(async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  const table = scored(dataset, key)
  const placeOf = new Map(reference.practiceId.map((id, place) => [id, place]))
  const inOrder = (values: readonly number[]) =>
    table.scopes.map(({ practice }) => values[placeOf.get(practice)!]!)
  input = {
    table,
    practices: dataset.practices,
    model: { adjusted: inOrder(reference.adjusted), predictionSd: inOrder(reference.predictionSd) },
    flaggedResponses: ['I0010', 'I0099', 'I0136'],
  }
  found = shortlist(input, few, randomOf(1))
})

describe('chances of the top 14 of 84', () => {
  const chances = topKChances(
    reference.adjusted,
    reference.predictionSd,
    { k: 14, draws: 10_000 },
    randomStream(1, streams.modelDraws),
  )
  const probability = chances.map(({ probabilityTopK }) => probabilityTopK!)

  test('are those computed in R', () => {
    for (const [place, expected] of reference.probabilityTop14.entries()) {
      expect(Math.abs(probability[place]! - expected)).toBeLessThan(0.02)
    }
  })

  test('expect as many correct picks as R does', () => {
    const expected = probability.reduce(
      (sum, chance, place) => sum + (reference.adjustedRank[place]! <= 14 ? chance : 0),
      0,
    )
    expect(Math.abs(expected - rankQuality.expectedCorrectInTop14)).toBeLessThan(0.1)
  })

  test('come as near the true top 14 as in R', () => {
    const trueRank = new Map(truth.practices.map((practice) => [practice.practice_id, practice.true_rank]))
    const brier = reference.practiceId.map(
      (id, place) => (probability[place]! - (trueRank.get(id)! <= 14 ? 1 : 0)) ** 2,
    )
    const mean = brier.reduce((sum, square) => sum + square, 0) / brier.length
    expect(Math.abs(mean - rankQuality.brierTop14)).toBeLessThan(0.005)
  })
})

describe('the shortlist of mapping-84', () => {
  test('proposes the 14 with the highest chance, each with its figures', () => {
    expect(found.candidates).toHaveLength(84)
    expect(found.missingData).toEqual([])
    expect(found.chosen).toHaveLength(14)
    const chances = new Map(found.candidates.map((one) => [one.practice, one.probabilityTopK!]))
    const chosen = found.chosen.map(({ practice }) => chances.get(practice)!)
    const others = found.candidates
      .filter(({ practice }) => !found.chosen.some((pick) => pick.practice === practice))
      .map(({ probabilityTopK }) => probabilityTopK!)
    expect(Math.min(...chosen)).toBeGreaterThanOrEqual(Math.max(...others))
    expect(found.expectedCorrect).toBeCloseTo(
      chosen.reduce((sum, chance) => sum + chance, 0),
      9,
    )
    for (const { strategy, reason } of found.chosen) {
      expect(strategy).toBe('most_promising')
      expect(reason.code).toBe('highest_probability')
    }
  })

  test('gives raw scores and their ranks as R does', () => {
    const raw = found.scenarios.results.find(({ scenario }) => scenario.id === 'raw')!
    const scores = new Map(raw.practices.map(({ practice, score }) => [practice, score]))
    for (const [place, id] of reference.practiceId.entries()) {
      expect(scores.get(id)).toBeCloseTo(reference.rawMean[place]!, 9)
    }
  })

  test('compares the adjusted list with the raw one, with and without flagged informants', () => {
    const { pairs, counts, memberships } = found.scenarios.comparison
    expect(pairs.map(({ pair }) => pair.join(' '))).toEqual([
      'adjusted raw',
      'adjusted raw-without-flagged',
      'raw raw-without-flagged',
    ])
    for (const { kendallTauB, topKOverlap } of pairs) {
      expect(kendallTauB).toBeGreaterThan(0.7)
      expect(topKOverlap).toBeGreaterThan(0.7)
    }
    expect(counts.all + counts.some + counts.none).toBe(84)
    expect(memberships).toHaveLength(counts.all + counts.some)
  })

  test('warns that four practices have one informant and so no variance in the bootstrap', () => {
    expect(found.sensitivity.informantBootstrap.warnings).toEqual([
      { code: 'variance_understated', practices: 80 },
      { code: 'single_informant_without_variance', practices: 4 },
    ])
  })

  test('adds up to fourteen places in every share of places', () => {
    const total = (values: readonly (number | null)[]) =>
      values.reduce<number>((sum, value) => sum + value!, 0)
    expect(total(found.candidates.map(({ probabilityTopK }) => probabilityTopK))).toBeCloseTo(14, 9)
    expect(total(found.sensitivity.weights.practices!.map(({ topK }) => topK))).toBeCloseTo(14, 9)
    expect(total(found.sensitivity.weights.practices!.map(({ first }) => first))).toBeCloseTo(1, 9)
    expect(
      total(found.sensitivity.informantBootstrap.practices!.map(({ probabilityTopK }) => probabilityTopK)),
    ).toBeCloseTo(14, 9)
  })

  test('is the same for the same seed, and another for another', () => {
    expect(shortlist(input, few, randomOf(1))).toEqual(found)
    expect(shortlist(input, few, randomOf(2)).candidates).not.toEqual(found.candidates)
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  test('without draws leaves what rests on them out and says so; the conservative interval stays', () => {
    const none = { draws: 0, scenarioDraws: 0, bootstrapReplicates: 0, weightDraws: 0, confidenceDraws: 0 }
    const plain = shortlist(input, none, randomOf(1))
    expect(plain.candidates[0]).toMatchObject({
      rank: 1,
      probabilityTopK: null,
      rankInterval: null,
      zone: null,
      reasons: { probabilityTopK: 'below_minimum', rankInterval: 'below_minimum' },
    })
    expect(plain.candidates[0]!.pairwiseRankInterval).not.toBeNull()
    expect(plain.chosen.map(({ practice }) => practice).slice(0, 3)).toEqual(['P072', 'P018', 'P056'])
    expect(plain).toMatchObject({ expectedCorrect: null, reasons: { expectedCorrect: 'below_minimum' } })
    expect(plain.sensitivity.informantBootstrap).toMatchObject({ practices: null, reason: 'below_minimum' })
    expect(plain.sensitivity.weights).toMatchObject({ practices: null, reason: 'below_minimum' })
  })
})
