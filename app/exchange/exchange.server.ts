import { Worker } from 'node:worker_threads'
import type { ImportedDefinition } from '#survey/exchange/from-survey-json.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { runExchangeTask, type ExchangeResult, type ExchangeTask } from './exchange-task.ts'

/** Longest that reading or writing may take; a file of ours takes a fifth of a second. */
const longest = 5000

/** Reads a file of unknown origin in a thread of its own, so that a hostile one holds up nobody else. */
export async function readDefinitionAside(bytes: Uint8Array, id: string): Promise<ImportedDefinition> {
  const result = await aside({ task: 'read', bytes, id }).catch(() => null)
  // out of time or memory, or a file that the reader cannot cope with
  return result && 'read' in result ? result.read : { faults: [{ path: '', code: 'too_large' }] }
}

/** The workbook of a questionnaire as an XLSForm. */
export async function xlsformAside(questionnaire: Questionnaire): Promise<Uint8Array> {
  const result = await aside({ task: 'write', questionnaire })
  if (!('written' in result)) throw new Error('nothing was written')
  return result.written
}

function aside(task: ExchangeTask): Promise<ExchangeResult> {
  // only the built web site has the bundled thread; tests run it directly
  if (!import.meta.env.PROD) return runExchangeTask(task)
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerPath, import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const timer = setTimeout(() => fail(new Error('took too long')), longest)
    function end(): void {
      clearTimeout(timer)
      void worker.terminate()
    }
    function fail(error: Error): void {
      reject(error)
      end()
    }
    worker.once('message', (result: ExchangeResult) => {
      resolve(result)
      end()
    })
    worker.once('error', fail)
    worker.once('exit', () => fail(new Error('ended without a result')))
  })
}

// a variable, so that Vite leaves the address as it is
const workerPath = '../node/exchange-worker.js'
