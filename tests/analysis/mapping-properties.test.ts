import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '#analysis/dataset.ts'
import { mapping, steps, type Mapping, type Progress } from '#analysis/mapping.ts'
import { shapes, smallKey } from './small-dataset.ts'
import { unexplained } from './unexplained.ts'

const quick = { replicates: 0, draws: 50, topK: 2 }
const resampled = { replicates: 200, draws: 50, topK: 2 }

describe('mapping, whatever was answered', () => {
  test('holds no NaN and no infinity, and explains every null', () => {
    fc.assert(
      fc.property(shapes, ({ key, dataset }) => {
        expect(unexplained(mapping(dataset, key, quick))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('does so with resampling too', () => {
    fc.assert(
      fc.property(shapes, ({ key, dataset }) => {
        expect(unexplained(mapping(dataset, key, resampled))).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('gives the same to the last digit in whatever order practices, responses and answers are read', () => {
    const inAnyOrder = shapes.chain(({ key, dataset }) =>
      fc.record({
        key: fc.constant(key),
        dataset: fc.constant(dataset),
        turned: fc.record({
          practices: shuffled(dataset.practices),
          responses: shuffled(dataset.responses),
          answers: shuffled(dataset.answers),
        }),
      }),
    )
    fc.assert(
      fc.property(inAnyOrder, ({ key, dataset, turned }) => {
        expect(mapping(turned, key, quick)).toEqual(mapping(dataset, key, quick))
      }),
      { numRuns: 40 },
    )
  })

  test('resamples the same in whatever order practices, responses and answers are read', () => {
    fc.assert(
      fc.property(shapes, ({ key, dataset }) => {
        const turned = {
          practices: dataset.practices.toReversed(),
          responses: dataset.responses.toReversed(),
          answers: dataset.answers.toReversed(),
        }
        expect(mapping(turned, key, resampled)).toEqual(mapping(dataset, key, resampled))
      }),
      { numRuns: 10 },
    )
  })

  test('does not look at what practices and informants are called', () => {
    fc.assert(
      fc.property(shapes, ({ key, dataset }) => {
        const renamed = JSON.stringify(mapping(calledOtherwise(dataset), key, quick))
        expect(renamed).toEqual(calledOtherwise(JSON.stringify(mapping(dataset, key, quick))))
      }),
      { numRuns: 40 },
    )
  })

  test('gives the same to the last digit whatever ids databases have made, where codes put rows in order', () => {
    const kept = shapes.chain(({ key, dataset }) =>
      fc.record({
        key: fc.constant(key),
        dataset: fc.constant(ordered(dataset)),
        practices: otherIds(dataset.practices.map(({ practice }) => practice)),
        responses: otherIds(dataset.responses.map(({ response }) => response)),
      }),
    )
    fc.assert(
      fc.property(kept, ({ key, dataset, practices, responses }) => {
        const names = new Map([...practices, ...responses])
        const elsewhere = renamed(dataset, (id) => names.get(id) ?? id)
        const back = new Map([...names].map(([id, other]) => [other, id]))
        const found = renamed(mapping(elsewhere, key, resampled), (id) => back.get(id) ?? id)
        expect(inAnyOrder(found)).toEqual(inAnyOrder(mapping(dataset, key, resampled)))
      }),
      { numRuns: 15, seed: 3 },
    )
  })

  test('changes nothing in what it was given', () => {
    fc.assert(
      fc.property(shapes, ({ key, dataset }) => {
        const before = structuredClone(dataset)
        mapping(dataset, key, quick)
        expect(dataset).toEqual(before)
      }),
      { numRuns: 12 },
    )
  })
})

test('says once for every step that it begins, in order', () => {
  const said: Progress[] = []
  mapping({ practices: [], responses: [], answers: [] }, smallKey, quick, (progress) => said.push(progress))
  expect(said).toEqual(steps.map((step, done) => ({ step, done, of: steps.length })))
})

test('the check of nulls finds a bare one, a reason of nothing and what is not finite', () => {
  expect(unexplained({ mean: null, reasons: {} })).toEqual(['mean'])
  expect(unexplained({ list: [{ mean: 3, reasons: { mean: 'empty' } }] })).toEqual(['list[].reasons.mean'])
  expect(unexplained({ interval: [1, NaN] })).toEqual(['interval[]'])
  expect(unexplained({ mean: null, zone: null, reasons: { mean: 'empty' } })).toEqual(['zone'])
})

function shuffled<Row>(rows: readonly Row[]): fc.Arbitrary<Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length })
}

/** Other names in the same order, wherever they occur. */
function calledOtherwise<Rows extends Dataset | string>(rows: Rows): Rows {
  const text = typeof rows === 'string' ? rows : JSON.stringify(rows)
  const other = text.replaceAll('"practice-', '"ø ').replaceAll('"informant-', '"7 ')
  return (typeof rows === 'string' ? other : JSON.parse(other)) as Rows
}

/** Rows that say by codes of their own how they are put in order. */
function ordered(dataset: Dataset): Dataset {
  return {
    ...dataset,
    responses: dataset.responses.map((response) => ({
      ...response,
      order: { practice: `code ${response.practice}`, response: `code ${response.response}` },
    })),
  }
}

/** Each id and one that some other database has made: in another order. */
function otherIds(ids: readonly string[]): fc.Arbitrary<[string, string][]> {
  return shuffled(ids).map((mixed) => mixed.map((id, place) => [id, `made-${place}-${ids[0]}`]))
}

/** Other names for practices, informants and responses, wherever they stand; codes stay. */
function renamed<Rows>(rows: Rows, nameOf: (id: string) => string): Rows {
  return JSON.parse(JSON.stringify(rows), (_, value: unknown) =>
    typeof value === 'string' && !value.startsWith('code ') ? nameOf(value) : value,
  ) as Rows
}

/** Flags and lists of what is missing stand by ids. */
function inAnyOrder({ flags, shortlist, ...rest }: Mapping) {
  const lines = (list: readonly unknown[]) => list.map((line) => JSON.stringify(line)).sort()
  return {
    ...rest,
    flags: lines(flags),
    shortlist: { ...shortlist, missingData: lines(shortlist.missingData) },
  }
}
