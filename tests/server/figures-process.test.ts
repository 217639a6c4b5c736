import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Kysely } from 'kysely'
import { beforeEach, afterEach, expect, test } from 'vitest'
import { defaultChoices } from '#app/report/choices.ts'
import { computingHere, type Progress } from '#app/report/computations.ts'
import { figuresOfProcess } from '#app/report/figures-process.server.ts'
import { openFigures, type Figures, type WaveFigures } from '#app/report/figures.server.ts'
import type { AnalysedWave } from '#app/report/wave-input.server.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { Database } from '#db/schema.ts'
import { insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { childrenOf } from '../../bench/processes.ts'
import { bundleForNode } from '../../commands/build.mjs'

const view = { sort: 'name', descending: false, search: '', isWhole: false, page: 1 } as const

let folder: string
let db: Kysely<Database>
let wave: AnalysedWave
let practiceId: string
let figures: ReturnType<typeof figuresOfProcess>
let progress: Progress[]
let faults: string[]

beforeEach(async () => {
  mkdirSync('build', { recursive: true })
  folder = mkdtempSync(join('build', 'figures-worker-'))
  await bundleForNode(
    [
      { in: 'app/report/figures-worker.ts', out: 'figures-worker' },
      { in: 'app/report/analysis-worker.ts', out: 'analysis-worker' },
    ],
    folder,
  )
  const databaseUrl = `sqlite:${join(folder, 'wave.db')}`
  db = await connect(databaseUrl)
  await migrate(db)
  const studyId = await insertStudy(db)
  wave = {
    id: await insertWave(db, studyId),
    questionnaire: 'promising-practice-1',
    choices: defaultChoices,
  }
  practiceId = await insertPractice(db, studyId)
  await insertResponse(db, { waveId: wave.id, practiceId }, { answers: sameAnswers(4) })
  progress = []
  faults = []
  figures = figuresOfProcess(
    databaseUrl,
    { progress: (_wave, at) => progress.push(at), fault: (error) => faults.push(String(error)) },
    resolve(folder, 'figures-worker.js'),
  )
})

afterEach(async () => {
  await figures.end()
  await db.destroy()
  rmSync(folder, { recursive: true, force: true })
})

/** Asks as a page does that looks again until the analysis has ended. */
async function analysed(asked: Figures): Promise<WaveFigures> {
  for (;;) {
    const found = await asked.ofWave(wave, view)
    if (found.analysis.state !== 'computing') return found
  }
}

test('the process answers what the same code answers here, and sees what was sent since', async () => {
  const here = openFigures(db, computingHere, {
    progress: () => {},
    fault: () => {},
  })
  const found = await analysed(figures)
  expect(found).toEqual(await analysed(here))
  expect([found.analysis.state, found.results.elements[0]!.overPractices.mean]).toEqual(['ready', 4])
  expect(progress).toEqual([{ step: 'reading', done: 0, of: 1 }])
  expect(await figures.ofPractice(wave, practiceId)).toEqual(await here.ofPractice(wave, practiceId))

  await insertResponse(db, { waveId: wave.id, practiceId }, { answers: sameAnswers(2) })
  expect((await figures.ofWave(wave, view)).results.elements[0]!.overPractices.mean).toBe(3)
}, 30_000)

test('a question that cannot be answered is refused, and the process lives on', async () => {
  await expect(figures.ofWave({ ...wave, questionnaire: 'unknown' }, view)).rejects.toThrow(
    'questionnaire unknown is not published',
  )
  expect((await figures.ofWave(wave, view)).results.submitted).toBe(1)
}, 30_000)

test('whoever waits when the process ends is told, and the next question starts it anew', async () => {
  await figures.ofWave(wave, view)
  // told to end first: a process that is asked before that may well answer in time
  const ended = figures.end()
  await expect(figures.ofWave(wave, view)).rejects.toThrow('the figures process ended with SIGKILL')
  await ended
  expect((await figures.ofWave(wave, view)).results.submitted).toBe(1)
}, 30_000)

test.runIf(process.platform === 'linux')(
  'the process ends with the server, also when that is killed',
  async () => {
    await bundleForNode([{ in: 'app/report/figures-process.server.ts', out: 'asking' }], folder)
    writeFileSync(
      join(folder, 'server.mjs'),
      `import { figuresOfProcess } from './asking.js'
    // a server listens; neither the process nor a question keeps it
    setInterval(() => {}, 1000)
    const told = { progress() {}, fault() {} }
    const [url, script, wave] = process.argv.slice(2)
    const figures = figuresOfProcess(url, told, script)
    const found = await figures.ofWave(JSON.parse(wave), ${JSON.stringify(view)})
    console.log(found.results.submitted)`,
    )
    const script = resolve(folder, 'figures-worker.js')
    const url = `sqlite:${join(folder, 'wave.db')}`
    const server = spawn(process.execPath, [join(folder, 'server.mjs'), url, script, JSON.stringify(wave)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = (await once(server.stdout, 'data')) as [Buffer]
    expect(said.toString().trim()).toBe('1')
    const [started] = childrenOf(server.pid ?? 0)
    expect(existsSync(`/proc/${started}`)).toBe(true)
    server.kill('SIGKILL')
    await expect.poll(() => existsSync(`/proc/${started}`), { timeout: 10_000 }).toBe(false)
  },
  30_000,
)

test('scores are answered while an analysis takes all the time of its thread', async () => {
  const at: Progress = { step: 'basic', done: 1, of: 4 }
  const endless = `import { parentPort } from 'node:worker_threads'
    parentPort.postMessage({ progress: ${JSON.stringify(at)} })
    for (;;);`
  writeFileSync(join(folder, 'analysis-worker.js'), endless)
  let found = await figures.ofWave(wave, view)
  for (; found.analysis.state !== 'computing' || !found.analysis.progress;)
    found = await figures.ofWave(wave, view)
  expect([found.analysis, found.results.submitted]).toEqual([{ state: 'computing', progress: at }, 1])

  await insertResponse(db, { waveId: wave.id, practiceId }, { answers: sameAnswers(2) })
  const later = await figures.ofWave(wave, view)
  expect([later.analysis, later.results.elements[0]!.overPractices.mean]).toEqual([
    { state: 'computing', progress: null },
    3,
  ])
}, 30_000)

test('an analysis that crashes leaves the scores standing, is told once, and is tried anew', async () => {
  const analysis = join(folder, 'analysis-worker.js')
  writeFileSync(analysis, 'process.exit(3)')
  const failed = await analysed(figures)
  expect([failed.analysis, failed.results.submitted]).toEqual([{ state: 'failed' }, 1])
  expect(faults).toEqual([expect.stringContaining('the analysis thread ended with 3')])

  await bundleForNode([{ in: 'app/report/analysis-worker.ts', out: 'analysis-worker' }], folder)
  expect((await analysed(figures)).analysis).toEqual({ state: 'ready' })
}, 30_000)
