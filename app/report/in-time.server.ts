import { setTimeout as sleep } from 'node:timers/promises'

/** However slow the machine and however many ask: no page waits longer. */
const doublings = 5

/**
 * Waits for figures no longer than a page should. What takes longer goes on, and a later page finds what came of it, a
 * fault too: otherwise that page would wait as long, for ever. What could not be kept is computed anew for that page, which
 * waits twice as long as the one before it, so that an answer comes at last and is never an old one.
 */
export function inTimeOrLater(milliseconds: number, wait: typeof sleep = sleep) {
  const lateFaults = new Map<string, unknown>()
  const late = new Map<string, number>()

  /**
   * @param question what is asked of the wave: equal questions are answered in about the same time.
   * @returns `null` when the answer is not there in time.
   */
  return async function inTime<Answer extends object>(
    waveId: string,
    question: string,
    ask: () => Promise<Answer>,
  ): Promise<Answer | null> {
    const name = `${waveId} ${question}`
    const fault = lateFaults.get(name)
    if (lateFaults.delete(name)) throw fault
    const before = late.get(name) ?? 0
    const answer = ask()
    const over = new AbortController()
    try {
      const first = await Promise.race([
        answer,
        wait(milliseconds * 2 ** before, null, { signal: over.signal }),
      ])
      if (first === null) {
        late.set(name, Math.min(before + 1, doublings))
        answer.catch((error: unknown) => lateFaults.set(name, error))
      } else {
        late.delete(name)
        lateFaults.delete(name)
      }
      return first
    } finally {
      over.abort()
    }
  }
}
