import { Worker } from 'node:worker_threads'
import { readPastedTable, readTable, type TableRead } from './read-table.ts'

const longest = 20_000

/** Reads a file or a paste in a thread of its own, so that a large or hostile one holds up nobody else. */
export function readTableAside(input: { bytes: Uint8Array } | { text: string }): Promise<TableRead> {
  // only the built web site has the bundled thread; tests read directly
  if (!import.meta.env.PROD) {
    return 'text' in input ? Promise.resolve(readPastedTable(input.text)) : readTable(input.bytes)
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL(workerPath, import.meta.url), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    const timer = setTimeout(() => end({ fault: { code: 'unpacks_too_large' } }), longest)
    function end(read: TableRead): void {
      clearTimeout(timer)
      resolve(read)
      void worker.terminate()
    }
    worker.once('message', end)
    // out of memory, or a file that the reader cannot cope with
    worker.once('error', () => end({ fault: { code: 'damaged_workbook' } }))
    worker.once('exit', () => end({ fault: { code: 'damaged_workbook' } }))
  })
}

// a variable, so that Vite leaves the address as it is
const workerPath = '../node/table-worker.js'
