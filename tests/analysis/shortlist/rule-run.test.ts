import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '#analysis/dataset.ts'
import { keepResponses } from '#analysis/ratings.ts'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import type { Cause, CauseEffect } from '#analysis/shortlist/causes.ts'
import { runRule, type RuleInput, type RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { Scenario, ScenarioPractice } from '#analysis/shortlist/scenarios.ts'
import { defaultRule, type SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

const quick = {
  draws: 200,
  scenarioDraws: 200,
  bootstrapReplicates: 200,
  weightDraws: 200,
  confidenceDraws: 20,
}

let dataset: Dataset
let input: RuleInput
let rule: SelectionRule
let run: RuleRun
let whole: Mapping

beforeAll(async () => {
  const folder = await readMappingFolder('demonstration/mapping-84')
  const { key } = folder
  dataset = folder.dataset
  input = { practices: dataset.practices, table: scored(dataset, key).ratings }
  rule = { ...defaultRule(key, dataset.practices.length), ...quick }
  run = runRule(input, rule)
  whole = mapping(dataset, key, { draws: 200, replicates: 200 })
})

const listOf = ({ shortlist }: Pick<RuleRun, 'shortlist'>) => {
  const { candidates, chosen, missingData, gates, pareto, expectedCorrect, sensitivity } = shortlist
  return {
    candidates,
    chosen,
    missingData,
    gates,
    pareto,
    expectedCorrect,
    bootstrap: sensitivity.informantBootstrap,
  }
}

describe('the rule that nobody has changed', () => {
  test('makes the list that the analysis makes, to the last digit', () => {
    expect(listOf(run)).toEqual(listOf(whole))
    expect(run.shortlist.scenarios.comparison.counts).toEqual(whole.shortlist.scenarios.comparison.counts)
    expect(run.model).toBe(whole.roleModels.shortlistModel)
  })

  test('makes it again', () => {
    expect(runRule(input, rule)).toEqual(run)
  })
})

describe('what moves a practice of the list', () => {
  const causesOf = (kind: Cause['kind'], from: RuleRun = run) =>
    new Map(
      from.causes.map(({ practice, all }) => [practice, all.filter(({ cause }) => cause.kind === kind)]),
    )

  test('an informant moves an adjusted score as the analysis says', () => {
    const found = [...causesOf('informant')].flatMap(([practice, effects]) =>
      effects.map(({ cause, rankInstead }) => [
        practice,
        'response' in cause ? cause.response : '',
        rankInstead,
      ]),
    )
    // ranks of the analysis are means of equal ones, and here nothing is equal
    const expected = whole.practices.flatMap(({ id, influence }) =>
      (influence?.adjusted ?? []).flatMap(({ response, rankWithout }) =>
        rankWithout === null ? [] : [[id, response, rankWithout]],
      ),
    )
    expect(found.length).toBeGreaterThan(350)
    expect(found.sort()).toEqual(expected.sort())
  })

  test('an informant, and a role, move a raw score as a list without them says', () => {
    const raw: Scenario = { ...rule.scenarios[1]!, basis: 'raw' }
    const rawRule = { ...rule, scenarios: [{ ...raw, basis: 'raw' as const }] }
    const rawRun = runRule(input, rawRule)
    const { practice } = rawRun.shortlist.candidates.find(({ informants }) => informants > 5)!
    const rankWithout = (isLeftOut: (response: { response: string; role: string }) => boolean) => {
      const table = keepResponses(input.table, (row) => row.practice !== practice || !isLeftOut(row))
      const { practices } = runRule({ ...input, table }, rawRule).shortlist.scenarios.results[0]!
      return practices.find((row: ScenarioPractice) => row.practice === practice)?.rank
    }
    const effects = rawRun.causes.find((row) => row.practice === practice)!.all
    const rows = effects.filter(({ cause }) => cause.kind === 'informant' || cause.kind === 'role')
    expect(rows.length).toBeGreaterThan(2)
    for (const { cause, rankInstead } of rows) {
      const expected = rankWithout(({ response, role }) =>
        cause.kind === 'informant'
          ? response === cause.response
          : cause.kind === 'role' && role === cause.role,
      )
      expect([cause, rankInstead]).toEqual([cause, expected])
    }
  })

  test('an element moves it as a rule without that element says', () => {
    const [first, ...others] = input.table.key.elements.map(({ id }) => id)
    const weights = Object.fromEntries(others.map((id) => [id, 1]))
    const without = runRule(input, { ...rule, scenarios: [{ ...rule.scenarios[0]!, weights }] })
    const expected = without.shortlist.scenarios.results[0]!.practices.map(({ practice, rank }) => [
      practice,
      rank,
    ])
    const found = [...causesOf('element')].map(([practice, effects]) => [
      practice,
      effects.find(({ cause }) => cause.kind === 'element' && cause.id === first)?.rankInstead,
    ])
    expect(found).toEqual(expected)
  })

  test('another scenario moves it to the place that it has there', () => {
    const [, raw] = run.shortlist.scenarios.results
    const found = [...causesOf('scenario')].map(([practice, effects]) => [
      practice,
      effects.find(({ cause }) => cause.kind === 'scenario' && cause.id === 'raw')?.rankInstead,
    ])
    expect(found).toEqual(raw!.practices.map(({ practice, rank }) => [practice, rank]))
  })

  test('the strongest is the one that moves it farthest, and those that cross the line say so', () => {
    const size = ({ rankChange }: CauseEffect) => Math.abs(rankChange)
    const rankOf = new Map(run.shortlist.scenarios.results[0]!.practices.map((row) => [row.practice, row]))
    for (const { practice, strongest, all } of run.causes) {
      expect(strongest && size(strongest)).toBe(Math.max(...all.map(size)) || null)
      const { rank, topK } = rankOf.get(practice)!
      for (const { cause, rankInstead, rankChange, leavesTopK, entersTopK } of all) {
        expect(rankChange).toBe(rankInstead - rank!)
        if (cause.kind === 'scenario') continue
        expect([leavesTopK, entersTopK]).toEqual([topK && rankInstead > 14, !topK && rankInstead <= 14])
      }
    }
  })

  test('a practice with one informant cannot do without that one, nor one of a single role without that', () => {
    const alone = run.causes.filter(({ cannotDoWithout }) => cannotDoWithout[0]?.kind === 'informant')
    const single = whole.practices.filter(({ informants }) => informants === 1).map(({ id }) => id)
    const ofOneRole = whole.flags
      .filter(({ flag }) => flag === 'one-role-only')
      .map(({ practice }) => practice)
    const needed = run.causes.flatMap(({ practice, cannotDoWithout }) =>
      cannotDoWithout.some(({ kind }) => kind === 'role') ? practice : [],
    )
    expect(needed).toEqual(ofOneRole.filter((practice) => !single.includes(practice)))
    expect(alone.map(({ practice }) => practice)).toEqual(single)
    expect(single).toHaveLength(4)
  })
})

describe('a rule with scenarios of several kinds', () => {
  const scenarios: SelectionRule['scenarios'] = [
    { id: 'a', basis: 'modelled', weights: null, thresholds: null, withoutFlagged: false },
    {
      id: 'leaders',
      basis: 'raw',
      weights: null,
      thresholds: null,
      withoutFlagged: false,
      aggregation: 'mean_of_leaders',
    },
    {
      id: 'lowest',
      basis: 'raw',
      weights: null,
      thresholds: null,
      withoutFlagged: false,
      aggregation: 'lowest_informant',
    },
    {
      id: 'all-items',
      basis: 'raw',
      weights: null,
      thresholds: null,
      withoutFlagged: false,
      minimumAnsweredShare: 1,
    },
  ]

  test('ranks by leaders alone whom leaders answered about, and says of the others why not', () => {
    const { results } = runRule(input, { ...rule, scenarios }).shortlist.scenarios
    const byLeaders = results.find(({ scenario }) => scenario.id === 'leaders')!
    const expected = mappingBy('mean_of_leaders')
    for (const { practice, score, reasons } of byLeaders.practices) {
      expect([practice, score]).toEqual([practice, expected.get(practice)])
      if (score === null) expect(reasons.score).toBe('role_missing')
    }
  })

  test('gives a lowest score no chance of a place, since its uncertainty is not known', () => {
    const { results } = runRule(input, { ...rule, scenarios }).shortlist.scenarios
    const lowest = results.find(({ scenario }) => scenario.id === 'lowest')!
    expect(new Set(lowest.practices.map(({ chance }) => chance.reasons.probabilityTopK))).toEqual(
      new Set(['not_a_mean']),
    )
  })

  test('asks for all answers where the scenario does', () => {
    const { results } = runRule(input, { ...rule, scenarios }).shortlist.scenarios
    const strict = results.find(({ scenario }) => scenario.id === 'all-items')!
    const fewer = mappingBy('mean_of_informants', 1)
    for (const { practice, score } of strict.practices) {
      expect([practice, score]).toEqual([practice, fewer.get(practice)])
    }
  })

  function mappingBy(aggregation: 'mean_of_leaders' | 'mean_of_informants', minimumAnsweredShare = 0.5) {
    const { practices } = mapping(dataset, input.table.key, {
      aggregation,
      minimumAnsweredShare,
      draws: 0,
      replicates: 0,
    })
    return new Map(practices.map(({ id, score }) => [id, score.raw]))
  }
})

describe('what the scores of a list stand on', () => {
  test('has the interval of the analysis around a modelled score, and around a raw one', () => {
    const analysed = new Map(whole.practices.map((practice) => [practice.id, practice]))
    const rawRun = runRule(input, { ...rule, scenarios: [rule.scenarios[1]!] })
    expect(run.basis.length).toBe(84)
    for (const [basis, name] of [
      [run.basis, 'adjustedInterval'],
      [rawRun.basis, 'rawInterval'],
    ] as const) {
      for (const { practice, scoreInterval } of basis) {
        const { score } = analysed.get(practice)!
        const expected = score[name]
        expect(scoreInterval![0]).toBeCloseTo(expected![0], 10)
        expect(scoreInterval![1]).toBeCloseTo(expected![1], 10)
      }
    }
  })

  test('counts informants by role and answers of those who were asked', () => {
    const analysed = new Map(whole.practices.map((practice) => [practice.id, practice]))
    for (const { practice, roles, answered, asked } of run.basis) {
      const { roles: expected, answers } = analysed.get(practice)!
      expect([roles, answered, asked]).toEqual([expected, answers.answered, answers.asked])
    }
  })

  test('tells how far it is, part by part', () => {
    const parts: string[] = []
    runRule(input, rule, ({ step, done, of }) => parts.push(`${done}/${of} ${step}`))
    expect(parts).toEqual([
      '0/8 scores',
      '1/8 scenario',
      '2/8 scenario',
      '3/8 scenario',
      '4/8 scenario',
      '5/8 resampling',
      '6/8 weights',
      '7/8 causes',
    ])
  })
})
