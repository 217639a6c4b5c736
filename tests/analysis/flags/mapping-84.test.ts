import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { raiseFlags, type RaisedFlags } from '#analysis/flags/raise-flags.ts'
import { robustWithinSd } from '#analysis/flags/robust-within-sd.ts'
import { roleAdjustedScores, roleModel } from '#analysis/role-model.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { flagOfKind, flagQuality, type InjectedKind } from '#commands/verify/flag-quality.ts'
import { injectedIn } from '#commands/verify/injected.ts'
import { scored } from '#tests/support/scored.ts'

interface Expected {
  robustWithinSd: number
  flags: Record<InjectedKind, string[]>
  flagQuality: Record<InjectedKind, { found: number; true: number; recall: number; precision: number }>
}

const reference = JSON.parse(readFileSync('tests/reference/mapping-84.json', 'utf8')) as {
  cases: [{ expected: Expected }]
}
const { expected } = reference.cases[0]
const truth = readFileSync('demonstration/mapping-84/truth.json', 'utf8')

let table: ScoreTable
let adjustedTotals: (number | null)[]
let raised: RaisedFlags

beforeAll(async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  table = scored(dataset, key)
  const model = roleModel(table.totals, table, { covariates: 'role' })
  adjustedTotals = roleAdjustedScores(table.totals, table, model)
  raised = raiseFlags(table, dataset.practices, { adjustedTotals })
})

describe('on the mapping of 84 practices', () => {
  test('informants of one practice differ as much as R says', () => {
    expect(robustWithinSd(table, adjustedTotals)).toBeCloseTo(expected.robustWithinSd, 6)
  })

  test.each(Object.keys(flagOfKind) as InjectedKind[])('%s: the flags are those of R', (kind) => {
    const found = raised.flags.filter(({ flag }) => flag === flagOfKind[kind])
    expect(found.map(({ informant, practice }) => informant ?? practice)).toEqual(expected.flags[kind])
  })

  test('finds what was injected as well as R does', () => {
    const quality = flagQuality(raised.flags, injectedIn(truth))
    for (const kind of Object.keys(flagOfKind) as InjectedKind[]) {
      expect(quality[kind]).toMatchObject({
        found: expected.flagQuality[kind].found,
        true: expected.flagQuality[kind].true,
      })
      expect(quality[kind].recall).toBeCloseTo(expected.flagQuality[kind].recall, 12)
      expect(quality[kind].precision).toBeCloseTo(expected.flagQuality[kind].precision, 12)
    }
  })

  test('says how many a rule would find by chance, and of how many', () => {
    const count = (name: string) => raised.counts.find(({ flag }) => flag === name)!
    // 2 % of 384 informants
    expect(count('low-variation')).toMatchObject({ of: 384, expectedByChance: expect.closeTo(7.68, 9) })
    expect(count('single-informant')).toMatchObject({
      of: 84,
      found: 4,
      expectedByChance: null,
      reasons: { expectedByChance: 'conditions_not_met' },
    })
    expect(count('agreement-style')).toMatchObject({ of: 0, reasons: { expectedByChance: 'empty' } })
  })
})
