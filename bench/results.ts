import { setTimeout as sleep } from 'node:timers/promises'
import type { AnsweredStudy } from './answered-study.ts'
import { Browser } from './browser.ts'
import { atMost, line, quantile } from './figures.ts'

/** Says how long the pages of results take, with nothing kept, and when everything is. */
export async function timeResults(
  port: number,
  study: AnsweredStudy,
  say: (text: string) => void,
): Promise<void> {
  const browser = new Browser(port, study.cookie)
  const goals = study.practices > 500 ? { cold: 15_000, warm: 500 } : { cold: 2_000, warm: 500 }
  say(`\nResults of ${study.practices} practices × 5 informants`)
  const cold = await untilReady(browser, study.results)
  say(line('first answer of the results page, nothing kept', cold.first, 'ms'))
  say(line('  with the whole analysis', cold.ready, 'ms', atMost(cold.ready, goals.cold, 'ms')))
  const pages = ['', '/reliability', '/roles', '/quality', '/flags', '/elements/e04']
  for (const path of [...pages.map((page) => study.results + page), study.firstPractice]) {
    const times: number[] = []
    let bytes = 0
    // the first of a page may still cut its slice
    await untilReady(browser, path)
    for (let n = 0; n < 5; n += 1) {
      const began = performance.now()
      const answered = await browser.get(path)
      times.push(performance.now() - began)
      bytes = answered.bytes
    }
    const median = quantile(times, 0.5)
    const name = path === study.firstPractice ? 'a practice' : path.slice(study.results.length) || 'results'
    say(
      line(
        `${name}, kept (${Math.round(bytes / 1000)} kB gzipped)`,
        median,
        'ms',
        atMost(median, goals.warm, 'ms'),
      ),
    )
  }
  const release = await untilReady(browser, study.releases)
  say(line('what could be released', release.ready, 'ms'))
  browser.close()
}

/** Asks until the page has everything: milliseconds to the first answer, and to the one that has. */
export async function untilReady(browser: Browser, path: string): Promise<{ first: number; ready: number }> {
  const began = performance.now()
  let first: number | null = null
  for (;;) {
    const { status, text } = await browser.get(path)
    first ??= performance.now() - began
    if (status !== 200) throw new Error(`${path} was answered with ${status}`)
    if (!/<progress/.test(text)) return { first, ready: performance.now() - began }
    await sleep(100)
  }
}
