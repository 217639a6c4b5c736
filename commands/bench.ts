import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fieldWave, type Fielded } from '../bench/arrange.ts'
import { Browser } from '../bench/browser.ts'
import { atLeast, atMost, line, quantile } from '../bench/figures.ts'
import { answer, answerYardstick } from '../bench/journey.ts'
import { playAutosave, playJourneys, type LoadResult } from '../bench/load.ts'
import { weighFirstPage } from '../bench/page-weight.ts'
import { memoryMiB } from '../bench/processes.ts'
import { freePort, scratchFolder, startServer, type TestServer } from '#tests/support/server.ts'

const levels = [1, 10, 50]
const savers = 200
const savesEach = 6

const usage = `npm run bench [-- --seconds N]
  Fields a wave into a scratch database, plays informants without script against the production server on this machine,
  and beside it a yardstick server that does the least there is to do. --seconds: length of each run, 10 unless said.
`

/** Prints what the server can do, beside what this machine could do at most in the same minutes, and the goals. */
export async function main(args: readonly string[]): Promise<number> {
  const seconds =
    args.length === 0 ? 10 : args[0] === '--seconds' && args.length === 2 ? Number(args[1]) : NaN
  if (!(seconds >= 1 && seconds <= 120)) {
    process.stderr.write(usage)
    return 2
  }
  const folder = scratchFolder()
  try {
    await bench(folder.path, seconds)
  } finally {
    folder.remove()
  }
  return 0
}

async function bench(folder: string, seconds: number): Promise<void> {
  const databaseUrl = `sqlite:${folder}/bench.db`
  // the secret is that of startServer, which signs with it
  const fielded = await fieldWave(databaseUrl, 'a secret that only tests know, of some length', {
    links: 200 + 60 * 3 * seconds,
    started: savers,
  })
  const began = performance.now()
  const server = await startServer({ databaseUrl })
  const port = Number(new URL(server.url).port)
  const yardstick = await startYardstick(`${folder}/yardstick.db`)
  let memory = 0
  const watch = setInterval(() => (memory = Math.max(memory, memoryMiB(server.process.pid ?? 0) ?? 0)), 250)
  try {
    const links = fielded.links.values()
    const first = fielded.links[0] ?? ''
    await new Browser(port).get(first)
    const coldStart = performance.now() - began
    const weight = await weighFirstPage(port, first)
    say(`Praksiskort on Node ${process.version}, beside a yardstick server on the same machine, in turn.`)
    await playJourneys({ port, pid: 0, atOnce: 4, seconds: 3, play: ours(links) })
    await journeys(server, port, yardstick, links, seconds)
    await autosave(port, yardstick.port, fielded)
    say('\nFirst page and process')
    say(
      line(
        'start page, HTML + CSS',
        weight.htmlAndCss / 1000,
        'kB',
        atMost(weight.htmlAndCss / 1000, 14, 'kB'),
      ),
    )
    say(line('whole first page', weight.all / 1000, 'kB', atMost(weight.all / 1000, 62, 'kB')))
    say(`    ${weight.requests} requests: ${weight.parts.join(', ')}`)
    say(line('cold start to the first page', coldStart, 'ms'))
    say(line('most memory', memory || null, 'MiB'))
  } finally {
    clearInterval(watch)
    yardstick.end()
    await server.stop()
  }
}

function ours(links: Iterator<string>) {
  return async (browser: Browser) => {
    const next = links.next()
    if (next.done) return false
    await answer(browser, next.value, Math.random)
    return true
  }
}

async function journeys(
  server: TestServer,
  port: number,
  yardstick: { port: number; pid: number },
  links: Iterator<string>,
  seconds: number,
): Promise<void> {
  for (const atOnce of levels) {
    const pid = server.process.pid ?? 0
    const run = await playJourneys({ port, pid, atOnce, seconds, play: ours(links) })
    const counts = requestsEach(run)
    const play = async (browser: Browser) => {
      await answerYardstick(browser, randomUUID(), counts)
      return true
    }
    const beside = await playJourneys({ ...yardstick, atOnce, seconds: seconds / 2, play })
    say(
      `\n${atOnce} at once: ${counts.GET} GETs and ${counts.POST} POSTs for each complete response, ${run.complete} complete`,
    )
    const goal = atOnce === 50 ? atLeast(run.perSecond, 0.15 * beside.perSecond, '/s') : undefined
    say(line('complete responses', run.perSecond, '/s', goal))
    say(line('  yardstick', beside.perSecond, '/s'))
    say(line('request p50', run.p50, 'ms'))
    say(line('request p95', run.p95, 'ms'))
    say(line('request p99', run.p99, 'ms'))
    say(line('server CPU for each complete response', run.cpuMsPerComplete, 'ms'))
    say(
      line('server CPU for each request', run.cpuMsPerRequest, 'ms', atMost(run.cpuMsPerRequest, 3.5, 'ms')),
    )
    say(line('  yardstick', beside.cpuMsPerRequest, 'ms'))
    if (run.foreignShare !== null) say(line('others on this machine meanwhile', run.foreignShare * 100, '%'))
    for (const [text, times] of tally([...run.failed, ...beside.failed]))
      say(`  FAILED ${times} times: ${text}`)
  }
}

async function autosave(port: number, yardstickPort: number, { started }: Fielded): Promise<void> {
  const saves = await playAutosave(
    started.map((one) => saver(port, one)),
    savesEach,
  )
  const beside = await playAutosave(
    started.map(() => yardstickSaver(yardstickPort)),
    savesEach,
  )
  const p99 = quantile(saves, 0.99)
  const yardstickP99 = quantile(beside, 0.99)
  say(`\nAutosave: ${savers} informants, one save each every 2 s, ${saves.length} saves`)
  say(line('save p50', quantile(saves, 0.5), 'ms'))
  const goal = yardstickP99 === null ? undefined : atMost(p99, 6 * yardstickP99, 'ms')
  say(line('save p99', p99, 'ms', goal))
  say(line('  yardstick', yardstickP99, 'ms'))
}

function saver(port: number, { assignmentId, cookie }: Fielded['started'][number]) {
  const browser = new Browser(port, cookie)
  const client = randomUUID()
  return async (n: number) => {
    const { status } = await browser.postJson(`/answer/${assignmentId}/save`, {
      client,
      sequence: n + 1,
      questionnaire: 'promising-practice-1',
      activeSeconds: 2,
      fields: { e01_1: { value: String((n % 5) + 1), revision: n } },
    })
    if (status !== 200) throw new Error(`a save was answered with ${status}`)
  }
}

function yardstickSaver(port: number) {
  const browser = new Browser(port)
  const token = randomUUID()
  return async (n: number) => {
    const { status } = await browser.postJson(`/api/${token}`, { item: 'e1q1', v: (n % 5) + 1 })
    if (status !== 204) throw new Error(`the yardstick answered a save with ${status}`)
  }
}

async function startYardstick(file: string): Promise<{ port: number; pid: number; end: () => void }> {
  const port = await freePort()
  const child = spawn(process.execPath, ['bench/yardstick.mjs', String(port), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { port, pid: child.pid ?? 0, end: () => child.kill() }
}

function requestsEach({ complete, requests }: LoadResult): { GET: number; POST: number } {
  const each = (count: number) => Math.max(1, Math.round(count / Math.max(1, complete)))
  return { GET: each(requests.GET), POST: each(requests.POST) }
}

function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const say = (text: string) => process.stdout.write(`${text}\n`)
