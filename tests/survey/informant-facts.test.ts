import { describe, expect, test } from 'vitest'
import { roles } from '#db/schema.ts'
import { InformantFacts, InformantFactsDraft, ScopeCheck, ScopeCheckDraft } from '#survey/informant-facts.ts'
import { informantRoles } from '#survey/informant-wording.ts'

const faultsOf = (schema: typeof ScopeCheck | typeof InformantFacts, fields: Record<string, unknown>) =>
  schema.safeParse(fields).error?.issues.map(({ path }) => path.join('.'))

test('the roles an informant may state are those of the schema', () => {
  expect([...informantRoles]).toEqual([...roles])
})

describe('ScopeCheck', () => {
  test('takes a confirmed card without more', () => {
    expect(ScopeCheck.parse({ scopeVerdict: 'confirmed' })).toEqual({
      scopeVerdict: 'confirmed',
      scopeObjection: null,
      scopeLevel: null,
      scopeCitizensPerYear: null,
      scopeText: null,
    })
  })

  test("reads the informant's own view", () => {
    const check = ScopeCheck.parse({
      scopeVerdict: 'contested',
      scopeObjection: ' Værestedet hører ikke med\u0000 ',
      scopeLevel: '3',
      scopeCitizensPerYear: '1.250',
      scopeText: 'Kun samtalerne',
    })
    expect(check).toEqual({
      scopeVerdict: 'contested',
      scopeObjection: 'Værestedet hører ikke med',
      scopeLevel: 3,
      scopeCitizensPerYear: 1250,
      scopeText: 'Kun samtalerne',
    })
  })

  test('a contested card needs words, a confirmed one keeps no objection', () => {
    expect(faultsOf(ScopeCheck, { scopeVerdict: 'contested', scopeObjection: '  ' })).toEqual([
      'scopeObjection',
    ])
    const confirmed = ScopeCheck.parse({ scopeVerdict: 'confirmed', scopeObjection: 'fortrudt' })
    expect(confirmed.scopeObjection).toBeNull()
  })

  test.each([
    ['scopeVerdict', { scopeVerdict: 'maybe' }],
    ['scopeLevel', { scopeVerdict: 'confirmed', scopeLevel: '6' }],
    ['scopeLevel', { scopeVerdict: 'confirmed', scopeLevel: ['1', '2'] }],
    ['scopeCitizensPerYear', { scopeVerdict: 'confirmed', scopeCitizensPerYear: '1000001' }],
    ['scopeCitizensPerYear', { scopeVerdict: 'confirmed', scopeCitizensPerYear: '-1' }],
    ['scopeCitizensPerYear', { scopeVerdict: 'confirmed', scopeCitizensPerYear: '1e3' }],
    ['scopeText', { scopeVerdict: 'confirmed', scopeText: 'x'.repeat(2001) }],
    ['', { scopeVerdict: 'confirmed', practice: 'P001' }],
  ])('refuses a wrong %s', (field, fields) => {
    expect(faultsOf(ScopeCheck, fields)).toEqual([field])
  })
})

describe('InformantFacts', () => {
  test.each([
    ['0,3', 0.3],
    ['3.8', 3.8],
    ['80', 80],
    ['', null],
  ])('reads %j years as %j', (tenureYears, years) => {
    const facts = InformantFacts.parse({ statedRole: 'staff', closeness: '5', knowledge: '', tenureYears })
    expect(facts).toEqual({
      statedRole: 'staff',
      closeness: 5,
      knowledge: null,
      tenureYears: years,
      ownStake: null,
      answerMode: null,
    })
  })

  test.each([
    ['statedRole', {}],
    ['statedRole', { statedRole: 'chef' }],
    ['closeness', { statedRole: 'staff', closeness: '0' }],
    ['knowledge', { statedRole: 'staff', knowledge: '2.5' }],
    ['tenureYears', { statedRole: 'staff', tenureYears: '80,5' }],
    ['tenureYears', { statedRole: 'staff', tenureYears: 'mange' }],
    ['ownStake', { statedRole: 'staff', ownStake: 'on' }],
  ])('refuses a wrong %s', (field, fields) => {
    expect(faultsOf(InformantFacts, fields)).toEqual([field])
  })
})

describe('what is there so far', () => {
  test('keeps an objection before it is said whether the card fits, and none once it is confirmed', () => {
    const sofar = { scopeObjection: 'For bredt', scopeLevel: '', scopeText: 'Kun samtaler' }
    expect(ScopeCheckDraft.parse(sofar)).toEqual({
      scopeVerdict: null,
      scopeObjection: 'For bredt',
      scopeLevel: null,
      scopeCitizensPerYear: null,
      scopeText: 'Kun samtaler',
    })
    expect(ScopeCheckDraft.parse({ ...sofar, scopeVerdict: 'confirmed' }).scopeObjection).toBeNull()
    expect(ScopeCheckDraft.parse({ scopeVerdict: 'contested' }).scopeVerdict).toBe('contested')
  })

  test('needs no role, and refuses what could not be stored', () => {
    expect(InformantFactsDraft.parse({ closeness: '2', answerMode: 'together' })).toEqual({
      statedRole: null,
      closeness: 2,
      knowledge: null,
      tenureYears: null,
      ownStake: null,
      answerMode: 'together',
    })
    expect(InformantFactsDraft.safeParse({ tenureYears: 'mange' }).success).toBe(false)
    expect(ScopeCheckDraft.safeParse({ scopeCitizensPerYear: 'mange' }).success).toBe(false)
    expect(ScopeCheckDraft.safeParse({ scopeVerdict: 'måske' }).success).toBe(false)
  })
})
