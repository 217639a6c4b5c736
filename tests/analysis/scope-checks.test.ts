import { describe, expect, test } from 'vitest'
import {
  checkScope,
  isStopped,
  scopeChecks,
  usualScopeChecks,
  type CheckedScope,
  type ScopeCheck,
  type ScopeCheckRules,
} from '#analysis/scope-checks.ts'

/** A card with everything on it. */
const card: CheckedScope = {
  included: 'Samtaler og værested',
  excluded: 'Natherberg',
  targetGroup: 'hjemløshed',
  targetGroups: 1,
  scopeLevel: 2,
  citizensPerYear: 40,
  staff: 6,
  delimitedBy: 'Afdelingslederen',
  source: 'Interview',
  approval: null,
  overlaps: 0,
  same: 0,
  setAside: [],
}
const found = (changed: Partial<CheckedScope>, rules = usualScopeChecks) =>
  checkScope({ ...card, ...changed }, rules)
const withEffects = (effects: Partial<ScopeCheckRules['effects']>): ScopeCheckRules => ({
  ...usualScopeChecks,
  effects: { ...usualScopeChecks.effects, ...effects },
})

describe('checks before fielding', () => {
  test('find nothing on a card that says everything', () => {
    expect(found({})).toEqual([])
  })

  test('stop a card without what delimits it, and warn of who delimited it and on what', () => {
    const empty = { included: null, excluded: '', targetGroup: null, scopeLevel: null, citizensPerYear: null }
    expect(
      found({ ...empty, delimitedBy: null, source: null }).map(({ check, effect }) => [check, effect]),
    ).toEqual([
      ['included', 'stop'],
      ['excluded', 'stop'],
      ['target-group', 'stop'],
      ['level', 'stop'],
      ['citizens', 'warn'],
      ['delimited-by', 'warn'],
      ['source', 'warn'],
    ])
  })

  test('find the whole municipality too broad, at the limit of the flag', () => {
    expect(found({ scopeLevel: 5 })).toEqual([
      { check: 'too-broad', effect: 'stop', rule: 'level', value: 5, limit: 5 },
    ])
    expect(found({ scopeLevel: 4 })).toEqual([])
    // four target groups are many, three are not
    expect(found({ targetGroups: 4 })).toMatchObject([{ rule: 'target-groups', value: 4, limit: 3 }])
    expect(found({ targetGroups: 3 })).toEqual([])
  })

  test('find fewer than five citizens a year and the work of one too narrow', () => {
    expect(found({ citizensPerYear: 4 })).toEqual([
      { check: 'too-narrow', effect: 'stop', rule: 'citizens', value: 4, limit: 5 },
    ])
    expect(found({ staff: 1 })).toMatchObject([{ rule: 'staff', value: 1, limit: 1 }])
    expect(found({ citizensPerYear: 5, staff: 2 })).toEqual([])
    // what is not stated is missing, and not narrow
    expect(found({ citizensPerYear: null, staff: null }).map(({ check }) => check)).toEqual(['citizens'])
  })

  test('go by the limits of the study', () => {
    const rules = { ...usualScopeChecks, tooBroad: { level: 4, targetGroups: 3 } }
    expect(found({ scopeLevel: 4 }, rules)).toMatchObject([{ check: 'too-broad', limit: 4 }])
    expect(
      found({ citizensPerYear: 19 }, { ...usualScopeChecks, tooNarrow: { citizens: 20, staff: 0 } }),
    ).toMatchObject([{ check: 'too-narrow', limit: 20 }])
  })

  test('ask for an approval only when the study does', () => {
    expect(found({ approval: 'sent_back' })).toEqual([])
    const rules = withEffects({ approval: 'stop' })
    expect(found({}, rules)).toEqual([{ check: 'approval', effect: 'stop' }])
    expect(found({ approval: 'sent_back' }, rules)).toMatchObject([{ rule: 'sent-back' }])
    expect(found({ approval: 'approved' }, rules)).toEqual([])
  })

  test('stand as put aside, save the approval, which is another person’s', () => {
    const rules = withEffects({ approval: 'stop', overlap: 'stop' })
    const findings = found({ scopeLevel: 5, overlaps: 2, setAside: ['too-broad', 'approval'] }, rules)
    expect(findings.map(({ check, effect }) => [check, effect])).toEqual([
      ['too-broad', 'set_aside'],
      ['overlap', 'stop'],
      ['approval', 'stop'],
    ])
    expect(isStopped(findings)).toBe(true)
    expect(isStopped(found({ scopeLevel: 5, setAside: ['too-broad'] }))).toBe(false)
  })

  test('that are off find nothing, whatever the card says', () => {
    const off = Object.fromEntries(scopeChecks.map((check) => [check, 'off'])) as Record<ScopeCheck, 'off'>
    const nothing = { included: null, excluded: null, scopeLevel: 5 as const, overlaps: 3, same: 1 }
    expect(found(nothing, withEffects(off))).toEqual([])
  })
})
