import { parentPort, workerData } from 'node:worker_threads'
import { connect } from '#db/connect.ts'
import { readWaveResults, type KeptFigures } from './read-results.server.ts'
import type { Answer, Question } from './worker-messages.ts'

/**
 * Runs in a thread of its own with a connection that cannot write, so that no request waits while a large wave is read
 * and computed. Bundled to build/node/analysis-worker.js.
 */
const { databaseUrl } = workerData as { databaseUrl: string }
const db = await connect(databaseUrl, { readOnly: true })
const kept: KeptFigures = new Map()

parentPort?.on('message', ({ id, wave, view }: Question) => {
  readWaveResults(db, kept, wave, view).then(
    (results) => answer({ id, results }),
    (error: unknown) =>
      answer({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}
