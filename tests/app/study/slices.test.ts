import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAwaited } from '#app/components/study/study-page.tsx'
import { rolesApart } from '#app/components/study/unanswered-items.tsx'
import { reliabilityVerdict } from '#app/components/study/reliability-verdict.ts'
import { sideOf } from '#app/components/study/role-heat-table.tsx'
import { signedOf } from '#app/components/study/formats.ts'
import { formatNumber } from '#app/messages/format.ts'
import { confoundingOf } from '#app/components/study/confounding.ts'
import { agreementSlice } from '#app/report/study/agreement.ts'
import { flagsSlice } from '#app/report/study/flags.ts'
import type { FullFigures } from '#app/report/computations.ts'
import { evenly, mostSlopes, type RolesSlice, type Slope } from '#app/report/study/roles.ts'
import { mapping } from '#analysis/mapping.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { answersByRole } from '#analysis/answers-by-role.ts'
import { answerRow } from '#tests/support/answer-row.ts'
import { keyOf } from '#tests/support/answered-mapping.ts'
import { responseRow } from '#tests/support/response-row.ts'

const slope = (place: number, gap: number): Slope => ({
  id: `p${place}`,
  code: `P${place}`,
  name: `Praksis ${place}`,
  sortKey: String(place).padStart(5, '0'),
  asOne: null,
  scopeVersion: 1,
  first: 3 + gap,
  second: 3,
  gap,
  informants: [1, 1],
})

describe('slopes of a large study', () => {
  test('are drawn evenly over the order of their gaps, both ends among them', () => {
    const all = Array.from({ length: 1000 }, (_, place) => slope(place, ((place * 37) % 1000) / 1000))
    const drawn = evenly(all, mostSlopes)
    expect(drawn.length).toBe(100)
    const gaps = drawn.map(({ gap }) => gap).sort((a, b) => a - b)
    expect([gaps[0], gaps.at(-1)]).toEqual([0, 0.999])
    expect(gaps[50]).toBeCloseTo(0.505, 2)
  })

  test('are as many as may be, each once, and in the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 60 }), (gaps) => {
        const all = gaps.map((gap, place) => slope(place, gap))
        const drawn = evenly(all, 20)
        expect(drawn.length).toBe(Math.min(20, all.length))
        expect(drawn).toEqual(all.filter((one) => drawn.includes(one)))
      }),
      { seed: 7 },
    )
  })
})

describe('agreement over practices', () => {
  const lines = [0.9, 0.2, 0.5].map((ad, place) => ({
    practice: `p${place}`,
    scopeVersion: 1,
    roles: { staff: 3 },
    agreement: {
      ad,
      awg: null,
      adPercentile: 100 * ad,
      adThreshold: 5 / 6,
      adDraws: 1000,
      informants: 3,
      reasons: {},
    } as unknown as Parameters<typeof agreementSlice>[0][number]['agreement'],
  }))
  const within = { sd: 0.5, robustSd: 0.4, reasons: {} }

  test('lists those who agree least first, and says how many are above the limit', () => {
    const slice = agreementSlice(lines, [], within, true)
    expect(slice.listed.map(({ id }) => id)).toEqual(['p0', 'p2', 'p1'])
    expect([slice.ad.above, slice.ad.median, slice.informants]).toEqual([1, 0.5, 9])
    expect(slice.percentile).toMatchObject({ n: 3, noBetter: 2, draws: 1000 })
  })

  test('by name and without a percentile where practices are not to be ranked', () => {
    const slice = agreementSlice(lines, [], within, false)
    expect(slice.listed.map(({ id, adPercentile }) => [id, adPercentile])).toEqual([
      ['p0', null],
      ['p1', null],
      ['p2', null],
    ])
    expect(slice.percentile).toBeNull()
  })

  test('is empty, not broken, without a practice', () => {
    const slice = agreementSlice([], [], within, true)
    expect([slice.ad.n, slice.ad.median, slice.listed, slice.percentile]).toEqual([0, null, [], null])
  })
})

describe('flags of a study', () => {
  test('are listed a page at a time, and a page that is not there is the last', () => {
    const flags = Array.from({ length: 230 }, (_, place) => ({
      flag: 'single-informant' as const,
      level: 'practice' as const,
      practice: `p${String(place).padStart(3, '0')}`,
      scopeVersion: 1,
      value: 1,
      threshold: 1,
      n: 1,
    }))
    const full = { flags, flagCounts: [] } as unknown as FullFigures
    const view = { ranks: true, flag: 'single-informant' as const, page: 9 }
    const { listed, practices } = flagsSlice(full, [], [], view)
    expect([listed!.total, listed!.page, listed!.pages, listed!.lines.length]).toEqual([230, 3, 3, 30])
    expect(practices).toBe(230)
    expect(flagsSlice(full, [], [], { ...view, flag: null }).listed).toBeNull()
  })
})

describe('answers by role', () => {
  const key = keyOf([2])
  const table = ratingTable(
    [responseRow('r1', 'p1', { role: 'leader' }), responseRow('r2', 'p1', { role: 'citizen' })],
    key,
  )
  fillRatings(table, [answerRow('r1', 'e1_1', 4), answerRow('r2', 'e1_1', -7), answerRow('r2', 'e1_2', -1)])

  test('count each kind of no answer for each role; what was not asked is not asked', () => {
    const [first, second] = answersByRole(table)
    expect(first!.map(({ role, asked, answered, dontKnow }) => [role, asked, answered, dontKnow])).toEqual([
      ['citizen', 1, 0, 1],
      ['leader', 1, 1, 0],
    ])
    expect(second!.map(({ asked, skipped, notAsked }) => [asked, skipped, notAsked])).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ])
    expect(second![1]!.reasons).toMatchObject({ answeredPercent: 'empty' })
  })
})

test('a page waits for what it draws, but not for an analysis that failed', () => {
  const computing = { state: 'computing', progress: null } as const
  expect(isAwaited({ figures: null, analysis: computing })).toBe(true)
  expect(isAwaited({ figures: { slice: null }, analysis: computing })).toBe(true)
  expect(isAwaited({ figures: { slice: null }, analysis: { state: 'failed' } })).toBe(false)
  expect(isAwaited({ figures: { slice: {} }, analysis: computing })).toBe(false)
})

describe('words that are chosen by a value', () => {
  test.each([
    [0.8, 'ranking'],
    [0.79, 'groups'],
    [0.7, 'groups'],
    [0.66, 'weak'],
    [-0.2, 'weak'],
  ] as const)('a reliability of %d is %s', (lambda, verdict) => {
    expect(reliabilityVerdict(lambda)).toBe(verdict)
  })

  test.each([
    [[0.1, 0.4], 'above'],
    [[-0.4, -0.1], 'below'],
    [[-0.1, 0.1], 'around'],
    [[0, 0.3], 'around'],
  ] as const)('an interval of %j lies %s nought', (interval, side) => {
    expect(sideOf(interval)).toBe(side)
  })

  test('a sign stands only before what is not nought once it is rounded', () => {
    expect([0.2, -0.2, 0.001, -0.001].map((value) => signedOf(formatNumber(value, 'da', 2)))).toEqual([
      '+0,20',
      '−0,20',
      '0,00',
      '0,00',
    ])
  })

  test('roles are named where they differ, and only those with ten or more who were asked', () => {
    const tally = (role: string, asked: number, answered: number) => ({
      role,
      asked,
      answered,
      dontKnow: asked - answered,
      notRelevant: 0,
      skipped: 0,
    })
    const apart = rolesApart([tally('leader', 20, 19), tally('citizen', 20, 10), tally('external', 5, 0)])
    expect([apart!.most.role, apart!.least.role]).toEqual(['citizen', 'leader'])
    expect(rolesApart([tally('leader', 20, 19), tally('staff', 20, 19)])).toBeNull()
    expect(rolesApart([])).toBeNull()
  })
})

describe('role and own stake', () => {
  const effect = (role: string | null, estimate: number) => ({
    covariate: role === null ? ('own_stake' as const) : ('role' as const),
    role,
    estimate,
    se: 0.1,
    interval: [estimate - 0.2, estimate + 0.2] as const,
    informants: 20,
    practicesTogether: 20,
    qualified: true,
    reasons: {},
  })
  const cell = (role: string, ownStake: 'yes' | 'no', informants: number) => ({
    role,
    ownStake,
    informants,
    withTotal: informants,
    mean: 3,
    sd: 1,
    reasons: {},
  })
  const slice = {
    role: { effects: [effect('citizen', -0.1), effect('leader', 0.6)] },
    roleAndStake: { effects: [effect('citizen', 0), effect('leader', 0.45), effect(null, 0.25)] },
    byStake: [
      cell('citizen', 'no', 10),
      cell('leader', 'yes', 15),
      cell('leader', 'no', 5),
      cell('staff', 'yes', 5),
      cell('staff', 'no', 35),
    ],
  } as unknown as RolesSlice

  test('the role that has own stake most often is the one that the two are tangled in', () => {
    expect(confoundingOf(slice)).toEqual({
      role: 'leader',
      alone: 0.6,
      withStake: 0.45,
      stake: 0.25,
      share: 0.75,
      others: 0.1,
    })
  })

  test('nothing is said without a model that holds both', () => {
    const without = { ...slice, roleAndStake: { effects: [] } } as unknown as RolesSlice
    expect(confoundingOf(without)).toBeNull()
  })

  test('conditions that are not met are there with what they ask for', () => {
    const few = mapping({ practices: [], responses: [], answers: [] }, keyOf([2]))
    expect(
      few.roleModels.role.conditions.map(({ condition, needed, met }) => [condition, needed, met]),
    ).toEqual([
      ['practices_with_two_informants', 15, false],
      ['qualified_roles', 2, false],
    ])
  })
})
