import type { AnalysedWave } from './read-results.server.ts'
import type { ResultsView, WaveResults } from './wave-results.ts'

/** What the web site asks the analysis worker, and what comes back under the same id. */
export interface Question {
  readonly id: number
  readonly wave: AnalysedWave
  readonly view: ResultsView
}

export type Answer =
  { readonly id: number; readonly results: WaveResults } | { readonly id: number; readonly fault: string }
