import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { answerStudy, type AnsweredStudy } from '../bench/answered-study.ts'
import { fieldWave } from '../bench/arrange.ts'
import { savers, timeAutosave, timeWhileAnalysed } from '../bench/autosave.ts'
import { Browser } from '../bench/browser.ts'
import { atLeast, atMost, line } from '../bench/figures.ts'
import { answer, answerYardstick } from '../bench/journey.ts'
import { timeList, timeWeights } from '../bench/lists.ts'
import { playJourneys, type LoadResult } from '../bench/load.ts'
import { weighFirstPage } from '../bench/page-weight.ts'
import { memoryMiB } from '../bench/processes.ts'
import { timeColdResults, timeKeptResults } from '../bench/results.ts'
import { connect } from '#db/connect.ts'
import { freePort, scratchFolder, startServer, type TestServer } from '#tests/support/server.ts'

const levels = [1, 10, 50]

const usage = `npm run bench [-- --seconds N]
  Fields a wave into a scratch database, plays informants without script against the production server on this machine,
  and beside it a yardstick server that does the least there is to do; then looks at results and shortlists of 84 and of
  2,000 practices while informants save. --seconds: length of each run of informants, 10 unless said.
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
    started: 3 * savers,
  })
  const [small, large] = await answeredStudies(databaseUrl)
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
    const informants = [0, 1, 2].map((part) => fielded.started.slice(part * savers, (part + 1) * savers))
    const [alone = [], before = [], meanwhile = []] = informants
    await timeAutosave(port, yardstick.port, alone, say)
    await timeColdResults(port, small, say)
    await timeKeptResults(port, small, say)
    await timeWhileAnalysed(port, large, { before, meanwhile }, say)
    await timeKeptResults(port, large, say)
    for (const study of [small, large]) await timeList(port, study, say)
    for (const practices of [84, 2000]) timeWeights(practices, say)
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

async function answeredStudies(databaseUrl: string): Promise<[small: AnsweredStudy, large: AnsweredStudy]> {
  const db = await connect(databaseUrl)
  const studies: [AnsweredStudy, AnsweredStudy] = [await answerStudy(db, 84), await answerStudy(db, 2000)]
  await db.destroy()
  return studies
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
