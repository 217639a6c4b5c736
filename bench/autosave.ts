import { randomUUID } from 'node:crypto'
import type { AnsweredStudy } from './answered-study.ts'
import type { Fielded } from './arrange.ts'
import { Browser } from './browser.ts'
import { atMost, line, quantile } from './figures.ts'
import { playAutosave } from './load.ts'
import { timeColdResults } from './results.ts'

/** How many informants save at once. */
export const savers = 200
const savesEach = 6
/** Sixteen seconds: longer than the analysis may take. */
const savesMeanwhile = 8

type Say = (text: string) => void

/** Says how long saves take, beside those of the yardstick. */
export async function timeAutosave(
  port: number,
  yardstickPort: number,
  started: Fielded['started'],
  say: Say,
): Promise<void> {
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

/**
 * Nobody has looked at the large study: its analysis begins with the page, and informants of another wave save meanwhile. As
 * many save as often right before, when nothing is analysed: a hundredth of saves is few, and the machine is not the same
 * minutes later.
 */
export async function timeWhileAnalysed(
  port: number,
  large: AnsweredStudy,
  started: { readonly before: Fielded['started']; readonly meanwhile: Fielded['started'] },
  say: Say,
): Promise<void> {
  const saving = (informants: Fielded['started']) =>
    playAutosave(
      informants.map((one) => saver(port, one)),
      savesMeanwhile,
    )
  const before = quantile(await saving(started.before), 0.99)
  const [saves] = await Promise.all([saving(started.meanwhile), timeColdResults(port, large, say)])
  const p99 = quantile(saves, 0.99)
  const goal = before === null ? undefined : atMost(p99, 2 * before, 'ms')
  say(line('save p99 of 200 informants meanwhile', p99, 'ms', goal))
  say(line('  right before, with nothing analysed', before, 'ms'))
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
