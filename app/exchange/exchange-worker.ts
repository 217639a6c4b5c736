import { parentPort, workerData } from 'node:worker_threads'
import { runExchangeTask, type ExchangeTask } from './exchange-task.ts'

// built to build/node/exchange-worker.js; one task per thread, which ends with it
parentPort?.postMessage(await runExchangeTask(workerData as ExchangeTask))
