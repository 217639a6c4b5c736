import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { PracticeResult } from '#analysis/practices.ts'
import type { Database } from '#db/schema.ts'
import { analysisQueue, type Analyse, type AnalysisJob } from './analysis-queue.ts'
import { basicFigures, type AnalysisInput, type BasicFigures, type Progress } from './computations.ts'
import { keptFigures } from './kept-figures.ts'
import { patience } from './patience.ts'
import { readRatings, readWaveInput, type AnalysedWave, type WaveInput } from './wave-input.server.ts'
import { waveResults, type ResultsView, type WaveResults } from './wave-results.ts'

/** Where the analysis of a wave stands. */
export type AnalysisState =
  { readonly state: 'ready' | 'failed' } | { readonly state: 'computing'; readonly progress: Progress | null }

export interface WaveFigures {
  readonly results: WaveResults
  readonly analysis: AnalysisState
}

export interface PracticeFigures {
  /** One per scope version that was answered on. */
  readonly versions: readonly PracticeResult[]
  readonly analysis: AnalysisState
}

/** What pages ask for. Answered in this thread by `openFigures`, in another one by `figuresOfWorker`. */
export interface Figures {
  readonly ofWave: (wave: AnalysedWave, view: ResultsView) => Promise<WaveFigures>
  readonly ofPractice: (wave: AnalysedWave, practiceId: string) => Promise<PracticeFigures>
}

/** What happens between question and answer. */
export interface Told {
  readonly progress: (waveId: string, progress: Progress) => void
  /** An analysis failed; whoever asks is told so, but not why. */
  readonly fault: (error: unknown) => void
}

interface Kept {
  readonly input: Promise<AnalysisInput>
  readonly basic: Promise<BasicFigures>
  /** `null` before it is asked for, and again when a fault was told: the next request tries anew. */
  analysis: AnalysisJob | null
  readonly bytes: number
}

const keptAtMost = { count: 8, bytes: 256 * 1024 ** 2 }

/** What a score takes in memory, in the basic figures and the analysis together, as measured. */
const bytesOfScore = 500

/**
 * Reads waves and computes their figures, unless exactly these responses were computed before. The basic figures are
 * computed here and answered at once; everything else is left to `analyse` and kept beside them when it is done.
 */
export function openFigures(db: Kysely<Database>, analyse: Analyse, told: Told): Figures {
  const kept = keptFigures<Kept>(keptAtMost)
  const queue = analysisQueue(analyse, told.fault)

  function begin(waveId: string, wave: WaveInput): Kept {
    const input = readRatings(db, wave, (progress) => told.progress(waveId, progress)).then((table) => ({
      practices: wave.practices,
      table,
    }))
    const basic = input.then(basicFigures)
    // what failed must be tried again
    basic.catch(() => kept.drop(wave.digest))
    const scores = (wave.practices.length + wave.responses.length) * (wave.key.elements.length + 1)
    return { input, basic, analysis: null, bytes: scores * bytesOfScore }
  }

  async function figuresOf(wave: AnalysedWave) {
    const patient = sleep(patience.analysisMs, undefined, { ref: false })
    const input = await readWaveInput(db, wave)
    let entry = kept.find(input.digest)
    if (!entry) {
      entry = begin(wave.id, input)
      kept.add(input.digest, entry)
    }
    const { input: toAnalyse } = entry
    const basic = await entry.basic
    if (!entry.analysis || entry.analysis.state === 'replaced') {
      entry.analysis = queue.add(wave.id, () => toAnalyse)
    }
    const job = entry.analysis
    await Promise.race([job.ended, patient])
    if (job.state === 'failed' && entry.analysis === job) entry.analysis = null
    const { asked, otherVersion } = input
    return { asked, otherVersion, basic, analysis: stateOf(job) }
  }

  return {
    async ofWave(wave, view) {
      const { asked, otherVersion, basic, analysis } = await figuresOf(wave)
      return { results: { ...waveResults(basic, asked, view), otherVersion }, analysis }
    },
    async ofPractice(wave, practiceId) {
      const { basic, analysis } = await figuresOf(wave)
      const versions = basic.practices.filter(
        ({ id, scopeVersion }) => id === practiceId && scopeVersion !== null,
      )
      return { versions, analysis }
    },
  }
}

function stateOf({ state, progress }: AnalysisJob): AnalysisState {
  if (state === 'failed') return { state }
  return state === 'done' ? { state: 'ready' } : { state: 'computing', progress }
}
