import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { readWaveResults } from '#app/report/read-results.server.ts'
import type { Answer } from '#app/report/worker-messages.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { bundleForNode } from '../../commands/build.mjs'

test('the worker answers what the same code answers here, and lives on after a fault', async () => {
  mkdirSync('build', { recursive: true })
  const folder = mkdtempSync(join('build', 'analysis-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await bundleForNode([{ in: 'app/report/analysis-worker.ts', out: 'analysis-worker' }], folder)

  const databaseUrl = `sqlite:${join(folder, 'wave.db')}`
  const db = await connect(databaseUrl)
  onTestFinished(() => db.destroy())
  await migrate(db)
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId)
  await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(4) })

  const worker = new Worker(join(process.cwd(), folder, 'analysis-worker.js'), {
    workerData: { databaseUrl },
  })
  onTestFinished(async () => void (await worker.terminate()))
  const view = { sort: 'name', descending: false, page: 1 } as const
  const ask = async (id: number, questionnaire: string): Promise<Answer> => {
    worker.postMessage({ id, wave: { id: waveId, questionnaire }, view })
    const [answer] = (await once(worker, 'message')) as [Answer]
    return answer
  }

  const wave = { id: waveId, questionnaire: 'promising-practice-1' }
  const here = await readWaveResults(db, new Map(), wave, view)
  expect(here.elements[0]!.overPractices.mean).toBe(4)
  expect(await ask(1, 'unknown')).toEqual({
    id: 1,
    fault: expect.stringContaining('questionnaire unknown is not published'),
  })
  expect(await ask(2, wave.questionnaire)).toEqual({ id: 2, results: here })

  await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(2) })
  const later = await ask(3, wave.questionnaire)
  expect('results' in later && later.results.elements[0]!.overPractices.mean).toBe(3)
}, 30_000)
