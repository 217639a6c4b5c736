/** Without a sign of life for so long, the person is taken to be elsewhere. */
const idleAfter = 60_000

/** Counts the seconds in which the page is seen and somebody is at work on it. */
export function countActiveSeconds() {
  let seconds = 0
  let lastSign = performance.now()
  const sign = () => {
    lastSign = performance.now()
  }
  for (const kind of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'input']) {
    addEventListener(kind, sign, { capture: true, passive: true })
  }
  setInterval(() => {
    if (document.visibilityState === 'visible' && performance.now() - lastSign < idleAfter) seconds += 1
  }, 1000)
  return {
    /** Seconds that no acknowledged save has told of. */
    unsent: () => seconds,
    acknowledge(told: number) {
      seconds -= told
    },
  }
}
