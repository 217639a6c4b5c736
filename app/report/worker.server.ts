import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { log } from '#app/log.server.ts'
import { settings } from '#app/settings.server.ts'
import type { AnalysedWave } from './read-results.server.ts'
import type { ResultsView, WaveResults } from './wave-results.ts'
import type { Answer, Question } from './worker-messages.ts'

interface Waiting {
  readonly resolve: (results: WaveResults) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/** Asks the analysis worker, which starts with the first question and is started anew if it has died. */
export function askWorker(wave: AnalysedWave, view: ResultsView): Promise<WaveResults> {
  worker ??= startWorker()
  const question: Question = { id: (lastId += 1), wave, view }
  return new Promise((resolve, reject) => {
    waiting.set(question.id, { resolve, reject })
    worker?.postMessage(question)
  })
}

function startWorker(): Worker {
  // both the server and the worker stand in build/, and the server runs in the folder above
  const started = new Worker(resolve('build/node/analysis-worker.js'), {
    workerData: { databaseUrl: settings.databaseUrl },
  })
  started.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('results' in answer) asked?.resolve(answer.results)
    else asked?.reject(new Error(answer.fault))
  })
  started.on('error', (error) => log.error({ err: error }, 'the analysis worker failed'))
  started.on('exit', () => {
    if (worker === started) worker = undefined
    for (const { reject } of waiting.values()) reject(new Error('the analysis worker ended'))
    waiting.clear()
  })
  // it must not keep the server from ending
  started.unref()
  return started
}
