import type { AnalysisJob } from './analysis-queue.ts'
import type { Progress } from './computations.ts'

/** Where the analysis of a wave stands. */
export type AnalysisState =
  { readonly state: 'ready' | 'failed' } | { readonly state: 'computing'; readonly progress: Progress | null }

export function stateOf({ state, progress }: Pick<AnalysisJob, 'state' | 'progress'>): AnalysisState {
  if (state === 'failed') return { state }
  return state === 'done' ? { state: 'ready' } : { state: 'computing', progress }
}
