import { Worker } from 'node:worker_threads'
import type { AnalysisInput, Computing, FullFigures, MadeList, Progress, RuleOnSet } from './computations.ts'

/** What an analysis thread is given. */
export type AnalysisAsked = { readonly input: AnalysisInput } | { readonly asked: RuleOnSet }

/** What an analysis thread says. */
export type AnalysisSaid = { readonly progress: Progress } | { readonly figures: FullFigures | MadeList }

/**
 * Computes everything of a wave, or a list, in a thread of its own, which ends with it and gives its memory back. Rejects when
 * the thread ends without figures, for whatever reason.
 */
export const computingInThreads: Computing = {
  analysis: (input, onProgress) =>
    inThread<FullFigures>(
      input.then((read) => ({ input: read })),
      onProgress,
    ),
  rule: (asked, onProgress) => inThread<MadeList>(Promise.resolve({ asked }), onProgress),
}

/** The thread gets ready while what it is asked is still being read. */
function inThread<Result extends FullFigures | MadeList>(
  asked: Promise<AnalysisAsked>,
  onProgress: (progress: Progress) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // both workers are bundled into one folder
    const thread = new Worker(new URL('./analysis-worker.js', import.meta.url))
    asked.then(
      (read) => thread.postMessage(read),
      (error: unknown) => {
        reject(error)
        void thread.terminate()
      },
    )
    thread.on('message', (said: AnalysisSaid) => {
      if ('figures' in said) resolve(said.figures as Result)
      else onProgress(said.progress)
    })
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`the analysis thread ended with ${code}`)))
  })
}
