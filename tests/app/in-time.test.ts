import { expect, test } from 'vitest'
import { inTimeOrLater } from '#app/report/in-time.server.ts'

/** How long each page waited; nothing is ever there when the wait is over, unless it is there at once. */
function pages() {
  const waits: number[] = []
  const inTime = inTimeOrLater(800, async (milliseconds, value) => {
    waits.push(milliseconds ?? 0)
    return value as never
  })
  return { waits, inTime }
}

const never = () => new Promise<never>(() => {})
const atOnce = async () => ({ score: 3 })

test('who asks again for what was not there in time waits twice as long, up to half a minute', async () => {
  const { waits, inTime } = pages()
  for (let page = 0; page < 8; page += 1) expect(await inTime('wave', 'release', never)).toBeNull()
  expect(waits).toEqual([800, 1600, 3200, 6400, 12_800, 25_600, 25_600, 25_600])
})

test('an answer in time ends the patience, and other questions and waves have their own', async () => {
  const { waits, inTime } = pages()
  await inTime('wave', 'release', never)
  await inTime('wave', 'practice', never)
  await inTime('another wave', 'release', never)
  expect(await inTime('wave', 'release', atOnce)).toEqual({ score: 3 })
  await inTime('wave', 'release', never)
  expect(waits).toEqual([800, 800, 800, 1600, 800])
})
