import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { atMost, line, quantile } from '../bench/figures.ts'
import { definitionLimits } from '#app/exchange/limits.ts'
import { hostileDefinitions } from '#tests/support/hostile-definitions.ts'
import { hostileWorkbooks } from '#tests/support/hostile-workbooks.ts'

/**
 * Reads hostile definitions that pass the limit of an upload and hostile workbooks, each in a thread of its own as the
 * server does, and prints how long that takes and how long this thread was held meanwhile. Needs a build.
 */
export async function main(): Promise<number> {
  const worker = new URL('../node/exchange-worker.js', import.meta.url)
  const all = hostileDefinitions()
    .map(({ name, bytes }) => ({ name, bytes: bytes() }))
    .filter(({ bytes }) => bytes.length <= definitionLimits.jsonBytes)
  // those that say much, and one in forty of the rest
  const chosen = all.filter(({ bytes }, index) => bytes.length > 20_000 || index % 40 === 0)
  process.stdout.write(
    [
      `${chosen.length} of ${all.length} hostile definitions of at most 256 kB, read one by one in a thread each`,
      ...(await readEach(worker, chosen)),
      '',
      'hostile workbooks of less than 2 MB, read likewise',
      ...(await readEach(
        worker,
        hostileWorkbooks().map(({ name, bytes }) => ({ name, bytes: bytes() })),
      )),
      '',
    ].join('\n'),
  )
  return 0
}

/** Lines on how long each took and how long this thread was held. */
async function readEach(
  worker: URL,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<string[]> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const took: number[] = []
  let slowest = ''
  delay.enable()
  for (const { name, bytes } of files) {
    const began = performance.now()
    await new Promise((resolve, reject) => {
      const thread = new Worker(worker, { workerData: { task: 'read', bytes, id: 'a-draft' } })
      thread.once('message', resolve)
      thread.once('error', reject)
    })
    const ms = performance.now() - began
    if (ms > Math.max(0, ...took)) slowest = name
    took.push(ms)
  }
  delay.disable()
  const longest = Math.max(...took)
  const held = delay.max / 1e6
  return [
    line('median', quantile(took, 0.5), 'ms'),
    line(`slowest (${slowest})`.slice(0, 46), longest, 'ms', atMost(longest, 1000, 'ms')),
    line('main thread held at most', held, 'ms', atMost(held, 50, 'ms')),
  ]
}
