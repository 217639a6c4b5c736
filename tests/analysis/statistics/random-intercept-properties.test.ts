import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GroupedValues } from '#analysis/statistics/group-sums.ts'
import { groupSdProfile } from '#analysis/statistics/random-intercept-profile.ts'
import { randomIntercept, type RandomIntercept } from '#analysis/statistics/random-intercept.ts'

/** Answers on a scale, few of them, in groups some of which are empty: every degenerate shape turns up. */
const anyShape = fc.integer({ min: 1, max: 7 }).chain((groups) =>
  fc
    .array(
      fc.record({
        y: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
        group: fc.integer({ min: 0, max: groups - 1 }),
        first: fc.integer({ min: 0, max: 1 }),
        second: fc.integer({ min: -2, max: 2 }),
      }),
      { maxLength: 24 },
    )
    .map((rows) => grouped(rows, groups)),
)

/** Six practices of two to six informants, whose answers differ: a model can be fitted. */
const fittable = fc
  .array(
    fc.array(
      fc.record({
        y: fc.integer({ min: 10, max: 50 }),
        first: fc.boolean(),
        second: fc.integer({ min: 0, max: 9 }),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    { minLength: 6, maxLength: 6 },
  )
  .map((practices) =>
    grouped(
      practices.flatMap((rows, group) =>
        rows.map(({ y, first, second }) => ({ y: y / 10, group, first: first ? 1 : 0, second })),
      ),
      6,
    ),
  )
  .filter((data) => randomIntercept(data).icc !== null && randomIntercept(data).fixedEffects[2] !== null)

function grouped(
  rows: readonly { y: number; group: number; first: number; second: number }[],
  groups: number,
): GroupedValues & { readonly group: readonly number[] } {
  return {
    y: rows.map(({ y }) => y),
    group: rows.map(({ group }) => group),
    groups,
    columns: [rows.map(({ first }) => first), rows.map(({ second }) => second)],
  }
}

function near(got: readonly (number | null)[], wanted: readonly (number | null)[], digits = 5): void {
  expect(got).toHaveLength(wanted.length)
  for (const [place, value] of wanted.entries()) expect(got[place]).toBeCloseTo(value!, digits)
}

const variances = ({ varGroup, varResidual, icc }: RandomIntercept) => [varGroup, varResidual, icc]

test('every number is finite, and a model is there whole or not at all', () => {
  fc.assert(
    fc.property(anyShape, (data) => {
      const model = randomIntercept(data)
      const lists = [model.fixedEffects, model.fixedSe, ...model.fixedCovariance, model.blup]
      const spreads = [model.shrinkage, model.predictionSd, model.predictionSdWithFixed]
      for (const value of [...lists, ...spreads].flat()) {
        expect(value === null || (Number.isFinite(value) && model.icc !== null)).toBe(true)
      }
      expect(model.fixedEffects[0] === null).toBe(model.icc === null)
      const { estimate, interval } = groupSdProfile(data)
      expect(estimate === null).toBe(model.icc === null)
      if (interval) expect(interval[0]).toBeLessThanOrEqual(interval[1])
    }),
    { numRuns: 300 },
  )
})

test('a constant added to every value moves the intercept alone', () => {
  fc.assert(
    fc.property(fittable, fc.integer({ min: -1000, max: 1000 }), (data, shift) => {
      const model = randomIntercept(data)
      const moved = randomIntercept({ ...data, y: data.y.map((y) => y + shift) })
      near(variances(moved), variances(model))
      near(moved.fixedEffects, [model.fixedEffects[0]! + shift, ...model.fixedEffects.slice(1)])
      near(moved.blup, model.blup)
      expect(moved.df).toBe(model.df)
    }),
  )
})

test('in other units the figures are the same, in those units', () => {
  fc.assert(
    fc.property(fittable, fc.constantFrom(1e-6, 0.5, 100, 1e9), (data, unit) => {
      const model = randomIntercept(data)
      const scaled = randomIntercept({ ...data, y: data.y.map((y) => y * unit) })
      near([scaled.varGroup! / unit ** 2, scaled.varResidual! / unit ** 2, scaled.icc], variances(model))
      near(
        scaled.blup.map((u) => u! / unit),
        model.blup,
      )
      near(
        scaled.predictionSdWithFixed.map((sd) => sd! / unit),
        model.predictionSdWithFixed,
      )
      expect(scaled.remlCriterion).toBeCloseTo(model.remlCriterion! + 2 * model.df * Math.log(unit), 5)
    }),
  )
})

test('other units and origin of a column change its effect and nothing of groups', () => {
  fc.assert(
    fc.property(fittable, (data) => {
      const model = randomIntercept(data)
      const [first, second] = data.columns as [number[], number[]]
      const changed = randomIntercept({ ...data, columns: [first, second.map((x) => 1000 * x + 5)] })
      near(variances(changed), variances(model))
      near(changed.blup, model.blup)
      expect(changed.fixedEffects[2]! * 1000).toBeCloseTo(model.fixedEffects[2]!, 5)
      expect(changed.fixedEffects[0]! + 5 * changed.fixedEffects[2]!).toBeCloseTo(model.fixedEffects[0]!, 5)
    }),
  )
})

test('other names of groups and another order of rows change nothing', () => {
  fc.assert(
    fc.property(
      fittable,
      fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }),
      (data, names) => {
        const model = randomIntercept(data)
        const order = [...data.y.keys()].reverse()
        const other = randomIntercept({
          y: order.map((row) => data.y[row]!),
          group: order.map((row) => names[data.group[row]!]!),
          groups: 6,
          columns: data.columns.map((column) => order.map((row) => column[row]!)),
        })
        near(variances(other), variances(model))
        near(
          names.map((name) => other.blup[name]!),
          model.blup,
        )
        expect(names.map((name) => other.sizes[name])).toEqual(model.sizes)
      },
    ),
  )
})

test('with every practice twice maximum likelihood finds the same between them, and is surer', () => {
  fc.assert(
    fc.property(fittable, (data) => {
      const once = groupSdProfile(data)
      const twice = groupSdProfile({
        y: [...data.y, ...data.y],
        group: [...data.group, ...data.group.map((group) => group + 6)],
        groups: 12,
        columns: data.columns.map((column) => [...column, ...column]),
      })
      expect(twice.estimate).toBeCloseTo(once.estimate!, 4)
      expect(twice.interval![1]).toBeLessThan(once.interval![1])
    }),
  )
})

test('no other ratio of the variances has a smaller criterion', () => {
  fc.assert(
    fc.property(fittable, fc.double({ min: 0, max: 5, noNaN: true }), (data, group) => {
      const model = randomIntercept(data)
      expect(remlByDefinition(data, group, 1)).toBeGreaterThan(model.remlCriterion! - 1e-6)
      const own = remlByDefinition(data, model.varGroup!, model.varResidual!)
      expect(own).toBeCloseTo(model.remlCriterion!, 6)
    }),
  )
})

/** −2 log of the restricted likelihood with V = group · ZZ' + residual · I written out, its residual scale profiled out. */
function remlByDefinition({ y, group, columns }: GroupedValues, between: number, residual: number): number {
  const n = y.length
  const v = y.map((_, i) =>
    y.map((__, j) => (group[i] === group[j] ? between : 0) / residual + (i === j ? 1 : 0)),
  )
  const x = y.map((_, i) => [1, ...columns.map((column) => column[i]!)])
  const inverseTimes = (columnsOf: number[][]) => eliminated(v, columnsOf)
  const vx = inverseTimes(x)
  const vy = inverseTimes(y.map((value) => [value]))
  const p = x[0]!.length
  const a = range(p).map((i) => range(p).map((j) => sum(range(n).map((k) => x[k]![i]! * vx.rows[k]![j]!))))
  const c = range(p).map((i) => [sum(range(n).map((k) => x[k]![i]! * vy.rows[k]![0]!))])
  const b = eliminated(a, c)
  const rss =
    sum(range(n).map((k) => y[k]! * vy.rows[k]![0]!)) - sum(range(p).map((i) => c[i]![0]! * b.rows[i]![0]!))
  return vx.logDeterminant + b.logDeterminant + (n - p) * (Math.log((2 * Math.PI * rss) / (n - p)) + 1)
}

/** Gauss–Jordan with the pivots in order, which positive definite matrices allow. */
function eliminated(matrix: readonly (readonly number[])[], right: readonly (readonly number[])[]) {
  const rows = matrix.map((row, i) => [...row, ...right[i]!])
  let logDeterminant = 0
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i]!
    logDeterminant += Math.log(pivot)
    for (let k = 0; k < pivotRow.length; k += 1) pivotRow[k]! /= pivot
    for (const [j, row] of rows.entries()) {
      const factor = row[i]!
      if (j !== i) for (let k = 0; k < row.length; k += 1) row[k]! -= factor * pivotRow[k]!
    }
  }
  return { rows: rows.map((row) => row.slice(matrix.length)), logDeterminant }
}

const range = (n: number) => Array.from({ length: n }, (_, place) => place)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
