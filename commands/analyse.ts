import { randomBytes } from 'node:crypto'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { aggregations, type Aggregation } from '#analysis/aggregation.ts'
import { mapping, type Progress } from '#analysis/mapping.ts'
import type { MappingSettings } from '#analysis/settings.ts'
import { readMappingFolder } from './mapping-folder.ts'
import { InputError } from './table.ts'

const usage =
  'Usage: npm run --silent analyse -- <folder> [--out file.json] [--seed N] [--top K]\n' +
  '         [--aggregation RULE] [--answered SHARE]\n' +
  'N: a whole number from 0 to 4294967295, 1 unless said. K: how many to choose, from 1 to 10000, 14 unless said.\n' +
  `RULE: ${aggregations.join(', ')}; the first unless said.\n` +
  'SHARE: of the items of an element that a score needs, from 0 to 1, 0.5 unless said.'

/**
 * Analyses a mapping folder. Without `--out` the JSON alone goes to stdout, and everything else to stderr.
 *
 * @returns the exit code: 0, or 2 when the arguments or the files are not as they should be.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = argumentsOf(args)
  if (!asked) return refuse(usage)
  try {
    if (!(await isFolder(asked.folder))) throw new InputError(asked.folder, null, 'there is no such folder')
    const { dataset, key } = await readMappingFolder(asked.folder)
    const result = mapping(dataset, key, asked.settings, showProgress)
    const json = `${JSON.stringify(result, null, 2)}\n`
    if (asked.out === undefined) await writeOut(json)
    else await writeWhole(asked.out, json)
    return 0
  } catch (error) {
    if (error instanceof InputError) return refuse(error.message)
    throw error
  }
}

interface Arguments {
  readonly folder: string
  readonly out: string | undefined
  readonly settings: Pick<MappingSettings, 'seed' | 'topK' | 'aggregation' | 'minimumAnsweredShare'>
}

function argumentsOf(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        top: { type: 'string', default: '14' },
        aggregation: { type: 'string', default: 'mean_of_informants' },
        answered: { type: 'string', default: '0.5' },
      },
      allowPositionals: true,
    })
    const [folder, ...more] = positionals
    const seed = wholeNumber(values.seed, 0, 2 ** 32 - 1)
    const topK = wholeNumber(values.top, 1, 10_000)
    const aggregation = aggregations.find((name): name is Aggregation => name === values.aggregation)
    const minimumAnsweredShare = shareOf(values.answered)
    if (!folder || more.length > 0 || seed === null || topK === null) return null
    if (!aggregation || minimumAnsweredShare === null) return null
    return { folder, out: values.out, settings: { seed, topK, aggregation, minimumAnsweredShare } }
  } catch {
    return null
  }
}

function wholeNumber(text: string, from: number, to: number): number | null {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN
  return number >= from && number <= to ? number : null
}

function shareOf(text: string): number | null {
  const share = /^(0|1|[01]?\.\d{1,6})$/.test(text) ? Number(text) : NaN
  return share >= 0 && share <= 1 ? share : null
}

/** Only where a person watches: what is written elsewhere is read by programs. */
function showProgress({ step, done, of }: Progress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done + 1} of ${of}: ${step}`)
  if (process.stderr.isTTY && done + 1 === of) process.stderr.write('\r\u001b[K')
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // whoever reads us may stop early, as `head` does
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

/** Readers of the file see the old one or the new one, never half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(beside, text)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw new InputError(
      path,
      null,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
    )
  }
}
