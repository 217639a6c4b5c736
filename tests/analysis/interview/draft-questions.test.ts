import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Flag } from '#analysis/flags/flag.ts'
import { raiseFlags } from '#analysis/flags/raise-flags.ts'
import type { QuestionGround } from '#analysis/interview/draft-question.ts'
import { draftQuestions, mostProposed, type BeforeInterview } from '#analysis/interview/draft-questions.ts'
import { interviewFigures } from '#analysis/interview/interview-figures.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { scored } from '#tests/support/scored.ts'

interface Truth {
  readonly injected: {
    readonly strong_disagreement_practices: readonly string[]
    readonly single_informant_practices: readonly string[]
    readonly scope_mismatch_practices: readonly string[]
  }
}

const truth = JSON.parse(readFileSync('demonstration/mapping-84/truth.json', 'utf8')) as Truth

let table: ScoreTable
let flags: readonly Flag[]
let practices: readonly string[]
beforeAll(async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  table = scored(dataset, key)
  practices = dataset.practices.map(({ practice }) => practice)
  flags = raiseFlags(table, dataset.practices, { adjustedTotals: table.totals.map(() => null) }).flags
})

function before(practice: string, values: Partial<BeforeInterview> = {}): BeforeInterview {
  const [figures] = interviewFigures(table, practice, flags)
  const { result, perspectives, items } = figures!
  const roleOf = (response: string | undefined) =>
    table.responses.find((one) => one.response === response)?.role ?? null
  return {
    result,
    perspectives,
    items,
    scale: table.key,
    flags: figures!.flags.map((flag) => ({ ...flag, role: roleOf(flag.response) })),
    supported: new Set(),
    contestedBy: [],
    versions: [{ version: 1, score: result.score.raw, informants: result.informants }],
    ...values,
  }
}

const grounds = (practice: string, values: Partial<BeforeInterview> = {}) =>
  draftQuestions(before(practice, values)).map(({ ground }) => ground)

function only<Kind extends QuestionGround['kind']>(kind: Kind, all: readonly QuestionGround[]) {
  return all.filter((ground): ground is Extract<QuestionGround, { kind: Kind }> => ground.kind === kind)
}

describe('on the demonstration', () => {
  test.each([
    ['P001', 'E05', 2.0333, 'E05-3', [5], [1, 2, 2, 3, 5]],
    ['P016', 'E09', 2.4167, 'E09-4', [5], [1, 2, 3]],
    ['P024', 'E02', 3, 'E02-3', [5], [1, 1]],
    ['P045', 'E08', 2.1, 'E08-1', [5], [1, 3]],
    ['P047', 'E02', 1.5833, 'E02-2', [5], [2, 3, 3]],
    ['P052', 'E11', 1.1667, 'E11-2', [5], [2, 5]],
  ] as const)(
    'in the split practice %s leader and staff are asked about %s',
    (practice, element, gap, item, leader, staff) => {
      expect(truth.injected.strong_disagreement_practices).toContain(practice)
      const [widest] = only('role_gap', grounds(practice))
      expect(widest).toMatchObject({
        element,
        item,
        first: { role: 'leder', ratings: leader },
        second: { role: 'medarbejder', ratings: staff },
      })
      expect(widest?.gap).toBeCloseTo(gap, 4)
    },
  )

  test('a practice with one informant is asked who else could have answered', () => {
    const asked = truth.injected.single_informant_practices.map((practice) =>
      only('flag', grounds(practice)).map(({ flag }) => flag),
    )
    expect(asked.map(([first]) => first)).toEqual(asked.map(() => 'single-informant'))
    expect(asked).toHaveLength(4)
  })

  test('a practice whose informants had different levels in mind is asked what it is', () => {
    const asked = truth.injected.scope_mismatch_practices.map((practice) =>
      only('flag', grounds(practice)).map(({ flag }) => flag),
    )
    for (const names of asked) expect(names).toContain('scope-mismatch')
  })

  test('every practice has at most twelve, one to open and one to close, and none twice', () => {
    for (const practice of practices) {
      const drafts = draftQuestions(before(practice))
      const keys = drafts.map(({ key }) => key)
      expect(keys.length).toBeLessThanOrEqual(mostProposed)
      expect(new Set(keys).size).toBe(keys.length)
      expect([keys[0], keys.at(-1)]).toEqual(['opening', 'closing'])
    }
  })
})

test('what somebody wrote about is not asked about as high without a word', () => {
  const [first] = only('unsupported_high', grounds('P024'))
  const supported = new Set([first!.element])
  const rest = only('unsupported_high', grounds('P024', { supported }))
  expect(rest.map(({ element }) => element)).not.toContain(first!.element)
})

test('a contested scope comes before everything else', () => {
  const [, second] = grounds('P024', { contestedBy: ['leder', 'leder'] })
  expect(second).toEqual({ kind: 'scope_contested', roles: ['leder', 'leder'], informants: 5 })
})

test('of several versions of a scope the two that lie farthest apart are named', () => {
  const versions = [
    { version: 1, score: 3.5, informants: 2 },
    { version: 2, score: 2.25, informants: 3 },
    { version: 3, score: null, informants: 1 },
  ]
  expect(only('scope_versions', grounds('P024', { versions }))).toEqual([
    {
      kind: 'scope_versions',
      lower: { version: 2, score: 2.25, informants: 3 },
      higher: { version: 1, score: 3.5, informants: 2 },
      versions: 2,
    },
  ])
})

test('without answers there is a question to open with and one to close', () => {
  expect(draftQuestions(null).map(({ key }) => key)).toEqual(['opening', 'closing'])
})
