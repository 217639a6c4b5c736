import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { steps, type Mapping } from '#analysis/mapping.ts'
import { main } from '#commands/analyse.ts'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'praksiskort-analyse-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

/** The real command, as `npm run analyse` starts it. */
function analyse(...args: string[]) {
  return spawnSync(process.execPath, ['commands/run.mjs', 'analyse', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
}

/** The same without a process of its own, for what is refused before anything is computed. */
async function analyseHere(...args: string[]) {
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text)
      return true
    }),
  )
  try {
    const status = await main(args)
    return { status, ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Two practices, three informants, two elements; single files can be replaced. */
function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = join(scratch, 'folder')
  cpSync('tests/commands/small-mapping', folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const small = (name: string) => readFileSync(`tests/commands/small-mapping/${name}`, 'utf8')

const topLevel = [
  'settings',
  'items',
  'elements',
  'total',
  'practices',
  'roleModels',
  'varianceComponents',
  'dStudy',
  'flags',
  'flagCounts',
  'shortlist',
]

describe('analyse', () => {
  test('prints the analysis of the demonstration, and nothing else, on stdout', () => {
    const run = analyse('demonstration/mapping-84')
    expect([run.status, run.stderr]).toEqual([0, ''])
    const result = JSON.parse(run.stdout) as Mapping
    expect(Object.keys(result)).toEqual(topLevel)
    expect([result.settings.seed, result.settings.topK, result.shortlist.chosen.length]).toEqual([1, 14, 14])
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
  ])('refuses %s: names file and row, writes nothing', async (_what, files, sentence) => {
    const out = join(scratch, 'result.json')
    const run = await analyseHere(folderWith(files), '--out', out)
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
  ])('refuses %s', async (_what, args, sentence) => {
    const run = await analyseHere(...args)
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain(sentence)
  })

  test('draws by the seed: the same bytes from the same one, other chances from another', () => {
    const folder = folderWith()
    const [one, again, other] = ['5', '5', '6'].map((seed) => analyse(folder, '--seed', seed, '--top', '1'))
    expect(again!.stdout).toBe(one!.stdout)
    const chances = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as Mapping).practices.map(({ probabilityTopK }) => probabilityTopK)
    expect(chances(one!)).toHaveLength(2)
    expect(chances(other!)).not.toEqual(chances(one!))
  })

  test('proposes as many practices as asked for', () => {
    const { shortlist } = JSON.parse(analyse(folderWith(), '--top', '1').stdout) as Mapping
    expect([shortlist.settings.k, shortlist.chosen.length]).toEqual([1, 1])
  })

  test('scores practices by the rule that is asked for, and says so', () => {
    const run = analyse(folderWith(), '--aggregation', 'mean_of_leaders', '--answered', '1')
    const { settings, practices } = JSON.parse(run.stdout) as Mapping
    expect(settings).toMatchObject({ aggregation: 'mean_of_leaders', minimumAnsweredShare: 1 })
    for (const { score, responses } of practices) {
      const leaders = responses.filter(({ role }) => role === 'leder')
      expect(score.informants).toBeLessThanOrEqual(leaders.length)
    }
  })

  test.each([
    ['--seed', '-1'],
    ['--seed', '1.5'],
    ['--seed', '4294967296'],
    ['--seed', 'one'],
    ['--seed', ''],
    ['--top', '0'],
    ['--top', '10001'],
    ['--top', '2.5'],
    ['--top', 'all'],
    ['--aggregation', 'best_informant'],
    ['--answered', '1.1'],
    ['--answered', 'half'],
  ])('refuses %s %j', async (option, value) => {
    const run = await analyseHere('demonstration/mapping-84', `${option}=${value}`)
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain('Usage')
  })

  test('says how far it is to a person at a terminal, and to nobody else', async () => {
    const said: string[] = []
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
    const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY')
    const run = async (isTTY: boolean) => {
      Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true })
      return main([folderWith(), '--out', join(scratch, 'result.json')])
    }
    try {
      expect([await run(false), said]).toEqual([0, []])
      expect(await run(true)).toBe(0)
    } finally {
      write.mockRestore()
      if (before) Object.defineProperty(process.stderr, 'isTTY', before)
      else Reflect.deleteProperty(process.stderr, 'isTTY')
    }
    const named = said.flatMap((text) => /\d+ of \d+: (\w+)/.exec(text)?.[1] ?? [])
    expect(named).toEqual(steps)
    expect(said.at(-1)).toBe('\r\u001b[K')
  })

  test('leaves an older result alone when the new one cannot be made', () => {
    const out = join(scratch, 'result.json')
    writeFileSync(out, 'older')
    expect(analyse(folderWith({ 'items.csv': '' }), '--out', out).status).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('older')
  })
})
