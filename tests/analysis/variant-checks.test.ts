import { describe, expect, test } from 'vitest'
import { usualScopeChecks } from '#analysis/scope-checks.ts'
import {
  checkVariant,
  isVariantStopped,
  partsThatDiffer,
  type DelimitedCard,
} from '#analysis/variant-checks.ts'

const ordinary: DelimitedCard = {
  included: 'Samtaler',
  excluded: 'Efterværn',
  targetGroup: 'unge',
  place: null,
  level: 2,
  citizensPerYear: 40,
  staffCount: 6,
  delimitedBy: 'Alma Lund',
  source: 'Årsrapport',
}
const check = (card: Partial<DelimitedCard>, kind: 'narrow' | 'broad' = 'broad') =>
  checkVariant({ kind, card: { ...ordinary, ...card } as DelimitedCard, ordinary }, usualScopeChecks)

describe('a variant of a card', () => {
  test('differs in something that delimits: who delimited it, and on what source, does not', () => {
    expect(check({}).faults).toEqual(['nothing-differs'])
    expect(check({ delimitedBy: 'Bo Krag', source: 'Interview' }).faults).toEqual(['nothing-differs'])
    expect(check({ included: 'Alt' }).faults).toEqual([])
    expect(partsThatDiffer({ ...ordinary, included: 'Alt', staffCount: 60 }, ordinary)).toEqual([
      'included',
      'staffCount',
    ])
  })

  test('what is not written and what is empty are the same', () => {
    expect(check({ place: '' }).faults).toEqual(['nothing-differs'])
  })

  test('goes the way that it is called: a broader one is not of a lower level, a narrower one not of a higher', () => {
    const faultsOf = (level: number | null, kind: 'narrow' | 'broad') =>
      check({ level, included: 'Andet' }, kind).faults
    expect([faultsOf(1, 'broad'), faultsOf(2, 'broad'), faultsOf(4, 'broad')]).toEqual([
      ['level-lower'],
      [],
      [],
    ])
    expect([faultsOf(1, 'narrow'), faultsOf(2, 'narrow'), faultsOf(4, 'narrow')]).toEqual([
      [],
      [],
      ['level-higher'],
    ])
  })

  test('has the parts that the study asks of every card, and may be as broad or narrow as it likes', () => {
    const whole = check({ included: 'Alt', level: 5, citizensPerYear: 2, staffCount: 1 })
    expect(whole).toEqual({ parts: [], faults: [] })
    expect(isVariantStopped(whole)).toBe(false)
    const without = check({ included: 'Alt', targetGroup: null, source: null })
    expect(without.parts).toEqual([
      { check: 'target-group', effect: 'stop' },
      { check: 'source', effect: 'warn' },
    ])
    expect(isVariantStopped(without)).toBe(true)
    expect(isVariantStopped(check({ included: 'Alt', source: null }))).toBe(false)
    expect(isVariantStopped(check({}))).toBe(true)
  })
})
