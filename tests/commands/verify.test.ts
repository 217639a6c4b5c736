import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countValues, differences } from '#commands/verify/compare.ts'

describe('differences', () => {
  test('asks only for the keys that are expected', () => {
    expect(differences({ mean: 3, sd: 1 }, { mean: 3 })).toEqual([])
    expect(differences({ sd: 1 }, { mean: 3 })).toEqual([{ path: 'mean', got: undefined, expected: 3 }])
  })

  test('takes the tolerance of the nearest key on the path, then default, then a millionth', () => {
    const tolerance = { default: 0.5, upper: 0.01 }
    expect(differences({ a: 1.4, upper: [2.1] }, { a: 1, upper: [2] }, tolerance)).toEqual([
      { path: 'upper[0]', got: 2.1, expected: 2 },
    ])
    expect(differences({ a: 1.1 }, { a: 1 }, { upper: 5 })).toHaveLength(1)
    expect(differences(1.05, 1, 0.1)).toEqual([])
  })

  test('never takes nothing for a number, nor a number for nothing', () => {
    expect(differences({ sd: 0 }, { sd: null })).toHaveLength(1)
    expect(differences({ sd: null }, { sd: 0 })).toHaveLength(1)
    expect(differences({}, { sd: null })).toHaveLength(1)
    expect(differences({ sd: NaN }, { sd: 1 }, 10)).toHaveLength(1)
  })

  test('takes a group without any figure for null', () => {
    const nothing = { value: null, lower: null, reasons: { value: 'too_few_raters' } }
    expect(differences({ icc: nothing, blup: [null, null] }, { icc: null, blup: null })).toEqual([])
    expect(differences({ icc: { ...nothing, lower: 0 } }, { icc: null })).toHaveLength(1)
    expect(differences({ icc: null }, { icc: nothing })).toHaveLength(1)
  })

  test('compares lists by length first, and words and truth values exactly', () => {
    expect(differences([1, 2], [1, 2, 3])).toHaveLength(1)
    expect(differences({ ok: true, reason: 'empty' }, { ok: false, reason: 'empty' })).toHaveLength(1)
  })

  test('lets more be better under a floor, and leaves out what is to be ignored', () => {
    const exceptions = { floors: ['quality'], ignored: ['flags'] }
    const expected = { quality: { recall: 0.8 }, flags: ['a'] }
    expect(differences({ quality: { recall: 0.9 } }, expected, 1e-6, exceptions)).toEqual([])
    expect(differences({ quality: { recall: 0.7 } }, expected, 1e-6, exceptions)).toHaveLength(1)
    expect(differences({ quality: { recall: null } }, expected, 1e-6, exceptions)).toHaveLength(1)
  })

  test('a floor of 0, or where nothing was found, asks for nothing', () => {
    const exceptions = { floors: ['quality'] }
    const noneRight = { quality: { precision: 0 } }
    expect(differences({ quality: { precision: null } }, noneRight, 1e-6, exceptions)).toEqual([])
    const noneFound = { quality: { precision: null } }
    expect(differences({ quality: { precision: 0.4 } }, noneFound, 1e-6, exceptions)).toEqual([])
  })

  test('counts every value that is expected', () => {
    expect(countValues({ a: [1, null], b: { c: 'x' } })).toBe(3)
  })
})

describe('verify', () => {
  let scratch: string
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'praksiskort-verify-'))
  })
  afterEach(() => rmSync(scratch, { recursive: true, force: true }))

  const verify = (...args: string[]) =>
    spawnSync(process.execPath, ['commands/run.mjs', 'verify', ...args], { encoding: 'utf8' })

  function fileWith(content: unknown): string {
    const file = join(scratch, 'file.json')
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return file
  }

  const scoring = (total: number) => ({
    id: 'case',
    function: 'scoreInformants',
    input: { rows: [[4, 2]], elementOfItem: [1, 1], minimumAnsweredShare: 0.5 },
    expected: { total: [total] },
    tolerance: 1e-10,
  })

  test('says how many cases passed, on a line of its own, last', () => {
    const run = verify(fileWith({ schema: 'reference-vectors/1', cases: [scoring(3)] }))
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toBe('1 values in 1 cases\n1 passed, 0 failed\n')
  })

  test('prints case, path, got and expected for every number that differs, and fails', () => {
    const unknown = { ...scoring(3), id: 'other', function: 'toString' }
    const run = verify(fileWith({ schema: 'reference-vectors/1', cases: [scoring(3.5), unknown] }))
    expect(run.status).toBe(1)
    const lines = run.stdout.trimEnd().split('\n')
    expect(lines[0]).toBe('case total[0] got 3 expected 3.5')
    expect(lines[1]).toContain('other')
    expect(lines.at(-1)).toBe('0 passed, 2 failed')
  })

  test.each([
    ['no file', []],
    ['an unknown option', ['--hurry']],
    ['a file that is not there', ['nowhere.json']],
  ])('refuses %s', (_, args) => {
    const run = verify(...args)
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).not.toBe('')
  })

  test.each([
    ['what is not JSON', '{'],
    ['another schema', { schema: 'reference-vectors/2', cases: [] }],
  ])('refuses a file with %s', (_, content) => {
    const run = verify(fileWith(content))
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain('file.json')
  })
})
