import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freshMapping } from '../bench/fresh/mapping.ts'
import { writeFreshFolder } from '../bench/fresh/folder.ts'
import { pooledQuality, qualityOfFlags } from '../bench/flag-quality.ts'
import { flagOfKind, type InjectedKind } from './verify/flag-quality.ts'

const usage = `npm run bench:flags [-- --sets N] [--seed N] [--out FOLDER]
  Makes up mappings as mapping-84 was made up, and prints how well the flags find what was put into them.
  --sets: how many, 30 unless said. --seed: of the first, 1 unless said; the others follow it.
  --out: also writes each as a mapping folder with its truth.json.
`

/** What the specification measured with the same rules, on 30 mappings of its own making. */
const specified: Readonly<Record<InjectedKind, readonly [recall: number, precision: number]>> = {
  single: [1, 1],
  straight: [1, 0.84],
  disagree: [0.95, 0.97],
  outlier: [0.47, 0.49],
  scope: [1, 1],
  low: [1, 1],
}

/**
 * Prints recall and precision of the flags on made-up mappings.
 *
 * @returns the exit code: 0, or 2 when the arguments are not as they should be.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = argumentsOf(args)
  if (!asked) {
    process.stderr.write(usage)
    return 2
  }
  const qualities = []
  for (let seed = asked.seed; seed < asked.seed + asked.sets; seed += 1) {
    const mapping = freshMapping(seed)
    qualities.push(qualityOfFlags(mapping))
    if (asked.out !== undefined) await writeFreshFolder(join(asked.out, `fresh-${seed}`), mapping, seed)
  }
  say(`${asked.sets} made-up mappings of 84 practices, seeds ${asked.seed} to ${asked.seed + asked.sets - 1}`)
  say(row('flag', ['injected', 'found', 'both', 'recall', 'specified', 'precision', 'specified']))
  for (const { kind, true: injected, found, hits, recall, precision } of pooledQuality(qualities)) {
    const [specifiedRecall, specifiedPrecision] = specified[kind]
    const shares = [recall, specifiedRecall, precision, specifiedPrecision].map(
      (share) => share?.toFixed(2) ?? '–',
    )
    say(row(flagOfKind[kind], [injected, found, hits, ...shares]))
  }
  return 0
}

function argumentsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sets: { type: 'string', default: '30' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    })
    const [sets, seed] = [Number(values.sets), Number(values.seed)]
    const isWhole = (number: number, most: number) =>
      Number.isInteger(number) && number >= 1 && number <= most
    return isWhole(sets, 10_000) && isWhole(seed, 2 ** 31) ? { sets, seed, out: values.out } : null
  } catch {
    return null
  }
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => String(cell).padStart(11)).join('')}`
}

const say = (text: string) => process.stdout.write(`${text}\n`)
