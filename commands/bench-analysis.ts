import { join } from 'node:path'
import { elementStatistics } from '../bench/element-statistics.ts'
import { atMost, line } from '../bench/figures.ts'
import { readBaselineAnswers, runBaseline } from '../bench/r-baseline.ts'
import { syntheticMapping, type SyntheticMapping } from '../bench/synthetic-mapping.ts'
import { mapping } from '#analysis/mapping.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { scoreTable, type ScoreTable } from '#analysis/score-table.ts'
import { alphaSums } from '#analysis/statistics/alpha-sums.ts'
import { krippendorffAlpha, krippendorffAlphaBootstrap } from '#analysis/statistics/krippendorff-alpha.ts'
import { randomIntercept } from '#analysis/statistics/random-intercept.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { rankAcceptability } from '#analysis/statistics/rank-acceptability.ts'
import { resampleWeights, totalsOf } from '#analysis/statistics/resampling.ts'
import { normalScores } from '#analysis/statistics/score-draws.ts'
import { weightDraws } from '#analysis/statistics/weight-draws.ts'
import { varianceComponents } from '#analysis/variance-components.ts'
import { scratchFolder } from '#tests/support/server.ts'
import { readMappingFolder } from './mapping-folder.ts'

const usage = `npm run bench:analysis
  Times the statistics on 2,000 practices × 5 informants × 45 items and on demonstration/mapping-84, in this process, and
  beside them bench/analysis-baseline.R when there is an Rscript on the PATH.
`

const replicates = 1000
const draws = 10_000

/** Prints what the statistics take, beside the goals. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(usage)
    return 2
  }
  say(
    `Praksiskort's statistics on Node ${process.version}; the fastest of three runs, of one where it says so.`,
  )
  const large = syntheticMapping(2000, 5, 45)
  const table = tableOf(large)
  say('\n2,000 practices × 5 informants × 45 items')
  coefficients(table)
  await models(table)
  acceptability()
  await wholeMappings(large)
  say(line('peak memory of this process', process.resourceUsage().maxRSS / 1024, 'MiB'))
  baseline()
  return 0
}

function coefficients(table: ScoreTable): void {
  const units = table.ratings.items.map((_, column) => unitsOf(table, column))
  const alphas = fastest(3, () =>
    units.slice(0, 40).map((ratings) => {
      const { sums, alpha } = alphaSums(ratings, 'ordinal')
      return alpha(totalsOf(sums))
    }),
  )
  say(line('40 ordinal alphas', alphas, 's', atMost(alphas, 0.3, 's')))
  const resampled = fastest(3, () => {
    const weights = resampleWeights(table.scopes.length, replicates, randomStream(1))
    return krippendorffAlphaBootstrap(units[0]!, 'ordinal', weights)
  })
  say(line('1,000-replicate bootstrap of one item', resampled, 's', atMost(resampled, 0.5, 's')))
  const left = fastest(3, () => krippendorffAlpha(units[0]!, 'ordinal'))
  say(line('jackknife of one item', left, 's', atMost(left, 0.9, 's')))
}

async function models(table: ScoreTable): Promise<void> {
  const scored = table.totals.flatMap((score, row) => (score === null ? [] : [{ score, row }]))
  const names = [...new Set(table.responses.map(({ role }) => role))].slice(1)
  const fit = fastest(3, () =>
    randomIntercept({
      y: scored.map(({ score }) => score),
      group: scored.map(({ row }) => table.scopeOfRow[row]!),
      groups: table.scopes.length,
      columns: names.map((role) => scored.map(({ row }) => (table.responses[row]!.role === role ? 1 : 0))),
    }),
  )
  say(line('role model of one score, REML', 1000 * fit, 'ms', atMost(1000 * fit, 50, 'ms')))
  const components = fastest(2, () => varianceComponents(table))
  say(line('variance components of all answers (of 2)', components, 's', atMost(components, 3, 's')))
  const small = tableOf(await readMappingFolder('demonstration/mapping-84'))
  const ofSmall = fastest(3, () => varianceComponents(small))
  say(line('variance components of mapping-84', 1000 * ofSmall, 'ms', atMost(1000 * ofSmall, 80, 'ms')))
}

function acceptability(): void {
  for (const [practices, goal] of [
    [84, 0.5],
    [2000, 10],
  ] as const) {
    const random = randomStream(2)
    const scores = Array.from({ length: practices }, () =>
      Array.from({ length: 11 }, () => 3 + 0.5 * random.normal()),
    )
    const spreads = scores.map((row) => row.map(() => 0.25))
    const seconds = fastest(practices === 84 ? 3 : 1, () =>
      rankAcceptability(
        { scores: normalScores(scores, spreads), weights: weightDraws({ criteria: 11 })!, k: 14, draws },
        randomStream(1),
      ),
    )
    const times = practices === 84 ? '' : ' (one run)'
    say(line(`SMAA ${practices} × 11 × 10,000${times}`, seconds, 's', atMost(seconds, goal, 's')))
  }
}

async function wholeMappings(large: SyntheticMapping): Promise<void> {
  say('\nThe whole mapping call, from rows')
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  const without = fastest(3, () => mapping(dataset, key, { replicates: 0, draws: 0 }))
  say(line('84 practices without resampling and draws', without, 's', atMost(without, 0.25, 's')))
  const whole = fastest(3, () => mapping(dataset, key))
  say(line('84 practices', whole, 's', atMost(whole, 2, 's')))
  const largest = fastest(1, () => mapping(large.dataset, large.key))
  say(line('2,000 practices (one run)', largest, 's', atMost(largest, 15, 's')))
}

function baseline(): void {
  say('\nFive statistics of 11 elements, 1,000 replicates over 2,000 practices (the fastest of two)')
  const folder = scratchFolder()
  try {
    const file = join(folder.path, 'answers.csv')
    const first = runBaseline(file)
    const second = runBaseline(file)
    if (!first || !second) return say('  not run: there is no Rscript on the PATH')
    const answers = readBaselineAnswers(file, first)
    let found = elementStatistics(answers, replicates, randomStream(1))
    const seconds = fastest(2, () => (found = elementStatistics(answers, replicates, randomStream(1))))
    const inR = Math.min(first.matrixS, second.matrixS)
    const apart = furthest(found.points, first.points)
    if (!(apart <= 1e-8)) throw new Error(`an estimate is ${apart} from R's`)
    say(line('ours', seconds, 's', atMost(seconds, 2 * inR, 's')))
    say(line(`R ${first.Rversion}, one matrix product`, inR, 's'))
    say(line('R, resample and recompute (extrapolated)', first.loopS_extrapolated, 's'))
    say(line('ours / R, one matrix product', seconds / inR, '×', atMost(seconds / inR, 2, '×')))
    say('  the 55 estimates are the same to 1e-8')
    const drawn = furthest(found.intervals.flat(), first.intervals)
    say(`  the ends of their intervals, which chance draws, differ by at most ${drawn.toFixed(3)}`)
  } finally {
    folder.remove()
  }
}

function furthest(ours: readonly number[], theirs: readonly number[]): number {
  return Math.max(...ours.map((value, place) => Math.abs(value - theirs[place]!)))
}

/** The answers to one item, practice by practice, those without one left out. */
function unitsOf({ ratings, scopes }: ScoreTable, column: number): number[][] {
  const width = ratings.items.length
  return scopes.map(({ rows }) =>
    rows.map((row) => ratings.cells[row * width + column]!).filter((cell) => cell >= ratings.key.minimum),
  )
}

function tableOf({ dataset, key }: SyntheticMapping): ScoreTable {
  const ratings = ratingTable(dataset.responses, key)
  fillRatings(ratings, dataset.answers)
  return scoreTable(ratings)
}

/** Seconds of the fastest of some runs. */
function fastest(times: number, run: () => unknown): number {
  let best = Infinity
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    run()
    best = Math.min(best, (performance.now() - began) / 1000)
  }
  return best
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)
