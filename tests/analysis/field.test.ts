import { describe, expect, test } from 'vitest'
import {
  countDispositions,
  coverageGaps,
  disposition,
  fieldByPractice,
  responseByRole,
  type FieldAssignment,
} from '#analysis/field.ts'

const moment = '2026-09-01T08:00:00.000Z'
const untouched = { startedAt: null, submittedAt: null, declinedAt: null, withdrawnAt: null }
const started = { ...untouched, startedAt: moment }
const submitted = { ...started, submittedAt: moment }

const assignment = (values: Partial<FieldAssignment>): FieldAssignment => ({
  practice: 'havnen',
  role: 'staff',
  contested: false,
  ...untouched,
  ...values,
})

describe('disposition', () => {
  test.each([
    [untouched, 'not_started'],
    [started, 'in_progress'],
    [submitted, 'submitted'],
    [{ ...untouched, declinedAt: moment }, 'declined'],
    [{ ...started, declinedAt: moment }, 'declined'],
    [{ ...untouched, withdrawnAt: moment }, 'withdrawn'],
    [{ ...started, withdrawnAt: moment, declinedAt: moment }, 'withdrawn'],
  ])('of %j is %s', (times, expected) => {
    expect(disposition(times)).toBe(expected)
  })

  test('stays submitted when the link is withdrawn afterwards', () => {
    expect(disposition({ ...submitted, withdrawnAt: moment })).toBe('submitted')
  })
})

describe('coverageGaps', () => {
  const rules = [
    { role: 'leader', minimum: 1 },
    { role: 'staff', minimum: 3 },
  ]

  test('is empty when every role has its minimum', () => {
    const byRole = {
      leader: countDispositions([submitted]),
      staff: countDispositions([submitted, submitted, submitted]),
    }
    expect(coverageGaps(byRole, rules)).toEqual([])
  })

  test('counts only what is submitted, and says how many informants must be found', () => {
    const byRole = {
      staff: countDispositions([submitted, started, { ...untouched, declinedAt: moment }]),
    }
    expect(coverageGaps(byRole, rules)).toEqual([
      { role: 'leader', minimum: 1, submitted: 0, lacking: 1, toFind: 1 },
      { role: 'staff', minimum: 3, submitted: 1, lacking: 2, toFind: 1 },
    ])
  })

  test('needs no new informants while enough links are out', () => {
    const byRole = { staff: countDispositions([started, untouched, untouched, untouched]) }
    expect(coverageGaps(byRole, [{ role: 'staff', minimum: 3 }])).toEqual([
      { role: 'staff', minimum: 3, submitted: 0, lacking: 3, toFind: 0 },
    ])
  })

  test('lacks nothing without rules', () => {
    expect(coverageGaps({}, [])).toEqual([])
  })
})

describe('fieldByPractice', () => {
  test('has a row for a practice without informants', () => {
    const [row] = fieldByPractice(['havnen'], [], [{ role: 'leader', minimum: 1 }])
    expect(row?.byRole).toEqual({})
    expect(row?.counts).toEqual({ not_started: 0, in_progress: 0, submitted: 0, declined: 0, withdrawn: 0 })
    expect(row?.gaps.map(({ role }) => role)).toEqual(['leader'])
  })

  test('keeps practices apart, in the order given, and counts contested scopes', () => {
    const rows = fieldByPractice(
      ['broen', 'havnen'],
      [
        assignment({ ...submitted, contested: true }),
        assignment({ ...started, contested: true, role: 'leader' }),
        assignment({ practice: 'broen' }),
      ],
      [],
    )
    expect(rows.map(({ practice, contested }) => [practice, contested])).toEqual([
      ['broen', 0],
      ['havnen', 2],
    ])
    expect(rows[1]?.byRole.leader?.in_progress).toBe(1)
    expect(rows[1]?.counts.submitted).toBe(1)
  })
})

describe('responseByRole', () => {
  test('is submitted of those whose link is not withdrawn', () => {
    const rows = responseByRole(
      [
        assignment(submitted),
        assignment(started),
        assignment({ declinedAt: moment }),
        assignment({ withdrawnAt: moment }),
      ],
      ['leader', 'staff'],
    )
    expect(rows.map(({ role, asked, share }) => ({ role, asked, share }))).toEqual([
      { role: 'staff', asked: 3, share: 1 / 3 },
    ])
  })

  test('has no share when every link is withdrawn', () => {
    const [row] = responseByRole([assignment({ withdrawnAt: moment })], ['staff'])
    expect(row?.share).toBeNull()
  })
})
