import { setTimeout as sleep } from 'node:timers/promises'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { weightsSensitivity } from '#analysis/shortlist/weights-sensitivity.ts'
import { scoreTable } from '#analysis/score-table.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import type { AnsweredStudy } from './answered-study.ts'
import { Browser } from './browser.ts'
import { atMost, line, quantile } from './figures.ts'
import { lookOn } from './results.ts'
import { syntheticMapping } from './synthetic-mapping.ts'

/** Says how long a list takes from the click to the whole page, how free the server is meanwhile, and its pages when it is made. */
export async function timeList(
  port: number,
  study: AnsweredStudy,
  say: (text: string) => void,
): Promise<void> {
  const browser = new Browser(port, study.cookie)
  const goal = study.practices > 500 ? 15_000 : 1_000
  say(`\nShortlist of ${study.practices} practices × 5 informants by the rule that nobody changed`)
  const meanwhile = askMeanwhile(port)
  const made = await lookOn(browser, study.shortlist, study.practices)
  const health = await meanwhile.end()
  say(line('first answer of the list, nothing kept', made.first, 'ms'))
  say(line('  with the whole list', made.ready, 'ms', atMost(made.ready, goal, 'ms')))
  say(line('  other requests meanwhile, p99', quantile(health, 0.99), 'ms'))
  const wave = study.shortlist.slice(0, study.shortlist.lastIndexOf('/'))
  for (const path of [
    study.shortlist,
    `${study.shortlist}/scenarios`,
    `${study.shortlist}.csv`,
    `${wave}/decisions`,
    `${wave}/flow`,
  ]) {
    const times: number[] = []
    let bytes = 0
    for (let n = 0; n < 5; n += 1) {
      const began = performance.now()
      const answered = await browser.get(path)
      times.push(performance.now() - began)
      bytes = answered.bytes
    }
    const name = path.slice(study.shortlist.lastIndexOf('/') + 1)
    const median = quantile(times, 0.5)
    say(
      line(`${name}, kept (${Math.round(bytes / 1000)} kB gzipped)`, median, 'ms', atMost(median, 500, 'ms')),
    )
  }
  browser.close()
}

/** Says how long weights take, in this process. */
export function timeWeights(practices: number, say: (text: string) => void): void {
  const { dataset, key } = syntheticMapping(practices, 5, 44)
  const ratings = ratingTable(dataset.responses, key)
  fillRatings(ratings, dataset.answers)
  const table = scoreTable(ratings)
  const everybody = table.scopes.map((_, place) => place)
  const draws = practices > 500 ? 2_000 : 10_000
  const settings = { k: 14, draws, confidenceDraws: 200 }
  const times = [1, 2, 3].map(() => {
    const began = performance.now()
    weightsSensitivity(table, everybody, {}, settings, randomStream(1))
    return performance.now() - began
  })
  const fastest = Math.min(...times)
  const goal = practices > 500 ? 5_000 : 1_000
  say(
    line(
      `SMAA, ${practices} practices, ${draws.toLocaleString('en')} draws of weights`,
      fastest,
      'ms',
      atMost(fastest, goal, 'ms'),
    ),
  )
}

/** Asks for the simplest page, over and over, until `end`: milliseconds of each. */
function askMeanwhile(port: number): { readonly end: () => Promise<number[]> } {
  const browser = new Browser(port)
  const times: number[] = []
  let isOver = false
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now()
      await browser.get('/health')
      times.push(performance.now() - began)
      await sleep(20)
    }
  })()
  return {
    async end() {
      isOver = true
      await asking
      browser.close()
      return times
    },
  }
}
