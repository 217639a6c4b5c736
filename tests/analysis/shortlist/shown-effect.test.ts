import { expect, test } from 'vitest'
import { practiceInRun } from '#analysis/shortlist/practice-in-run.ts'
import { runRule } from '#analysis/shortlist/rule-run.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { hasRankInterval, shownEffect } from '#analysis/shortlist/shown-effect.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

const effect = {
  cause: { kind: 'element', id: 'virkning' },
  rankInstead: 21,
  rankChange: 9,
  leavesTopK: true,
  entersTopK: false,
} as const
const none = { rankInterval: null, pairwiseRankInterval: null }

test('a rank is shown beside an interval, drawn or pairwise, and crossing the line always', () => {
  expect(shownEffect(effect, { ...none, pairwiseRankInterval: [3, 30] })).toEqual(effect)
  expect(shownEffect(effect, none)).toEqual({ ...effect, rankInstead: null, rankChange: null })
  expect([hasRankInterval(none), hasRankInterval({ ...none, rankInterval: [1, 2] })]).toEqual([false, true])
})

test('a list by the lowest informant says no rank anywhere, neither of causes nor of reasons', async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  const rule = defaultRule(key, dataset.practices.length)
  const run = runRule(
    { practices: dataset.practices, table: scored(dataset, key).ratings },
    {
      ...rule,
      draws: 50,
      bootstrapReplicates: 0,
      weightDraws: 0,
      scenarios: [{ ...rule.scenarios[1]!, aggregation: 'lowest_informant' }],
    },
  )
  const { chosen } = run.shortlist
  expect(chosen.map(({ reason }) => 'rank' in reason && reason.rank)).toEqual(Array(14).fill(null))
  const strongest = chosen.flatMap(({ practice }) =>
    practiceInRun(run, practice, () => null).candidates.map((one) => one.strongest),
  )
  expect(strongest.filter((one) => one !== null).length).toBeGreaterThan(5)
  expect(
    strongest.every((one) => one === null || (one.rankInstead === null && one.rankChange === null)),
  ).toBe(true)
})
