import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits for figures no longer than a page should. What takes longer goes on, and a later page finds what came of it, a
 * fault too: otherwise that page would wait as long, for ever.
 */
export function inTimeOrLater(milliseconds: number) {
  const lateFaults = new Map<string, unknown>()

  /** @returns `null` when the answer is not there in time. */
  return async function inTime<Answer extends object>(
    waveId: string,
    ask: () => Promise<Answer>,
  ): Promise<Answer | null> {
    const fault = lateFaults.get(waveId)
    if (lateFaults.delete(waveId)) throw fault
    const answer = ask()
    const over = new AbortController()
    try {
      const first = await Promise.race([answer, sleep(milliseconds, null, { signal: over.signal })])
      if (first === null) answer.catch((error: unknown) => lateFaults.set(waveId, error))
      return first
    } finally {
      over.abort()
    }
  }
}
