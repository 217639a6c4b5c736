import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { interceptModel } from '#analysis/practice-model.ts'
import { roleAdjustedScores, roleModel } from '#analysis/role-model.ts'
import { roleByStake, roleEffectsByElement } from '#analysis/role-profile.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

interface Fitted {
  columns: string[]
  estimates: number[]
  se: number[]
  varPractice: number
  varResidual: number
}
interface Expected {
  elements: { element: string; icc1Reml: number }[]
  total: { icc1Reml: number }
  practices: {
    practiceId: string[]
    informantsWithTotal: number[]
    adjusted: number[]
    shrinkage: number[]
    predictionSd: number[]
    adjustedRank: number[]
  }
  roleModel: Fitted
  roleAndStakeModel: Fitted
}
const reference = JSON.parse(readFileSync('tests/reference/mapping-84.json', 'utf8')) as {
  cases: [{ expected: Expected }]
}
const { expected } = reference.cases[0]

let table: ScoreTable
beforeAll(async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  table = scored(dataset, key)
})

describe('on the synthetic mapping', () => {
  test.each([
    ['role', 'roleModel'],
    ['role_and_stake', 'roleAndStakeModel'],
  ] as const)('with %s finds the effects that R finds', (covariates, name) => {
    const model = roleModel(table.totals, table, { covariates })
    const fitted = expected[name]
    const estimates = [model.intercept, ...model.effects.map(({ estimate }) => estimate)]
    const errors = [model.interceptSe, ...model.effects.map(({ se }) => se)]
    expect(model.effects.map(({ role }) => role ?? 'own_stake')).toEqual(fitted.columns.slice(1))
    expect(model.reference).toBe('medarbejder')
    for (const [place, estimate] of fitted.estimates.entries()) {
      expect(Math.abs(estimates[place]! - estimate)).toBeLessThan(1e-6)
      expect(Math.abs(errors[place]! - fitted.se[place]!)).toBeLessThan(1e-6)
    }
    expect(Math.abs(model.varPractice! - fitted.varPractice)).toBeLessThan(1e-6)
    expect(Math.abs(model.varResidual! - fitted.varResidual)).toBeLessThan(1e-6)
    expect(model.effects.every(({ qualified }) => qualified)).toBe(true)
  })

  test('finds the practices, in their order, that R finds', () => {
    const { practices } = roleModel(table.totals, table, { covariates: 'role' })
    expect(practices.map(({ practice }) => practice)).toEqual(expected.practices.practiceId)
    expect(practices.map(({ informants }) => informants)).toEqual(expected.practices.informantsWithTotal)
    for (const [place, practice] of practices.entries()) {
      expect(Math.abs(practice.adjusted! - expected.practices.adjusted[place]!)).toBeLessThan(1e-5)
      expect(Math.abs(practice.shrinkage! - expected.practices.shrinkage[place]!)).toBeLessThan(1e-5)
      expect(Math.abs(practice.predictionSd! - expected.practices.predictionSd[place]!)).toBeLessThan(1e-5)
      expect(practice.predictionSdWithFixed!).toBeGreaterThan(practice.predictionSd!)
      const higher = practices.filter(({ adjusted }) => adjusted! > practice.adjusted!).length
      expect(higher + 1).toBe(expected.practices.adjustedRank[place])
    }
  })

  test('finds the share of variance between practices that R finds, without roles', () => {
    expect(interceptModel(table.totals, table).icc).toBeCloseTo(expected.total.icc1Reml, 6)
    for (const [place, { element, icc1Reml }] of expected.elements.entries()) {
      expect(table.key.elements[place]!.id).toBe(element)
      expect(interceptModel(table.elements[place]!, table).icc).toBeCloseTo(icc1Reml, 5)
    }
  })

  test('draws each practice from its own adjusted mean to the intercept', () => {
    const model = roleModel(table.totals, table, { covariates: 'role' })
    for (const { adjusted, adjustedMean, shrinkage, adjustedInterval, predictionSd } of model.practices) {
      expect(adjusted).toBeCloseTo(model.intercept! + shrinkage! * (adjustedMean! - model.intercept!), 12)
      expect(adjustedInterval![1] - adjustedInterval![0]).toBeCloseTo(2 * 1.959964 * predictionSd!, 5)
    }
  })

  test('takes from an informant what the model gives the role, and no more', () => {
    const model = roleModel(table.totals, table, { covariates: 'role' })
    const adjusted = roleAdjustedScores(table.totals, table, model)
    for (const [row, { role }] of table.responses.entries()) {
      const effect = model.effects.find((one) => one.role === role)?.estimate ?? 0
      if (table.totals[row] === null) expect(adjusted[row]).toBeNull()
      else expect(adjusted[row]).toBeCloseTo(table.totals[row]! - effect, 12)
    }
  })

  test('has a model for every element and a cell for every role and stake', () => {
    const elements = roleEffectsByElement(table)
    expect(elements).toHaveLength(11)
    for (const { effects } of elements) {
      expect(effects.map(({ role }) => role)).toEqual(['borger', 'ekstern', 'leder'])
      for (const { estimate, interval } of effects) {
        expect(interval![0]).toBeLessThan(estimate!)
        expect(interval![1]).toBeGreaterThan(estimate!)
      }
    }
    const cells = roleByStake(table)
    expect(cells).toHaveLength(12)
    expect(cells.reduce((sum, { informants }) => sum + informants, 0)).toBe(table.responses.length)
    expect(cells.reduce((sum, { withTotal }) => sum + withTotal, 0)).toBe(
      table.totals.filter((total) => total !== null).length,
    )
  })
})
