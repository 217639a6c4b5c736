import { Worker } from 'node:worker_threads'
import { log } from '#app/log.server.ts'
import type { ImportedDefinition } from '#survey/exchange/from-survey-json.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { runExchangeTask, type ExchangeResult, type ExchangeTask } from './exchange-task.ts'
import { NoTurn, turns } from './turns.ts'

/** Longest that reading or writing may take; a file of ours takes a fifth of a second, a busy machine more. */
const longest = 3000

/** Each thread may hold a core and a quarter of a gigabyte. */
const inTurn = turns(2, 8)

/**
 * Reads a file of unknown origin in a thread of its own, so that a hostile one holds up nobody else.
 *
 * @returns `'busy'` when so many files are being read that this one would wait too long; nothing was looked at then.
 */
export async function readDefinitionAside(
  bytes: Uint8Array,
  id: string,
): Promise<ImportedDefinition | 'busy'> {
  try {
    const result = await inTurn(() => aside({ task: 'read', bytes, id }))
    if ('read' in result) return result.read
  } catch (error) {
    if (error instanceof NoTurn) return 'busy'
    // out of time or memory, or a file that the reader cannot cope with
    log.warn({ err: error, bytes: bytes.length }, 'a questionnaire file was not read to its end')
  }
  return { faults: [{ path: '', code: 'too_large' }] }
}

/**
 * The workbook of a questionnaire as an XLSForm.
 *
 * @returns `'busy'` when so many files are being made or read that this one would wait too long.
 */
export async function xlsformAside(questionnaire: Questionnaire): Promise<Uint8Array | 'busy'> {
  try {
    const result = await inTurn(() => aside({ task: 'write', questionnaire }))
    if ('written' in result) return result.written
  } catch (error) {
    if (error instanceof NoTurn) return 'busy'
    throw error
  }
  throw new Error('nothing was written')
}

function aside(task: ExchangeTask): Promise<ExchangeResult> {
  // only the built web site has the bundled thread; tests run it directly
  if (!import.meta.env.PROD) return runExchangeTask(task)
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerPath, import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const timer = setTimeout(() => end(() => reject(new Error('took too long'))), longest)
    let isOver = false
    function end(settle: () => void): void {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      // the turn ends when the thread has
      void worker.terminate().finally(settle)
    }
    worker.once('message', (result: ExchangeResult) => end(() => resolve(result)))
    worker.once('error', (error) => end(() => reject(error)))
    worker.once('exit', () => end(() => reject(new Error('ended without a result'))))
  })
}

// a variable, so that Vite leaves the address as it is
const workerPath = '../node/exchange-worker.js'
