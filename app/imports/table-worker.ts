import { parentPort, workerData } from 'node:worker_threads'
import { readPastedTable, readTable } from './read-table.ts'

// built to build/node/table-worker.js; one file or paste per thread, which ends with it
const input = workerData as { bytes: Uint8Array } | { text: string }
parentPort?.postMessage('text' in input ? readPastedTable(input.text) : await readTable(input.bytes))
