import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { AnalysisJob, AnalysisQueue } from './analysis-queue.ts'
import { stateOf } from './analysis-state.ts'
import { addressOf } from './choices.ts'
import { chosenInput, subgroupsOf, type ChosenInput, type WholeInput } from './chosen-input.ts'
import { basicFigures, type BasicFigures, type Computing } from './computations.ts'
import { countedOf } from './counted.ts'
import type { Told } from './figures.server.ts'
import { keptFigures } from './kept-figures.ts'
import { patience } from './patience.ts'
import { readWhileUnchanged } from './read-while-unchanged.ts'
import {
  readRatings,
  readWave,
  underChoices,
  type AnalysedWave,
  type WaveInput,
  type WaveRead,
} from './wave-input.server.ts'

export type ComputedWaves = ReturnType<typeof openWaves>

/** A wave under some choices with all that is known of it by now. */
export type WaveComputed = Awaited<ReturnType<ComputedWaves['figuresOf']>>

interface KeptInput {
  readonly input: Promise<WholeInput>
  readonly bytes: number
}

interface Kept {
  readonly input: Promise<ChosenInput>
  readonly basic: Promise<BasicFigures>
  /** `null` before it is asked for, and again when a fault was told: the next request tries anew. */
  analysis: AnalysisJob | null
  readonly bytes: number
}

export const keptAtMost = { count: 8, bytes: 256 * 1024 ** 2 }

/** What a score takes in memory, in the basic figures and the analysis together, as measured. */
export const bytesOfScore = 500

/** About what takes the rows of a large wave, without its answers. */
const bytesOfWave = 8 * 1024 ** 2

/** Reads waves, and keeps what was read and computed of them by all that it depends on. */
export function openWaves(db: Kysely<Database>, computing: Computing, queue: AnalysisQueue, told: Told) {
  const asRead = readWhileUnchanged<WaveRead>(db, bytesOfWave)
  const keptInputs = keptFigures<KeptInput>(keptAtMost)
  const kept = keptFigures<Kept>(keptAtMost)

  async function inputOf({ id, questionnaire, choices }: AnalysedWave): Promise<WaveInput> {
    const read = await asRead(`${id} ${questionnaire}`, () => readWave(db, { id, questionnaire }))
    return underChoices(read, choices)
  }

  function ratingsOf(waveId: string, wave: WaveInput): Promise<WholeInput> {
    const found = keptInputs.find(wave.digest)
    if (found) return found.input
    const input = readRatings(db, wave, (progress) => told.progress(waveId, progress)).then((table) => ({
      practices: wave.practices,
      table,
    }))
    // what failed must be tried again
    input.catch(() => keptInputs.drop(wave.digest))
    const items = wave.key.elements.reduce((sum, element) => sum + element.items.length, 0)
    keptInputs.add(wave.digest, { input, bytes: wave.responses.length * (items + bytesOfScore) })
    return input
  }

  function begin(wave: AnalysedWave, input: WaveInput): Kept {
    const chosen = ratingsOf(wave.id, input).then((whole) => chosenInput(whole, wave.choices, input.decided))
    // the analysis is asked for first: its thread begins while scores are computed here
    const basic = chosen.then(async (asked) => {
      await setImmediate()
      return basicFigures(asked)
    })
    basic.catch(() => kept.drop(input.chosenDigest))
    const scores = (input.practices.length + input.responses.length) * (input.key.elements.length + 1)
    return { input: chosen, basic, analysis: null, bytes: scores * bytesOfScore }
  }

  async function figuresOf(wave: AnalysedWave) {
    const patient = sleep(patience.analysisMs, undefined, { ref: false })
    const input = await inputOf(wave)
    let entry = kept.find(input.chosenDigest)
    if (!entry) {
      entry = begin(wave, input)
      kept.add(input.chosenDigest, entry)
    }
    const { input: chosen } = entry
    if (!entry.analysis || entry.analysis.state === 'replaced') {
      entry.analysis = queue.add(`${wave.id}?${addressOf(wave.choices)}`, (onProgress) =>
        computing.analysis(chosen, onProgress),
      )
    }
    const job = entry.analysis
    const basic = await entry.basic
    await Promise.race([job.ended, patient])
    if (job.state === 'failed' && entry.analysis === job) entry.analysis = null
    const { otherVersion, decided } = input
    const { practices, scopes } = await chosen
    const counted = countedOf(decided.leftOut.size, scopes, input.asked)
    const about = { otherVersion, counted, subgroups: subgroupsOf(input.practices) }
    const isChosen = new Set(practices.map(({ practice }) => practice))
    const asOne = new Map(scopes.asOne.map((one) => [one.practice, one]))
    const asked = input.asked
      .filter(({ id }) => isChosen.has(id))
      .map((practice) => ({ ...practice, asOne: asOne.get(practice.id) }))
    return { input, chosen: await chosen, asked, about, basic, full: job.figures, analysis: stateOf(job) }
  }

  return { inputOf, ratingsOf, figuresOf }
}
