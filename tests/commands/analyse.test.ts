import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Mapping } from '#analysis/mapping.ts'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'praksiskort-analyse-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

/** The real command, as `npm run analyse` starts it. */
function analyse(...args: string[]) {
  return spawnSync(process.execPath, ['commands/run.mjs', 'analyse', ...args], { encoding: 'utf8' })
}

/** Two practices, three informants, two elements; single files can be replaced. */
function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = join(scratch, 'folder')
  cpSync('tests/commands/small-mapping', folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const small = (name: string) => readFileSync(`tests/commands/small-mapping/${name}`, 'utf8')

describe('analyse', () => {
  test('prints the analysis of the demonstration, and nothing else, on stdout', () => {
    const run = analyse('demonstration/mapping-84')
    expect([run.status, run.stderr]).toEqual([0, ''])
    const result = JSON.parse(run.stdout) as Mapping
    expect(Object.keys(result)).toEqual(['settings', 'items', 'elements', 'total', 'practices'])
    expect([result.items.length, result.elements.length, result.practices.length]).toEqual([43, 11, 84])
    expect(result.items[0]!.id).toBe('E01-1')
  })

  test('keeps the ids of any folder and works by its own scores', () => {
    const out = join(scratch, 'result.json')
    const run = analyse(folderWith(), '--out', out)
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', ''])
    const result = JSON.parse(readFileSync(out, 'utf8')) as Mapping
    expect(result.practices.map(({ id, score }) => [id, score.raw])).toEqual([
      ['havn', 3.25],
      ['skov', 2],
    ])
    expect(result.elements.map(({ id }) => id)).toEqual(['viden', 'virkning'])
    expect(readdirSync(scratch).sort()).toEqual(['folder', 'result.json'])
  })

  test.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'a value off the scale',
      { 'answers.csv': small('answers.csv').replace('5,svar', '6,svar') },
      'answers.csv, row 3: value "6"',
    ],
    [
      'a word for a number',
      { 'answers.csv': small('answers.csv').replace('5,svar', 'fem,svar') },
      'answers.csv, row 3: value "fem"',
    ],
    [
      'a value without an answer',
      { 'answers.csv': small('answers.csv').replace('5,svar', '5,ved_ikke') },
      'answers.csv, row 3: value "5" must be empty',
    ],
    [
      'an answer without a value',
      { 'answers.csv': small('answers.csv').replace('5,svar', ',svar') },
      'answers.csv, row 3: value "" is empty',
    ],
    [
      'an unknown status',
      { 'answers.csv': small('answers.csv').replace('5,svar', '5,måske') },
      'answers.csv, row 3: status "måske"',
    ],
    [
      'an unknown item',
      { 'answers.csv': small('answers.csv').replace('a,v2,', 'a,v9,') },
      'answers.csv, row 3: item_id "v9"',
    ],
    [
      'an unknown informant',
      { 'answers.csv': small('answers.csv').replace('a,v2,', 'z,v2,') },
      'answers.csv, row 3: informant_id "z"',
    ],
    [
      'an answer given twice',
      { 'answers.csv': `${small('answers.csv')}a,v2,3,svar\n` },
      'answers.csv, row 14: item_id "v2" is answered twice',
    ],
    [
      'an unknown practice',
      { 'informants.csv': small('informants.csv').replace('b,havn', 'b,fjord') },
      'informants.csv, row 3: practice_id "fjord"',
    ],
    [
      'an unknown role',
      { 'informants.csv': small('informants.csv').replace('leder', 'chef') },
      'informants.csv, row 2: role "chef"',
    ],
    [
      'an informant twice',
      { 'informants.csv': small('informants.csv').replace('b,havn', 'a,havn') },
      'informants.csv, row 3: informant_id "a" occurs twice',
    ],
    [
      'an unknown element',
      { 'items.csv': small('items.csv').replace('v2,viden', 'v2,vid') },
      'items.csv, row 3: element_id "vid"',
    ],
    [
      'a missing column',
      { 'practices.csv': 'id,name\n1,Havn\n' },
      'practices.csv, row 1: column "practice_id',
    ],
    [
      'a row that is too short',
      { 'practices.csv': `${small('practices.csv')}eng\n` },
      'practices.csv, row 4: has 1 columns',
    ],
    ['an unclosed quote', { 'elements.csv': 'element_id,element\nviden,"Viden\n' }, 'elements.csv, row 2: '],
    ['no rows', { 'elements.csv': 'element_id\n' }, 'elements.csv: there are no rows'],
    ['an empty file', { 'elements.csv': '' }, 'elements.csv: the file is empty'],
    [
      'another character set',
      { 'elements.csv': Uint8Array.of(0x65, 0xe6, 0x0a) },
      'elements.csv: is not UTF-8',
    ],
  ])('refuses %s: names file and row, writes nothing', (_what, files, sentence) => {
    const out = join(scratch, 'result.json')
    const run = analyse(folderWith(files), '--out', out)
    expect(run.stderr).toContain(sentence)
    expect([run.status, run.stdout, existsSync(out)]).toEqual([2, '', false])
    expect(readdirSync(scratch)).toEqual(['folder'])
  })

  test.each([
    ['no folder', [], 'Usage'],
    ['a folder that is not there', ['nowhere'], 'nowhere: there is no such folder'],
    ['a folder without the files', ['demonstration'], 'elements.csv: the file cannot be read'],
    ['an unknown option', ['demonstration/mapping-84', '--quick'], 'Usage'],
    ['two folders', ['a', 'b'], 'Usage'],
  ])('refuses %s', (_what, args, sentence) => {
    const run = analyse(...args)
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain(sentence)
  })

  test('writes no key that docs/analysis-output.md leaves out', () => {
    const documented = readFileSync('docs/analysis-output.md', 'utf8')
    const result = JSON.parse(analyse(folderWith()).stdout) as Mapping
    const ids = new Set(['viden', 'virkning', 'leder', 'medarbejder', 'borger', 'total'])
    const keys = keysOf(result).filter((key) => !ids.has(key))
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(documented))).toEqual([])
    expect(keys).toContain('dontKnowPercent')
  })

  test('leaves an older result alone when the new one cannot be made', () => {
    const out = join(scratch, 'result.json')
    writeFileSync(out, 'older')
    expect(analyse(folderWith({ 'items.csv': '' }), '--out', out).status).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('older')
  })
})

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(keysOf))]
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.entries(value).flatMap(([key, below]) => [key, ...keysOf(below)]))]
}
