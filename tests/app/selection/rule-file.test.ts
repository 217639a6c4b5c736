import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRuleFile, ruleFile } from '#app/selection/rule-file.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { then } from '#tests/support/fixtures.ts'
import { anyRule, bounds, plainRule } from '#tests/support/selection-rules.ts'

const registered = (rule: SelectionRule, afterOpening = false) => ({
  id: 'r',
  number: 2,
  rule,
  digest: ruleText(rule).digest,
  reason: 'Aftalt',
  by: 'Alma Lund',
  at: then,
  afterOpening,
})
const from = { study: 'Havnebyen', wave: 'Runde 1' }
const mark = { da: 'Ændret efter at resultater var set', en: 'Changed after results were seen' }
const fileOf = (rule: SelectionRule, afterOpening = false) =>
  ruleFile(registered(rule, afterOpening), from, mark)
const refused = (code: string, detail: string | null = null) => ({ fault: { code, detail } })
const changed = (change: (file: { rule: Record<string, unknown> } & Record<string, unknown>) => void) => {
  const file = JSON.parse(fileOf(plainRule))
  change(file)
  return readRuleFile(JSON.stringify(file), bounds)
}

describe('a rule as a file', () => {
  test('read back is the rule to the last character, with the same digest', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const read = readRuleFile(fileOf(rule), bounds)
        if (!('rule' in read)) throw new Error(JSON.stringify(read))
        expect([ruleText(read.rule).text, read.digest]).toEqual([ruleText(rule).text, ruleText(rule).digest])
      }),
    )
  })

  test('is the same file for the same rule, and bears the mark of one that was changed after opening', () => {
    const mixed = Object.fromEntries(Object.entries(plainRule).reverse()) as unknown as SelectionRule
    expect(fileOf(mixed)).toBe(fileOf(plainRule))
    expect(JSON.parse(fileOf(plainRule)).about.mark).toBeNull()
    expect(JSON.parse(fileOf(plainRule, true)).about).toEqual({
      ...from,
      number: 2,
      reason: 'Aftalt',
      by: 'Alma Lund',
      at: then,
      afterOpening: true,
      mark,
    })
  })

  test('that was changed by hand is told by its digest, and read without one', () => {
    expect(changed((file) => (file.rule['k'] = 20))).toEqual(refused('digest'))
    expect(
      changed((file) => {
        file.rule['k'] = 20
        delete file['digest']
      }),
    ).toMatchObject({ rule: { k: 20 } })
  })

  test('with faults is refused with the path of each', () => {
    const read = changed((file) => {
      file.rule['k'] = '14'
      file.rule['colour'] = 'blue'
      file.rule['scenarios'] = [{ ...plainRule.scenarios[0], weights: { e01: 1, e99: 1 } }]
    })
    expect(read).toEqual({
      faults: [
        { path: ['k'], code: 'wrong_type', detail: 'number' },
        { path: ['scenarios', 0, 'weights', 'e99'], code: 'unknown_name', detail: 'e99' },
        { path: ['colour'], code: 'unknown_name', detail: 'colour' },
      ],
    })
  })

  test('with a quota for a level that there is none of is refused', () => {
    const level = (value: unknown) =>
      changed((file) => {
        file.rule['quotas'] = [{ attribute: 'scopeLevel', value, minimum: 1 }]
        delete file['digest']
      })
    for (const value of [9, 0, 2.5]) {
      const fault = { path: ['quotas', 0, 'value'], code: 'not_an_option', detail: null }
      expect(level(value)).toEqual({ faults: [fault] })
    }
    expect([level(5), level(null)]).toMatchObject([{ rule: {} }, { rule: {} }])
  })

  test('that is none is told for what it is', () => {
    const fault = (text: string) => readRuleFile(text, bounds)
    expect(fault('{\n  "format": "praksiskort-selection-rule",\n}')).toEqual(refused('not_json', '3'))
    expect(fault('[1]')).toEqual(refused('not_a_rule'))
    expect(fault('{"format":"praksiskort-selection-rule","version":2,"rule":{}}')).toEqual(
      refused('other_version', '2'),
    )
    expect(fault('['.repeat(100_000))).toMatchObject({ fault: { code: 'not_json' } })
    expect(fault(' '.repeat(200_000))).toEqual(refused('too_large', '128'))
    expect(fault(`\ufeff${fileOf(plainRule)}`)).toMatchObject({ digest: ruleText(plainRule).digest })
  })

  test('never makes the reader fall, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom(...Object.keys(plainRule)),
        (value, part) => {
          const rule = { ...plainRule, [part]: value }
          const read = readRuleFile(
            JSON.stringify({ format: 'praksiskort-selection-rule', version: 1, rule }),
            bounds,
          )
          expect(Object.keys(read).sort().join()).toMatch(/^(digest,rule|faults)$/)
        },
      ),
    )
  })
})
