import { parentPort } from 'node:worker_threads'
import { fullFigures, ruleFigures, type Progress } from './computations.ts'
import type { AnalysisAsked, AnalysisSaid } from './analysis-thread.server.ts'
import { standBack } from './stand-back.ts'

/**
 * Computes everything of one wave, or one list, in a thread that ends with it; it reads nothing but what it is given. Bundled to
 * build/node/analysis-worker.js.
 */
// requests and saves go first, and pages of figures
standBack(15, 'thread')

parentPort?.once('message', (given: AnalysisAsked) => {
  say({
    figures: 'input' in given ? fullFigures(given.input, tell()) : ruleFigures(given.asked, tell()),
  })
})

/** A message for each percent, not for each replicate. */
function tell(): (progress: Progress) => void {
  let last = ''
  return (progress) => {
    const place = `${progress.step} ${Math.floor((100 * progress.done) / progress.of)}`
    if (place === last) return
    last = place
    say({ progress })
  }
}

function say(said: AnalysisSaid): void {
  parentPort?.postMessage(said)
}
