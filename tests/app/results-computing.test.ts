import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '#app/db.server.ts'
import type { FreezeDraft } from '#app/frozen/freeze-draft.server.ts'
import type { Figures, Told } from '#app/report/figures.server.ts'
import { loader as freezeLoader } from '#app/routes/freeze.tsx'
import { loader as profileLoader } from '#app/routes/practice-profile.tsx'
import { handle, loader as resultsLoader } from '#app/routes/results.tsx'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'

/** Figures that never come, until the test lets them. */
const held = vi.hoisted(() => ({
  told: undefined as Told | undefined,
  fail: (_error: Error): void => {},
  freezes: [] as ((draft: FreezeDraft) => void)[],
}))

vi.mock('#app/report/patience.ts', () => ({ patience: { figuresMs: 20 } }))
vi.mock('#app/report/figures.server.ts', () => ({
  openFigures: (_db: unknown, _analyse: unknown, told: Told): Figures => {
    held.told = told
    const never = () => new Promise<never>((_resolve, reject) => (held.fail = reject))
    return {
      ofWave: never,
      ofPractice: never,
      ofSteps: never,
      ofStudy: never,
      ofResponses: never,
      ofElement: never,
      ofRelease: never,
      ofFreeze: () => new Promise((resolve) => held.freezes.push(resolve)),
      ofFrozenSet: never,
      ofCoverage: never,
      toFreeze: never,
      ofRule: never,
      ofList: never,
      ofComparison: never,
      ofSelection: never,
      ofPackets: never,
    }
  },
}))

type Results = Awaited<ReturnType<typeof resultsLoader>>
type Profile = Awaited<ReturnType<typeof profileLoader>>

let studyId: string
let waveId: string
let practiceId: string
let cookie: string
beforeEach(async () => {
  const lead = await insertAccount(db)
  studyId = await insertStudy(db, { members: { lead } })
  waveId = await insertWave(db, studyId)
  practiceId = await insertPractice(db, studyId)
  cookie = await cookieFor({ accountId: lead })
})

const results = () =>
  outcomeOf<Results>(() =>
    resultsLoader({
      request: get(`/studies/${studyId}/waves/${waveId}/results`, cookie),
      params: { studyId, waveId },
      context,
    }),
  )

test('a page whose figures take long is answered without them, and says how far they are', async () => {
  const first = await results()
  expect([first.status, first.data.results, first.data.analysis]).toEqual([
    200,
    null,
    { state: 'computing', progress: { step: 'reading', done: 0, of: 1 } },
  ])
  expect(first.data.wave.title).toBe('Runde 1')
  expect(handle.refreshes?.(first.data)).toBe(true)

  held.told?.progress(waveId, { step: 'reading', done: 500, of: 2000 })
  const { data } = await results()
  expect(data.analysis).toEqual({ state: 'computing', progress: { step: 'reading', done: 500, of: 2000 } })
})

test('so is the profile of a practice', async () => {
  const { status, data } = await outcomeOf<Profile>(() =>
    profileLoader({
      request: get(`/studies/${studyId}/waves/${waveId}/results/${practiceId}`, cookie),
      params: { studyId, waveId, practiceId },
      context,
    }),
  )
  expect([status, data.profile, data.analysis.state, data.practice.id]).toEqual([
    200,
    null,
    'computing',
    practiceId,
  ])
})

test('a fault that comes later is told to the next page, once', async () => {
  await results()
  held.fail(new Error('broken'))
  await sleep(1)
  await expect(results()).rejects.toThrow('broken')
  expect((await results()).status).toBe(200)
})

test('what would be frozen is computed once, and the page that comes after it has it', async () => {
  await db.updateTable('wave').set({ closedAt: then }).where('id', '=', waveId).execute()
  const freeze = () =>
    outcomeOf<Awaited<ReturnType<typeof freezeLoader>>>(() =>
      freezeLoader({
        request: get(`/studies/${studyId}/waves/${waveId}/freeze`, cookie),
        params: { studyId, waveId },
        context,
      }),
    )
  expect((await freeze()).data.draft).toBeNull()
  expect((await freeze()).data.draft).toBeNull()
  expect(held.freezes).toHaveLength(1)
  held.freezes[0]?.({ digest: 'f00d' } as FreezeDraft)
  await sleep(1)
  expect((await freeze()).data.draft).toEqual({ digest: 'f00d' })
  expect((await freeze()).data.draft).toBeNull()
  expect(held.freezes).toHaveLength(2)
})
