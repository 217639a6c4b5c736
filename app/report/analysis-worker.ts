import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { fullFigures, type AnalysisInput } from './computations.ts'
import type { AnalysisSaid } from './analysis-thread.server.ts'

/**
 * Computes everything of one wave in a thread that ends with it; it reads nothing but what it is given. Bundled to
 * build/node/analysis-worker.js.
 */
const input = workerData as AnalysisInput

// on Linux this is about the calling thread alone: requests and saves go first
if (process.platform === 'linux') setPriority(10)

let last = ''
const figures = fullFigures(input, (progress) => {
  // a message for each percent, not for each replicate
  const place = `${progress.step} ${Math.floor((100 * progress.done) / progress.of)}`
  if (place === last) return
  last = place
  say({ progress })
})
say({ figures })

function say(said: AnalysisSaid): void {
  parentPort?.postMessage(said)
}
