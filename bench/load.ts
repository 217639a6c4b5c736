import { setTimeout as sleep } from 'node:timers/promises'
import { Browser } from './browser.ts'
import { quantile } from './figures.ts'
import { cpuMs, machineCpuMs } from './processes.ts'

export interface LoadResult {
  readonly complete: number
  readonly failed: readonly string[]
  readonly perSecond: number
  readonly requests: { readonly GET: number; readonly POST: number }
  readonly p50: number | null
  readonly p95: number | null
  readonly p99: number | null
  readonly cpuMsPerComplete: number | null
  readonly cpuMsPerRequest: number | null
  /** Share of the machine that neither the server nor this load used: above some percents the figures are doubtful. */
  readonly foreignShare: number | null
}

/**
 * Closed loop: so many informants at once, each beginning as soon as one has ended, until the time is over. Journeys
 * under way then are completed and counted.
 */
export async function playJourneys(values: {
  readonly port: number
  readonly pid: number
  readonly atOnce: number
  readonly seconds: number
  /** Plays one; `false` when there is nobody left to play. */
  readonly play: (browser: Browser) => Promise<boolean>
}): Promise<LoadResult> {
  const timings: Browser['timings'] = []
  const failed: string[] = []
  let complete = 0
  const before = usage(values.pid)
  const began = performance.now()
  const until = began + values.seconds * 1000

  const one = async () => {
    while (performance.now() < until) {
      const browser = new Browser(values.port)
      try {
        if (!(await values.play(browser))) return
        complete += 1
      } catch (error) {
        failed.push(withoutIds(error instanceof Error ? error.message : String(error)))
        if (failed.length > 20) return
      } finally {
        timings.push(...browser.timings)
        browser.close()
      }
    }
  }
  await Promise.all(Array.from({ length: values.atOnce }, one))

  const seconds = (performance.now() - began) / 1000
  const after = usage(values.pid)
  const cpu = difference(before.server, after.server)
  const machine = difference(before.machine, after.machine)
  const own = after.own - before.own
  const latencies = timings.map(({ ms }) => ms)
  const count = (method: 'GET' | 'POST') => timings.filter((timing) => timing.method === method).length
  return {
    complete,
    failed,
    perSecond: complete / seconds,
    requests: { GET: count('GET'), POST: count('POST') },
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    cpuMsPerComplete: cpu === null || complete === 0 ? null : cpu / complete,
    cpuMsPerRequest: cpu === null || timings.length === 0 ? null : cpu / timings.length,
    foreignShare:
      cpu === null || machine === null ? null : Math.max(0, machine - cpu - own) / (seconds * 2000),
  }
}

/**
 * Open loop: each of many informants saves once every two seconds, due at fixed times. Latency counts from the due time,
 * so that a server that stalls cannot hide its own delay.
 *
 * @returns milliseconds of every save.
 */
export async function playAutosave(
  savers: readonly ((n: number) => Promise<void>)[],
  saves: number,
): Promise<number[]> {
  const every = 2000
  const began = performance.now() + 200
  const latencies: number[] = []
  await Promise.all(
    savers.map(async (save, place) => {
      const first = began + (place / savers.length) * every
      for (let n = 0; n < saves; n += 1) {
        const due = first + n * every
        const wait = due - performance.now()
        // a timer may fire some milliseconds late: then the delay is ours, not the server's
        if (wait > 0) await sleep(wait)
        const from = wait > 0 ? performance.now() : due
        await save(n)
        latencies.push(performance.now() - from)
      }
    }),
  )
  return latencies
}

/** `/link/abc…` becomes `/link/…`, so that equal faults count as one. */
const withoutIds = (text: string) => text.replace(/\/[^/\s]{16,}/g, '/…')

function usage(pid: number) {
  const { user, system } = process.cpuUsage()
  return { server: cpuMs(pid), machine: machineCpuMs(), own: (user + system) / 1000 }
}

const difference = (before: number | null, after: number | null) =>
  before === null || after === null ? null : after - before
