import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import { readMappingFolder, type MappingFolder } from '#commands/mapping-folder.ts'
import { unexplained } from './unexplained.ts'

interface Expected {
  items: { item: string; counts: number[]; dontKnow: number; mean: number }[]
  elements: { element: string; meanOfPractices: number; sdOfPractices: number }[]
  total: { meanOfPractices: number; sdOfPractices: number }
  practices: { practiceId: string[]; informantsWithTotal: number[]; rawMean: number[] }
}

const reference = JSON.parse(readFileSync('tests/reference/mapping-84.json', 'utf8')) as {
  cases: [{ expected: Expected }]
}
const { expected } = reference.cases[0]

/** Enough for every figure to be there. */
const quick = { replicates: 200, draws: 500 }

let folder: MappingFolder
let result: Mapping
beforeAll(async () => {
  folder = await readMappingFolder('demonstration/mapping-84')
  result = mapping(folder.dataset, folder.key, quick)
})

test('counts every item as R does', () => {
  expect(
    result.items.map(({ id, answers, overInformants }) => ({
      item: id,
      counts: overInformants.counts,
      dontKnow: answers.dontKnow,
    })),
  ).toEqual(expected.items.map(({ item, counts, dontKnow }) => ({ item, counts, dontKnow })))
  for (const [place, item] of expected.items.entries()) {
    expect(result.items[place]!.overInformants.mean).toBeCloseTo(item.mean, 10)
  }
})

test('finds the same elements and total over practices as R', () => {
  expect(result.elements.map(({ id }) => id)).toEqual(expected.elements.map(({ element }) => element))
  for (const [place, element] of expected.elements.entries()) {
    const { overPractices } = result.elements[place]!
    expect(overPractices.n).toBe(84)
    expect(overPractices.mean).toBeCloseTo(element.meanOfPractices, 10)
    expect(overPractices.sd).toBeCloseTo(element.sdOfPractices, 10)
  }
  expect(result.total.overPractices.mean).toBeCloseTo(expected.total.meanOfPractices, 10)
  expect(result.total.overPractices.sd).toBeCloseTo(expected.total.sdOfPractices, 10)
})

test('gives every practice the score that R gives it', () => {
  expect(result.practices.map(({ id }) => id)).toEqual(expected.practices.practiceId)
  expect(result.practices.map(({ score }) => score.informants)).toEqual(
    expected.practices.informantsWithTotal,
  )
  for (const [place, mean] of expected.practices.rawMean.entries()) {
    expect(result.practices[place]!.score.raw).toBeCloseTo(mean, 10)
  }
})

test('does not depend on the order in which anything is read, to the last digit', () => {
  const { practices, responses, answers } = folder.dataset
  const turned = mapping(
    {
      practices: [...practices].reverse(),
      responses: [...responses].reverse(),
      answers: [...answers].reverse(),
    },
    folder.key,
    quick,
  )
  expect(turned).toEqual(result)
})

test('counts 16,512 answers, each asked or answered once', () => {
  const asked = result.items.map(({ answers }) => answers.asked)
  expect(asked.reduce((sum, count) => sum + count, 0)).toBe(16_512)
  for (const { answers, overInformants, overPractices } of result.items) {
    expect(answers.answered + answers.skipped + answers.dontKnow + answers.notRelevant).toBe(answers.asked)
    expect(overInformants.n).toBe(answers.answered)
    expect(overPractices.counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(overPractices.n, 9)
  }
})

test('explains every null', () => {
  expect(unexplained(result)).toEqual([])
})

test('says nearly the same of twice the practices, each there under two names', () => {
  const { practices, responses, answers } = folder.dataset
  const again = (id: string) => `${id} again`
  const twice = mapping(
    {
      practices: practices.flatMap((row) => [row, { ...row, practice: again(row.practice) }]),
      responses: responses.flatMap((row) => [
        row,
        {
          ...row,
          response: again(row.response),
          informant: again(row.informant),
          practice: again(row.practice),
        },
      ]),
      answers: answers.flatMap((row) => [row, { ...row, response: again(row.response) }]),
    },
    folder.key,
    { replicates: 0, draws: 0 },
  )
  for (const [place, once] of result.items.entries()) {
    const { overPractices, reliability } = twice.items[place]!
    expect(overPractices.n).toBe(2 * once.overPractices.n)
    for (const [point, percent] of overPractices.percent.entries()) {
      expect(percent).toBeCloseTo(once.overPractices.percent[point]!, 9)
    }
    expect(overPractices.mean).toBeCloseTo(once.overPractices.mean!, 9)
    expect(Math.abs(reliability.alpha! - once.reliability.alpha!)).toBeLessThan(0.01)
    expect(reliability.alphaSe!).toBeLessThan(once.reliability.alphaSe!)
  }
  expect(twice.total.overPractices.mean).toBeCloseTo(result.total.overPractices.mean!, 10)
  expect(Math.abs(twice.total.alpha.alpha! - result.total.alpha.alpha!)).toBeLessThan(0.01)
})
