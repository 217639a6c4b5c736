import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { CompleteAnswers } from './element-statistics.ts'
import { itemsOfElements } from './synthetic-mapping.ts'

const Report = z.object({
  P: z.number(),
  K: z.number(),
  I: z.number(),
  R: z.number(),
  matrixS: z.number(),
  loopS_extrapolated: z.number(),
  maxMiB: z.number(),
  Rversion: z.string(),
  points: z.array(z.number()),
  intervals: z.array(z.number()),
})
export type BaselineReport = z.infer<typeof Report>

/**
 * Runs bench/analysis-baseline.R, which leaves its answers behind in a file.
 *
 * @returns `null` when there is no Rscript on the PATH.
 * @throws Error when R fails.
 */
export function runBaseline(file: string): BaselineReport | null {
  const run = spawnSync('Rscript', ['bench/analysis-baseline.R', '2000', '5', '45', '1000', file], {
    encoding: 'utf8',
  })
  if ((run.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return null
  if (run.status !== 0) throw new Error(`the baseline in R failed: ${run.stderr}`)
  return Report.parse(JSON.parse(run.stdout))
}

/** The answers that R has made: a header, then the practice and its answers, an informant a line. */
export function readBaselineAnswers(file: string, { P, K, I }: BaselineReport): CompleteAnswers {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  return {
    practices: P,
    informants: K,
    items: I,
    elements: itemsOfElements(I),
    values: Float64Array.from(lines.flatMap((line) => line.split(',').slice(1).map(Number))),
  }
}
