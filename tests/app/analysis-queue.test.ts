import { expect, test } from 'vitest'
import { analysisQueue, type AnalysisJob } from '#app/report/analysis-queue.ts'
import type { Progress } from '#app/report/computations.ts'

/** An analysis that goes on until the test ends it. */
function held() {
  const running: {
    name: string
    tell: (progress: Progress) => void
    end: (fault?: Error) => void
  }[] = []
  const faults: unknown[] = []
  const queue = analysisQueue((error) => faults.push(error))
  const add = (wave: string, name: string) =>
    queue.add(
      wave,
      (tell) =>
        new Promise<string>((resolve, reject) => {
          const end = (fault?: Error) => (fault ? reject(fault) : resolve(name))
          running.push({ name, tell, end })
        }),
    )
  const names = () => running.map(({ name }) => name)
  return { running, faults, add, names }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))
const states = (jobs: readonly AnalysisJob<string>[]) => jobs.map(({ state }) => state)

test('waves are analysed one at a time, in the order they came', async () => {
  const { running, add, names } = held()
  const jobs = [add('havn', 'a'), add('skov', 'b')]
  await settled()
  expect([names(), states(jobs)]).toEqual([['a'], ['running', 'waiting']])
  expect(jobs.map(({ progress }) => progress)).toEqual([{ step: 'reading', done: 0, of: 1 }, null])
  running[0]!.tell({ step: 'basic', done: 1, of: 3 })
  expect(jobs[0]!.progress).toEqual({ step: 'basic', done: 1, of: 3 })
  running[0]!.end()
  await jobs[0]!.ended
  await settled()
  expect([names(), states(jobs), jobs[0]!.figures]).toEqual([['a', 'b'], ['done', 'running'], 'a'])
})

test('newer answers of a wave take the place of what has not begun, and of nothing else', async () => {
  const { running, add, names } = held()
  const jobs = [add('havn', 'a1'), add('havn', 'a2'), add('skov', 'b1'), add('havn', 'a3')]
  await jobs[1]!.ended
  expect(states(jobs)).toEqual(['running', 'replaced', 'waiting', 'waiting'])
  for (let n = 0; n < 3; n += 1) {
    await settled()
    running[n]!.end()
  }
  await Promise.all(jobs.map(({ ended }) => ended))
  expect(names()).toEqual(['a1', 'a3', 'b1'])
  expect(states(jobs)).toEqual(['done', 'replaced', 'done', 'done'])
})

test('one that fails is told of, and the next one runs', async () => {
  const { running, faults, add, names } = held()
  const jobs = [add('havn', 'a'), add('skov', 'b')]
  await settled()
  running[0]!.end(new Error('broken'))
  await jobs[0]!.ended
  await settled()
  expect([states(jobs), jobs[0]!.figures, faults]).toEqual([
    ['failed', 'running'],
    null,
    [new Error('broken')],
  ])
  expect(names()).toEqual(['a', 'b'])
})
