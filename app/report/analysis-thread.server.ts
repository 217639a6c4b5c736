import { Worker } from 'node:worker_threads'
import type { AnalysisInput, FullFigures, Progress } from './computations.ts'

/** What an analysis thread says. */
export type AnalysisSaid = { readonly progress: Progress } | { readonly figures: FullFigures }

/**
 * Computes everything of a wave in a thread of its own, which ends with it and gives its memory back.
 *
 * @returns rejects when the thread ends without figures, for whatever reason.
 */
export function analyseInThread(
  input: AnalysisInput,
  onProgress: (progress: Progress) => void,
): Promise<FullFigures> {
  return new Promise((resolve, reject) => {
    // both workers are bundled into one folder
    const thread = new Worker(new URL('./analysis-worker.js', import.meta.url), { workerData: input })
    thread.on('message', (said: AnalysisSaid) => {
      if ('figures' in said) resolve(said.figures)
      else onProgress(said.progress)
    })
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`the analysis thread ended with ${code}`)))
  })
}
