import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { readFrozen } from '#app/frozen/frozen-parts.ts'
import { listFrozenParts } from '#db/queries/frozen-sets.ts'
import type { Database } from '#db/schema.ts'
import { canonicalJson } from '#survey/digest.ts'
import type { AnalysisJob, AnalysisQueue } from './analysis-queue.ts'
import { stateOf, type AnalysisState } from './analysis-state.ts'
import type { Computing } from './computations.ts'
import { keptFigures } from './kept-figures.ts'
import { patience } from './patience.ts'

/** A frozen set, and what its parts must add up to. */
export interface FrozenSetName {
  readonly id: string
  readonly digest: string
}

/** A list, unless the set is not what was frozen. */
export type RuleFigures =
  | { readonly status: 'tampered'; readonly parts: readonly string[] }
  | {
      readonly status: 'whole'
      /** `null` until it is there. */
      readonly made: MadeList | null
      readonly analysis: AnalysisState
    }

export interface MadeList {
  readonly run: RuleRun
  /** SHA-256 of the list and all that supports it, as canonical JSON. */
  readonly digest: string
}

interface KeptList {
  /** `null` before it is asked for, and again when a fault was told. */
  job: AnalysisJob<MadeList> | null
  readonly bytes: number
}

/** A list takes about as much memory for each practice, as measured. */
const bytesOfPractice = 20_000

/**
 * Makes lists of frozen sets, unless exactly this list was made before. The set is read and held against its digest every
 * time: a list that is kept is no proof that the set is still what it was.
 */
export function openLists(
  db: Kysely<Database>,
  computing: Computing,
  queue: AnalysisQueue,
): (set: FrozenSetName, rule: SelectionRule) => Promise<RuleFigures> {
  const kept = keptFigures<KeptList>({ count: 8, bytes: 128 * 1024 ** 2 })
  return async (set, rule) => {
    const frozen = readFrozen(await listFrozenParts(db, set.id), set.digest)
    if (frozen.status === 'tampered') return frozen
    const { content } = frozen
    const name = `${set.digest} ${canonicalJson(rule)}`
    let entry = kept.find(name)
    if (!entry) {
      entry = { job: null, bytes: content.practices.length * bytesOfPractice }
      kept.add(name, entry)
    }
    entry.job ??= queue.add(`list ${name}`, async () => {
      const run = await computing.rule({ content, rule })
      return { run, digest: createHash('sha256').update(canonicalJson(run)).digest('hex') }
    })
    const { job } = entry
    await Promise.race([job.ended, sleep(patience.analysisMs, undefined, { ref: false })])
    if (job.state === 'failed' && entry.job === job) entry.job = null
    return { status: 'whole', made: job.figures, analysis: stateOf(job) }
  }
}
