import { beforeAll, expect, test } from 'vitest'
import { practiceInRun } from '#analysis/shortlist/practice-in-run.ts'
import { runRule, type RuleRun } from '#analysis/shortlist/rule-run.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

let run: RuleRun

beforeAll(async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  const rule = defaultRule(key, dataset.practices.length)
  run = runRule(
    { practices: dataset.practices, table: scored(dataset, key).ratings },
    {
      ...rule,
      draws: 200,
      scenarioDraws: 100,
      bootstrapReplicates: 50,
      weightDraws: 50,
      confidenceDraws: 10,
      gates: { ...rule.gates, minimumRoles: 2 },
    },
  )
})

const everybodyAlone = () => null

test('a picked practice has its place, what moves it, and why it was picked', () => {
  const [first] = run.shortlist.chosen
  const found = practiceInRun(run, first!.practice, () => 2)
  expect([found.k, found.ranked, found.missing]).toEqual([14, run.shortlist.candidates.length, []])
  expect(found.proposal).toEqual({ ...first, practice: undefined })
  const [candidate] = found.candidates
  const { strongest } = run.causes.find(({ practice }) => practice === first!.practice)!
  expect(candidate).toMatchObject({ practice: first!.practice, strongest })
  expect(candidate!.strongest?.informantNumber).toBe(strongest?.cause.kind === 'informant' ? 2 : null)
  expect(candidate!.basis).toEqual(run.basis.find(({ practice }) => practice === first!.practice))
})

test('a scenario that moves a practice says what its scores were', () => {
  const inScenario = run.causes.filter(({ strongest }) => strongest?.cause.kind === 'scenario')
  expect(inScenario.length).toBeGreaterThan(0)
  const { scenarios } = run.shortlist.settings
  for (const { practice, scopeVersion, strongest } of inScenario) {
    const { candidates } = practiceInRun(run, practice, everybodyAlone)
    const id = strongest!.cause.kind === 'scenario' ? strongest!.cause.id : ''
    expect(candidates.find((one) => one.scopeVersion === scopeVersion)!.strongest!.basis).toBe(
      scenarios.find((scenario) => scenario.id === id)!.basis,
    )
  }
  const byInformant = run.causes.find(({ strongest }) => strongest?.cause.kind === 'informant')!
  const [moved] = practiceInRun(run, byInformant.practice, everybodyAlone).candidates
  expect(moved!.strongest!.basis).toBeNull()
})

test('a practice that cannot be ranked has what it lacks instead', () => {
  const lacking = run.shortlist.missingData[0]!
  const found = practiceInRun(run, lacking.practice, everybodyAlone)
  expect([found.candidates, found.proposal]).toEqual([[], null])
  expect(found.missing).toEqual([{ scopeVersion: lacking.scopeVersion, failed: lacking.failed }])
})

test('a practice that is not among the data has nothing', () => {
  expect(practiceInRun(run, 'nowhere', everybodyAlone)).toMatchObject({
    candidates: [],
    missing: [],
    proposal: null,
  })
})
