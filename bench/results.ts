import { setTimeout as sleep } from 'node:timers/promises'
import type { AnsweredStudy } from './answered-study.ts'
import { Browser } from './browser.ts'
import { atMost, line, quantile } from './figures.ts'

/** Says how long the results of a wave take with nothing kept, however often the page is looked at. */
export async function timeColdResults(
  port: number,
  study: AnsweredStudy,
  say: (text: string) => void,
): Promise<void> {
  const browser = new Browser(port, study.cookie)
  say(`\nResults of ${study.practices} practices × 5 informants`)
  const cold = await lookOn(browser, study.results, study.practices)
  const goal = study.practices > 500 ? 15_000 : 2_000
  say(line('first answer of the results page, nothing kept', cold.first, 'ms'))
  say(line('  with the whole analysis', cold.ready, 'ms', atMost(cold.ready, goal, 'ms')))
  browser.close()
}

/** Says how long the pages of results take when everything is kept, and what could be released. */
export async function timeKeptResults(
  port: number,
  study: AnsweredStudy,
  say: (text: string) => void,
): Promise<void> {
  const browser = new Browser(port, study.cookie)
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
      line(`${name}, kept (${Math.round(bytes / 1000)} kB gzipped)`, median, 'ms', atMost(median, 500, 'ms')),
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
    if (!isAwaited(text)) return { first, ready: performance.now() - began }
    await sleep(100)
  }
}

/**
 * Asks as a page with scripts does, for its data alone, but more often than every two seconds: of a large wave every second, so
 * that the server has no more to do than two members who wait give it, of a small one twenty times a second.
 */
export async function lookOn(
  browser: Browser,
  path: string,
  practices: number,
): Promise<{ first: number; ready: number }> {
  const every = practices > 500 ? 1000 : 50
  const began = performance.now()
  const page = await browser.get(path)
  const first = performance.now() - began
  if (page.status !== 200) throw new Error(`${path} was answered with ${page.status}`)
  for (let isReady = !isAwaited(page.text); !isReady;) {
    await sleep(every)
    const { status, text } = await browser.get(`${path}.data`)
    if (status !== 200) throw new Error(`the data of ${path} were answered with ${status}`)
    isReady = !text.includes('"computing"')
  }
  return { first, ready: performance.now() - began }
}

const isAwaited = (text: string) => text.includes('<progress')
