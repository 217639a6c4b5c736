import { expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import type { AnalysisJob, AnalysisQueue } from '#app/report/analysis-queue.ts'
import { openLists } from '#app/report/lists.server.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { freezeWave, quickRule } from '#tests/support/lists.ts'

const neverMade = () => Promise.reject(new Error('no list is made here'))

test('lists that are still waited for are all begun once, however many they are', async () => {
  const by = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId, { closedAt: then })
  await insertPractice(db, studyId)
  await freezeWave(db, { studyId, waveId, by })
  const [set] = await listFrozenSets(db, waveId)
  const begun: string[] = []
  const queue: AnalysisQueue = {
    add<Result>(name: string): AnalysisJob<Result> {
      begun.push(name)
      return { state: 'waiting', progress: null, figures: null, ended: Promise.resolve() }
    },
  }
  const { ofRule } = openLists(db, { analysis: neverMade, rule: neverMade }, queue)
  const askForAll = async () => {
    for (let seed = 1; seed <= 10; seed += 1) await ofRule(set!, { ...quickRule, seed })
  }
  await askForAll()
  await askForAll()
  expect([begun.length, new Set(begun).size]).toEqual([10, 10])
})
